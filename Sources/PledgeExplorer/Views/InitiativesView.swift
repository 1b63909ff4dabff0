import CellCanvas
import PledgeModel
import PledgeTheme

/// The pane of initiatives: a row for each, with the columns that are chosen or that there is room for.
struct InitiativesView {
  let state: ExplorerState

  func draw(on canvas: inout Canvas, in area: PaneArea, theme: Theme) {
    let say = state.phrases
    let pane = state.initiatives
    let isFocused = state.focus == .initiatives
    PaneFrame(title: title, detail: detail, isFocused: isFocused)
      .draw(on: &canvas, in: area, theme: theme)
    let columns = InitiativeColumns(state, width: area.inner.width)
    columns.layout.drawHeadings(on: &canvas, in: area.heading, style: theme.ink(.heading))
    guard pane.query != nil else {
      canvas.write(say("reading…", "lecture…"), in: area.list, style: theme.ink(.muted))
      return
    }
    guard pane.total > 0 else {
      drawEmpty(on: &canvas, in: area.list, theme: theme)
      return
    }
    for (offset, row) in area.list.rows.enumerated() {
      let index = pane.position.top + offset
      guard index < pane.total else { break }
      let look = RowState(isSelected: index == pane.position.index, isFocused: isFocused)
      guard let initiative = pane.row(index) else {
        canvas.write("…", in: row.inset(2, 0), style: theme.ink(.muted))
        continue
      }
      let fields = columns.fields(of: initiative, isSelected: look != .plain)
      columns.layout.draw(
        state.isListing ? fields.map { Field(text: $0.text, role: .muted) } : fields,
        on: &canvas, in: row, as: look, theme: theme)
    }
  }

  private var title: String {
    let say = state.phrases
    let chosen = state.places.chosen
    let names = state.places.rows.filter { chosen.contains($0.id) }.map { say($0.place.name) }
    return ([say("Initiatives", "Initiatives")] + names.prefix(3)).joined(separator: " · ")
      + (names.count > 3 ? " +\(names.count - 3)" : "")
  }

  private var detail: String {
    let pane = state.initiatives
    let arrow = state.order.isReversed ? "▲" : "▼"
    if state.isListing { return state.phrases("reading…", "lecture…") }
    let position = pane.total == 0 ? "0" : "\(pane.position.index + 1)/\(pane.total)"
    return "\(arrow)\(state.phrases.name(state.order.key)) \(position)"
  }

  /// An empty list says what empties it and which key fills it again.
  private func drawEmpty(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    let say = state.phrases
    let filter = state.typed.faults.isEmpty ? state.text : state.filter.description
    let reason =
      state.filter.condition == .everything
      ? say("No initiative here.", "Aucune initiative ici.")
      : say(
        "Nothing matches “\(filter)”\(state.places.chosen.isEmpty ? "" : " in these places").",
        "Rien ne correspond à « \(filter) »\(state.places.chosen.isEmpty ? "" : " dans ces pays").")
    let mend = say("Del clears the filter.", "Suppr efface le filtre.")
    let lines =
      StyledLine.wrap(reason, width: area.width - 4, .list)
      + StyledLine.wrap(mend, width: area.width - 4, .muted)
    canvas.write(lines, in: area.inset(2, area.height > 4 ? 1 : 0), theme: theme)
  }
}
