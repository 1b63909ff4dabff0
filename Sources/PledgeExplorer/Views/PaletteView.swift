import CellCanvas
import PledgeModel
import PledgeTheme

/// The list of all commands with their keys, and the text that they are looked for by.
struct PaletteView {
  let state: ExplorerState
  let palette: Palette

  private var say: Phrases { state.phrases }

  func draw(on canvas: inout Canvas, in area: PaneArea, theme: Theme) {
    let (line, list) = area.inner.splitTop(1)
    drawField(on: &canvas, in: line, theme: theme)
    let entries = state.paletteEntries
    for (offset, row) in list.rows.enumerated() {
      let index = palette.position.top + offset
      guard entries.indices.contains(index) else { break }
      draw(
        entries[index], isSelected: index == palette.position.index, on: &canvas, in: row,
        theme: theme)
    }
    if entries.isEmpty {
      canvas.write(
        say("No command is called so", "Aucune commande ne s’appelle ainsi"),
        in: list.inset(3, 0), style: theme.ink(.muted))
    } else {
      canvas.write(
        " \(palette.position.index + 1) / \(entries.count) ",
        in: area.outer.splitBottom(1).bottom.inset(2, 0), style: theme.ink(.overlayFrame),
        alignment: .trailing)
    }
  }

  private func drawField(on canvas: inout Canvas, in line: Rect, theme: Theme) {
    let prompt = canvas.write(" : ", in: line, style: theme.ink(.overlayKey))
    let room = line.splitLeft(prompt).rest.splitRight(1).rest
    let glyphs = Glyphs.line(palette.field.text)
    var shown = Glyphs.line(String(palette.field.characters[..<palette.field.cursor]))
    // A text that is longer than its line is scrolled so that the cursor is seen.
    var hidden = 0
    while shown.width >= room.width, !shown.isEmpty {
      shown.removeFirst()
      hidden += 1
    }
    if glyphs.isEmpty {
      canvas.write(
        say("type to find a command", "tapez pour trouver une commande"), in: room,
        style: theme.ink(.muted))
    } else {
      canvas.write(Array(glyphs.dropFirst(hidden)), in: room, style: theme.ink(.overlay))
    }
    canvas.cursor = Point(x: room.x + shown.width, y: room.y)
  }

  /// What the command does at the left, its keys at the right; one that is not at hand stands back
  /// and says where it is.
  private func draw(
    _ entry: PaletteEntry, isSelected: Bool, on canvas: inout Canvas, in row: Rect, theme: Theme
  ) {
    if isSelected { canvas.fill(row, with: theme[.overlaySelected]) }
    func ink(_ role: StyleRole) -> Style {
      isSelected ? theme[.overlaySelected] : theme.ink(role)
    }
    canvas.write(isSelected ? " ▸" : "", in: row, style: ink(.overlay))
    let body = row.inset(3, 0)
    let keysWidth = min(Glyphs.width(entry.keys), body.width / 3)
    let (left, right) = body.splitRight(keysWidth)
    canvas.write(
      entry.keys, in: right, style: ink(entry.reason == nil ? .overlayKey : .muted),
      alignment: .trailing)
    let reason = entry.reason.map { " · " + $0 } ?? ""
    let room = left.splitRight(2).rest
    let helpRoom = room.splitLeft(max(room.width / 3, room.width - Glyphs.width(reason))).left
    let base = ink(entry.reason == nil ? .overlay : .muted)
    var match = ink(.match)
    if isSelected { match.attributes.insert(.underline) }
    let taken = canvas.write(entry.help, in: helpRoom, style: base)
    drawMatches(entry, on: &canvas, in: helpRoom.splitLeft(taken).left, style: match)
    canvas.write(reason, in: room.splitLeft(taken).rest, style: ink(.muted))
  }

  /// Draws the letters by which a command was found once more over the others.
  private func drawMatches(
    _ entry: PaletteEntry, on canvas: inout Canvas, in area: Rect, style: Style
  ) {
    // What is cut ends in an ellipsis, which is no letter that was found.
    let last = area.width < entry.help.width ? area.width - 1 : area.width
    var x = 0
    for (index, glyph) in entry.help.enumerated() {
      guard x + glyph.width <= last else { return }
      if entry.matches.contains(index) {
        canvas.write(
          [glyph], in: Rect(x: area.x + x, y: area.y, width: glyph.width, height: 1), style: style)
      }
      x += glyph.width
    }
  }
}
