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
      if state.notice == nil, state.fault == nil, state.line == nil {
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
    let unit = unit
    var rest = row
    for tab in placedTabs(in: row, beside: unit) {
      canvas.write(tab.text, in: tab.area, style: theme[tab.tab.isSelected ? .tabsSelected : .tabs])
      rest = row.splitLeft(tab.area.maxX - row.x).rest
    }
    let title = say(state.corpus.title) + " · " + unit
    canvas.write(
      Glyphs.width(title) + 1 < rest.width ? title : unit, in: rest, style: theme[.tabs],
      alignment: .trailing)
  }

  private var unit: String {
    (state.reading.side == .origin ? say("by origin · ", "par origine · ") : "")
      + say.name(state.lens) + " "
  }

  /// The tabs where they stand; where there is no room for all names, the last have their keys alone.
  private func placedTabs(
    in row: Rect, beside unit: String
  ) -> [(tab: BoardTab, text: String, area: Rect)] {
    let tabs = BoardTab.all(of: state)
    let least = tabs.reduce(1) { $0 + 1 + Glyphs.width($1.isSelected ? $1.text : $1.key) }
    var room = row.width - Glyphs.width(unit) - least
    var rest = row
    return tabs.map { tab in
      if !tab.isSelected { room -= Glyphs.width(tab.text) - Glyphs.width(tab.key) }
      let text = tab.isSelected || room >= 0 ? tab.text : tab.key
      let (area, right) = rest.splitLeft(1).rest.splitLeft(Glyphs.width(text))
      rest = right
      return (tab, text, area)
    }
  }

  /// What the tab at a point leads to.
  func tab(at point: Point, in layout: Layout) -> Command? {
    placedTabs(in: layout.tabs, beside: unit).first { $0.area.contains(point) }?.tab.command
  }

  private func drawFilter(on canvas: inout Canvas, in row: Rect, theme: Theme) {
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

  private func drawCrumbs(on canvas: inout Canvas, in row: Rect, theme: Theme) {
    if let line = state.line { return draw(line, on: &canvas, in: row, theme: theme) }
    if let notice = state.notice {
      let role: StyleRole = notice.isError ? .noticeError : .notice
      canvas.fill(row, with: theme[role])
      canvas.write(notice.text, in: row.inset(1, 0), style: theme.ink(role))
      return
    }
    if let fault = state.fault {
      canvas.fill(row, with: theme[.noticeError])
      let key = fault.suggestion == nil ? "" : say(" (Tab replaces)", " (Tab remplace)")
      canvas.write(
        fault.message(in: state.language) + key, in: row.inset(1, 0),
        style: theme.ink(.noticeError))
      return
    }
    canvas.fill(row, with: theme[.hints])
    canvas.write(crumbs, in: row.inset(1, 0), style: theme.ink(.muted))
  }

  /// The line that is typed, behind what it is for; the label gives way to the text.
  private func draw(
    _ line: LinePrompt, on canvas: inout Canvas, in row: Rect, theme: Theme
  ) {
    canvas.fill(row, with: theme[.filter])
    let whole = say.label(line.purpose)
    let isShort = Glyphs.width(whole) > row.width * 3 / 4
    let label = isShort ? say.label(line.purpose, isShort: true) : whole
    let (left, rest) = row.inset(1, 0).splitLeft(min(Glyphs.width(label), row.width * 2 / 3))
    canvas.write(label, in: left, style: theme.ink(.filterText))
    drawField(line.field, on: &canvas, in: rest, theme: theme)
  }

  private var crumbs: String {
    if state.prompt != nil, state.typed.query != .everything {
      // What is read of the text, also while its last term is not finished.
      return state.typed.query.explained(in: state.language, unit: state.lens.sumCurrency)
    }
    if state.reader == nil, state.board != .ledger { return boardCrumbs }
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
      case .part(let part): parts.append(say(part.name))
      case .remainder: parts.append(say("remainder", "reste"))
      case .words: parts.append(say("words", "texte"))
      }
    }
    return parts.joined(separator: " › ")
  }

  private var boardCrumbs: String {
    let kept = state.names(
      of: state.board == .bars ? state.barsQuery.places : state.places.marked)
    let places = kept.isEmpty ? say("All places", "Tous les pays") : kept
    let title = state.composition.map { [$0.title] } ?? []
    return ([say.name(state.board), places] + title).filter { !$0.isEmpty }
      .joined(separator: " › ")
  }

  private func drawHints(on canvas: inout Canvas, in row: Rect, theme: Theme) {
    canvas.fill(row, with: theme[.hints])
    if let completion = state.prompt?.completion {
      return drawCandidates(completion, on: &canvas, in: row.inset(1, 0), theme: theme)
    }
    for hint in placedHints(in: row) {
      let key = canvas.write(Binding.name(hint.keys), in: hint.area, style: theme.ink(.hintsKey))
      canvas.write(
        hint.meaning, in: hint.area.splitLeft(key + 1).rest, style: theme.ink(.hints))
    }
  }

  /// The hints that there is room for, where they stand.
  private func placedHints(in row: Rect) -> [(keys: [Key], meaning: String, area: Rect)] {
    var rest = row.inset(1, 0)
    func width(_ keys: [Key], _ meaning: String) -> Int {
      Glyphs.width(Binding.name(keys)) + 1 + Glyphs.width(meaning)
    }
    // Whatever else there is no room for, the way to all keys is told.
    let hints = hints
    let help: [Key] = [.character("?")]
    var reserved = hints.first { $0.keys == help }.map { width($0.keys, $0.meaning) + 2 } ?? 0
    return hints.compactMap { keys, meaning in
      if keys == help { reserved = 0 }
      let needed = width(keys, meaning)
      guard needed <= rest.width - reserved else { return nil }
      let (area, right) = rest.splitLeft(needed)
      rest = right.splitLeft(2).rest
      return (keys, meaning, area)
    }
  }

  /// The keys that the hint at a point tells of.
  func keys(at point: Point, in layout: Layout) -> [Key]? {
    let isCovered =
      layout.crumbs.isEmpty && (state.notice != nil || state.fault != nil || state.line != nil)
    guard !isCovered, state.prompt?.completion == nil else { return nil }
    return placedHints(in: layout.hints).first { $0.area.contains(point) }?.keys
  }

  /// What Tab can put in, from the one that stands in the text on.
  private func drawCandidates(
    _ completion: ExplorerState.Completion, on canvas: inout Canvas, in row: Rect, theme: Theme
  ) {
    var rest = row
    let items = completion.candidates.items
    for offset in items.indices {
      let item = items[(completion.index + offset) % items.count]
      let count = item.count.map { " " + state.language.grouped(Int64($0)) } ?? ""
      let label = say(item.label)
      let meaning = label == item.text ? count : " " + label + count
      let needed = Glyphs.width(item.text) + Glyphs.width(meaning)
      guard offset == 0 || needed <= rest.width else { return }
      let text = canvas.write(
        item.text, in: rest, style: theme.ink(offset == 0 ? .hintsKey : .hints))
      rest = rest.splitLeft(text).rest
      let word = canvas.write(meaning, in: rest, style: theme.ink(.muted))
      rest = rest.splitLeft(word + 2).rest
    }
  }

  /// The keys that work here; after the first key of a sequence, what the second may be.
  private var hints: [(keys: [Key], meaning: String)] {
    let bindings = state.keys.bindings(in: state.context)
    guard !state.pendingKeys.isEmpty else {
      return bindings.compactMap { binding in
        binding.hint.map { (binding.hintKeys, say($0)) }
      }
    }
    let begun = state.pendingKeys
    return bindings.flatMap { binding in
      binding.keys.filter { $0.starts(with: begun) && $0.count > begun.count }
        .map { (Array($0.dropFirst(begun.count)), say(binding.help)) }
    }
  }
}

extension Binding {
  /// The keys that the hints show: of a sequence only the first.
  fileprivate var hintKeys: [Key] { Array(keys.first?.prefix(1) ?? []) }
}
