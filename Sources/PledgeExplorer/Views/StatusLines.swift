import CellCanvas
import PledgeModel
import PledgeTheme

/// The lines around the panes: views, filter, crumbs and keys.
struct StatusLines {
  let state: ExplorerState

  var say: Phrases { state.phrases }

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
