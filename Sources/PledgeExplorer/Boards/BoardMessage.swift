import CellCanvas
import PledgeTheme

/// What a board says in the place of its content: why there is none, and which key mends that.
struct BoardMessage {
  let reason: String
  var mend = ""

  func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    let block = area.inset(2, area.height > 4 ? 1 : 0)
    let lines =
      StyledLine.wrap(reason, width: block.width, .list)
      + (mend.isEmpty ? [] : StyledLine.wrap(mend, width: block.width, .muted))
    canvas.write(lines, in: block, theme: theme)
  }
}

extension ExplorerState {
  /// Whether anything keeps initiatives out of a board: words, groups or marked places.
  var isFiltered: Bool { !text.isEmpty || !facets.isEmpty || !places.marked.isEmpty }

  /// The marked places by name, for the title of a board.
  var markedPlaceNames: [String] {
    let names = places.rows.filter { places.marked.contains($0.id) }.map { phrases($0.place.name) }
    return names.count > 3 ? names.prefix(3) + ["+\(names.count - 3)"] : names
  }
}
