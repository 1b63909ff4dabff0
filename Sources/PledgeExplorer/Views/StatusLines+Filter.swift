import CellCanvas
import PledgeModel
import PledgeTheme

/// The line of the filter, and texts that are being typed.
extension StatusLines {
  func drawFilter(on canvas: inout Canvas, in row: Rect, theme: Theme) {
    canvas.fill(row, with: theme[.filter])
    let count = countText(width: row.width)
    let countWidth = min(Glyphs.width(count) + 2, row.width / 2)
    let (left, right) = row.splitRight(countWidth)
    canvas.write(count + " ", in: right, style: theme.ink(.filterCount), alignment: .trailing)
    let isTyping = state.prompt != nil
    let prompt = canvas.write(
      "/ ", in: left, style: theme.ink(isTyping ? .filterPrompt : .filterText))
    let room = left.splitLeft(prompt).rest
    if let field = state.prompt?.field {
      drawField(field, on: &canvas, in: room, theme: theme)
    } else if filterText.isEmpty {
      canvas.write(
        say(
          "filter: press \(say.key(.editFilter))", "filtre : touche \(say.key(.editFilter))"),
        in: room, style: theme.ink(.muted))
    } else {
      canvas.write(filterText, in: room, style: theme.ink(.filterText))
    }
  }

  /// What keeps initiatives out of the lists: the words, and the groups that charts were entered by.
  private var filterText: String {
    ([state.text]
      + state.facets.map { facet in
        say.name(facet, named: state.name(of: facet))
      }).filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// The text that is being typed, scrolled so that the cursor is seen.
  func drawField(
    _ field: TextField, on canvas: inout Canvas, in room: Rect, theme: Theme
  ) {
    let before = Glyphs.line(String(field.characters[..<field.cursor]))
    var hidden = 0
    var width = before.width
    while width >= room.width, hidden < before.count {
      width -= before[hidden].width
      hidden += 1
    }
    let all = Glyphs.line(field.text)
    let faulty = faultyGlyphs(field.text)
    var rest = room
    for (isFaulty, range) in [
      (false, 0..<faulty.lowerBound), (true, faulty), (false, faulty.upperBound..<all.count),
    ] {
      let part = range.clamped(to: hidden..<max(hidden, all.count))
      guard !part.isEmpty, rest.width > 0 else { continue }
      var style = theme.ink(isFaulty ? .noticeError : .filterPrompt)
      if isFaulty { style.attributes.insert(.underline) }
      rest = rest.splitLeft(canvas.write(Array(all[part]), in: rest, style: style)).rest
    }
    canvas.cursor = Point(x: room.x + width, y: room.y)
  }

  /// Which glyphs of the text cannot be read.
  private func faultyGlyphs(_ text: String) -> Range<Int> {
    func glyphs(before offset: Int) -> Int {
      Glyphs.line(String(text.unicodeScalars.prefix(offset))).count
    }
    let all = Glyphs.line(text).count
    guard let range = state.fault?.range else { return all..<all }
    let start = min(glyphs(before: range.lowerBound), all)
    return start..<min(max(start, glyphs(before: range.upperBound)), all)
  }

  private func countText(width: Int) -> String {
    if state.isPending, state.reader == nil { return say("counting…", "calcul…") }
    let places = state.places.chosen
    if state.board != .ledger, state.reader == nil {
      return say.initiatives(state.places.whole?.initiatives ?? 0)
    }
    let shown =
      state.initiatives.query == nil ? "…" : state.language.grouped(Int64(state.initiatives.total))
    guard let whole = state.places.whole?.initiatives, !places.isEmpty else {
      return say.initiatives(state.initiatives.total)
    }
    if width < 50 { return shown + "/" + state.language.grouped(Int64(whole)) }
    return say("\(shown) of \(say.initiatives(whole))", "\(shown) sur \(say.initiatives(whole))")
  }
}
