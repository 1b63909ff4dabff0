import CellCanvas
import PledgeModel
import PledgeTheme

/// The lines around the panes: views, filter, crumbs and keys.
struct StatusLines {
  let state: ExplorerState

  private var say: Phrases { state.phrases }

  func draw(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    drawTabs(on: &canvas, in: layout.tabs, theme: theme)
    drawFilter(on: &canvas, in: layout.filter, theme: theme)
    if layout.crumbs.isEmpty {
      if state.notice == nil {
        drawHints(on: &canvas, in: layout.hints, theme: theme)
      } else {
        drawCrumbs(on: &canvas, in: layout.hints, theme: theme)
      }
    } else {
      drawCrumbs(on: &canvas, in: layout.crumbs, theme: theme)
      drawHints(on: &canvas, in: layout.hints, theme: theme)
    }
  }

  private func drawTabs(on canvas: inout Canvas, in row: Rect, theme: Theme) {
    canvas.fill(row, with: theme[.tabs])
    var rest = row
    let isReading = state.reader != nil
    for (number, name, isSelected) in [
      (1, say("Ledger", "Registre"), !isReading), (2, say("Reader", "Lecteur"), isReading),
    ] {
      let style = theme[isSelected ? .tabsSelected : .tabs]
      let text = isSelected ? "[\(number) \(name)]" : " \(number) \(name) "
      rest = rest.splitLeft(canvas.write(text, in: rest, style: style)).rest
    }
    let title = say(state.corpus.title) + " · " + state.currency.rawValue + "≈ "
    if Glyphs.width(title) + 1 < rest.width {
      canvas.write(title, in: rest, style: theme[.tabs], alignment: .trailing)
    } else {
      canvas.write(
        state.currency.rawValue + "≈ ", in: rest, style: theme[.tabs], alignment: .trailing)
    }
  }

  private func drawFilter(on canvas: inout Canvas, in row: Rect, theme: Theme) {
    canvas.fill(row, with: theme[.filter])
    let count = countText
    let countWidth = min(Glyphs.width(count) + 2, row.width / 2)
    let (left, right) = row.splitRight(countWidth)
    canvas.write(count + " ", in: right, style: theme.ink(.filterCount), alignment: .trailing)
    let isTyping = state.prompt != nil
    let prompt = canvas.write(
      "/ ", in: left, style: theme.ink(isTyping ? .filterPrompt : .filterText))
    let room = left.splitLeft(prompt).rest
    if let field = state.prompt?.field {
      drawField(field, on: &canvas, in: room, theme: theme)
    } else if state.text.isEmpty {
      canvas.write(
        say("filter: press /", "filtre : touche /"), in: room, style: theme.ink(.muted))
    } else {
      canvas.write(state.text, in: room, style: theme.ink(.filterText))
    }
  }

  /// The text that is being typed, scrolled so that the cursor is seen.
  private func drawField(
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
    canvas.write(Array(all.dropFirst(hidden)), in: room, style: theme.ink(.filterPrompt))
    canvas.cursor = Point(x: room.x + width, y: room.y)
  }

  private var countText: String {
    let places = state.places.chosen
    let shown = state.initiatives.query == nil ? "…" : state.language.grouped(Int64(state.initiatives.total))
    guard let whole = state.places.whole?.initiatives, !places.isEmpty else {
      return say.initiatives(state.initiatives.total)
    }
    return say("\(shown) of \(say.initiatives(whole))", "\(shown) sur \(say.initiatives(whole))")
  }

  private func drawCrumbs(on canvas: inout Canvas, in row: Rect, theme: Theme) {
    if let notice = state.notice {
      let role: StyleRole = notice.isError ? .noticeError : .notice
      canvas.fill(row, with: theme[role])
      canvas.write(notice.text, in: row.inset(1, 0), style: theme.ink(role))
      return
    }
    canvas.fill(row, with: theme[.hints])
    canvas.write(crumbs, in: row.inset(1, 0), style: theme.ink(.muted))
  }

  private var crumbs: String {
    let place =
      state.places.selectedRow.map { say($0.place.name) } ?? say("All places", "Tous les pays")
    var parts = [place]
    if state.focus != .places || state.reader != nil, let row = state.initiatives.selectedRow {
      parts.append(say(row.name))
    }
    if state.focus == .claims || state.reader != nil, let claim = state.claims.selected {
      switch claim {
      case .amount(let row):
        parts.append(row.amount.compact(state.language, unquantified: say.unquantified))
      case .metric(let metric): parts.append(say.figure(metric))
      case .words: parts.append(say("words", "texte"))
      }
    }
    return parts.joined(separator: " › ")
  }

  private func drawHints(on canvas: inout Canvas, in row: Rect, theme: Theme) {
    canvas.fill(row, with: theme[.hints])
    var rest = row.inset(1, 0)
    for (keys, meaning) in hints {
      let needed = Glyphs.width(keys) + 1 + Glyphs.width(meaning)
      guard needed <= rest.width else { continue }
      let key = canvas.write(keys, in: rest, style: theme.ink(.hintsKey))
      rest = rest.splitLeft(key + 1).rest
      let word = canvas.write(meaning, in: rest, style: theme.ink(.hints))
      rest = rest.splitLeft(word + 2).rest
    }
  }

  /// The keys that work here; after the first key of a sequence, what the second may be.
  private var hints: [(String, String)] {
    let bindings = KeyTable.bindings(in: state.context)
    guard !state.pendingKeys.isEmpty else {
      return bindings.compactMap { binding in
        binding.hint.map { (binding.hintKey, say($0)) }
      }
    }
    let begun = state.pendingKeys
    return bindings.flatMap { binding in
      binding.keys.filter { $0.starts(with: begun) && $0.count > begun.count }
        .map { (Binding.name(Array($0.dropFirst(begun.count))), say(binding.help)) }
    }
  }
}

extension Binding {
  /// The keys that the hints show: of a sequence only the first.
  fileprivate var hintKey: String { keys.first?.first?.name ?? "" }
}
