import CellCanvas
import PledgeModel
import PledgeTheme

/// The words of the sources that differ, side by side: a block for each figure.
struct DisputesText {
  let state: ExplorerState
  let width: Int

  /// A block narrower than this stands below the one before, not beside it.
  private static let narrowest = 23
  private static let separator = " │ "

  private var say: Phrases { state.phrases }

  /// The detail of the initiative under the cursor, once it has come.
  private var detail: InitiativeDetail? {
    state.disputes.detail.flatMap { $0.initiative.id == state.disputes.list.selected ? $0 : nil }
  }

  /// Every line, those that do not fit on the screen too.
  var lines: [StyledLine] {
    guard let detail else {
      return state.disputes.list.total == 0 ? [] : [StyledLine(say("reading…", "lecture…"), .muted)]
    }
    let things = detail.disputes
    var lines: [StyledLine] = []
    for (index, thing) in things.enumerated() {
      if index > 0 { lines.append(.blank) }
      if things.count > 1 { lines += heading(of: thing) }
      lines += sideBySide(thing.map { block($0, of: detail) })
    }
    if let note = detail.initiative.note {
      let label = say("Note: ", "Note\u{A0}: ")
      lines += [.blank]
      lines += StyledLine.wrap(
        label + say(note), width: width, .muted,
        highlights: [(0..<label.unicodeScalars.count, .disputed)])
    }
    return lines
  }

  /// What the figures are figures of, where more than one thing is disputed.
  private func heading(of thing: [AmountRow]) -> [StyledLine] {
    guard let amount = thing.first?.amount else { return [] }
    var facts = [say.name(amount.basis)]
    if amount.from != nil || amount.to != nil { facts.append(say.period(of: amount)) }
    return StyledLine.wrap(facts.joined(separator: " · "), width: width, .heading)
  }

  // Blocks beside one another.

  private func sideBySide(_ blocks: [(Int) -> [StyledLine]]) -> [StyledLine] {
    let gap = Self.separator.count
    let most = max(1, (width + gap) / (Self.narrowest + gap))
    let count = max(1, min(most, blocks.count))
    // Blocks of even rows are as wide as those of a full one, so that their edges stand in line.
    let column = (width - (count - 1) * gap) / count
    var lines: [StyledLine] = []
    for start in stride(from: 0, to: blocks.count, by: count) {
      if start > 0 { lines.append(.blank) }
      let row = blocks[start..<min(start + count, blocks.count)].map { $0(column) }
      for index in 0..<(row.map(\.count).max() ?? 0) {
        var line = StyledLine()
        for (place, block) in row.enumerated() {
          let own = index < block.count ? block[index] : .blank
          line.spans += own.spans
          guard place < row.count - 1 else { continue }
          line.append(String(repeating: " ", count: max(0, column - own.width)), .list)
          line.append(Self.separator, .frame)
        }
        lines.append(line)
      }
    }
    return lines
  }

  /// A figure as it is written and read, who says it in which words, and whether it is preferred.
  private func block(_ row: AmountRow, of detail: InitiativeDetail) -> (Int) -> [StyledLine] {
    { column in
      let amount = row.amount
      var lines: [StyledLine] = []
      func add(_ text: String, _ role: StyleRole) {
        lines += StyledLine.wrap(text, width: column, role)
      }
      add(isPreferred(row, of: detail) ? verdict : otherFigure, verdictRole(row, of: detail))
      for form in amount.asWritten.prefix(2) { add(form, .value) }
      let figure = amount.compact(state.language, unquantified: say.unquantified)
      let facts = [say.name(amount.figure.bound), say.name(amount.basis), say.name(amount.status)]
      lines += StyledLine.wrap(
        ([figure, converted(row)].compactMap(\.self) + facts).joined(separator: " · "),
        width: column, .muted, highlights: [(0..<figure.unicodeScalars.count, .amount)])
      if let funder = amount.funder.flatMap({ detail.organizations[$0] }) {
        add(say("paid by ", "payé par ") + say(funder.name), .muted)
      }
      for id in amount.quotes {
        guard let quote = detail.quotes[id] else { continue }
        lines.append(.blank)
        lines += words(quote, of: amount, detail.sources[quote.source], column)
      }
      if let note = amount.note {
        lines.append(.blank)
        add(say(note), .muted)
      }
      return lines
    }
  }

  private func converted(_ row: AmountRow) -> String? {
    guard state.lens != Lens() else { return nil }
    let figure = say.figure(row, through: state.lens)
    return figure == row.amount.compact(state.language, unquantified: say.unquantified)
      ? nil : figure
  }

  private func words(
    _ quote: Quote, of amount: Amount, _ source: Source?, _ column: Int
  ) -> [StyledLine] {
    let text = source?.language == "en" ? "“\(quote.exact)”" : "«\u{A0}\(quote.exact)\u{A0}»"
    let figures = FigurePlaces.ranges(of: amount.asWritten, in: text)
      .map { ($0, StyleRole.quoteFigure) }
    var lines = StyledLine.wrap(text, width: column, .quote, highlights: figures)
    let who = [quote.speaker, source.map { say.citation(of: $0) }].compactMap(\.self)
    lines += StyledLine.wrap("– " + who.joined(separator: " · "), width: column, .label)
    if let translation = quote.translation[state.language] {
      lines += StyledLine.wrap(
        say("“\(translation)” (our translation)", "« \(translation) » (notre traduction)"),
        width: column, .translation)
    }
    return lines
  }

  // Which figure is taken.

  private var verdict: String { say("✓ preferred", "✓ retenu") }
  private var otherFigure: String { say("≠ other figure", "≠ autre chiffre") }

  /// The curator's choice, else the figure that stands for the initiative.
  private func isPreferred(_ row: AmountRow, of detail: InitiativeDetail) -> Bool {
    row.amount.preferred || row.amount.id == detail.initiative.headline?.id
  }

  private func verdictRole(_ row: AmountRow, of detail: InitiativeDetail) -> StyleRole {
    isPreferred(row, of: detail) ? .verified : .disputed
  }
}

extension StyledLine {
  /// The columns that the line takes.
  var width: Int { spans.reduce(0) { $0 + $1.glyphs.width } }
}

extension InitiativeDetail {
  /// The things that sources state different figures for, each with its figures: the headline's
  /// first, and of each thing the figure first that is taken.
  var disputes: [[AmountRow]] {
    let rows = Dictionary(amounts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let headline = initiative.headline
    var seen: Set<AmountID> = []
    var things: [[AmountRow]] = []
    for amount in [headline].compactMap(\.self) + initiative.amounts where !seen.contains(amount.id)
    {
      let others = initiative.alternatives(to: amount).filter { !seen.contains($0.id) }
      guard !others.isEmpty else { continue }
      let thing = [amount] + others
      seen.formUnion(thing.map(\.id))
      let ordered = thing.filter(\.preferred) + thing.filter { !$0.preferred }
      things.append(ordered.compactMap { rows[$0.id] })
    }
    return things
  }
}
