import CellCanvas
import PledgeModel
import PledgeTheme

/// The text of the pane of words: what the source says, who says it, and what the figure is.
struct WordsText {
  let state: ExplorerState
  let width: Int
  /// A strip below the lists has few lines: the words come before everything else.
  let isStrip: Bool

  private var say: Phrases { state.phrases }

  var title: String {
    if state.focus == .places {
      return state.places.selectedRow.map { say($0.place.name) }
        ?? say("All places", "Tous les pays")
    }
    guard let claim = state.claims.selected else { return say("Words", "Texte") }
    let count = claim.quotes.count
    let number = count > 1 ? " \(state.claims.quote + 1)/\(count)" : ""
    guard let quote = state.claims.selectedQuote, let source = source(of: quote) else {
      return say("Words", "Texte")
    }
    return say("Words", "Texte") + number + " · " + say.citation(of: source)
  }

  var detail: String {
    guard state.focus != .places, let quote = state.claims.selectedQuote,
      let source = source(of: quote)
    else { return "" }
    let facts = say.languageName(source.language) + " · " + say.name(quote.grade)
    guard isStrip, let corpus = state.claims.detail?.corpus.map({ say($0) }) else { return facts }
    // The strip has no line for the corpus, so it stands in the frame, if there is room.
    let whole = corpus + " · " + facts
    return Glyphs.width(title + whole) + 8 <= width ? whole : facts
  }

  var lines: [StyledLine] {
    switch state.focus {
    case .places: placeLines
    case .initiatives: isStrip ? wordLines + gap + aboutLines : aboutLines + gap + wordLines
    case .claims: wordLines + gap + figureLines + gap + aboutLines
    }
  }

  private var gap: [StyledLine] { isStrip ? [] : [.blank] }

  private func source(of quote: Quote) -> Source? { state.claims.detail?.sources[quote.source] }

  // What a place adds up to.

  private var placeLines: [StyledLine] {
    let row = state.places.selectedRow
    let sums = row?.sums ?? state.places.whole?.sums ?? [:]
    let count = row?.initiatives ?? state.places.whole?.initiatives ?? 0
    var lines = [StyledLine(say.initiatives(count), .value)]
    for status in [MoneyStatus: Sum].statusOrder {
      guard let sum = sums[status] else { continue }
      lines += say.lines(of: sum, status, state.lens, width: width)
    }
    if let place = row?.place { lines += referenceLines(of: place) }
    for observed in state.places.observations {
      lines += gap + observationLines(observed, isNamed: row == nil)
    }
    return lines
  }

  private func referenceLines(of place: Place) -> [StyledLine] {
    var lines: [StyledLine] = []
    if let population = place.population {
      lines.append(
        StyledLine(
          say(
            "\(state.language.grouped(population.value)) inhabitants (\(population.year))",
            "\(state.language.grouped(population.value)) habitants (\(population.year))"), .muted))
    }
    if let gdp = place.gdp {
      let sum = Money(gdp.value, "USD").compact(state.language)
      lines.append(StyledLine(say("GDP \(sum) (\(gdp.year))", "PIB \(sum) (\(gdp.year))"), .muted))
    }
    return lines
  }

  private func observationLines(_ observed: ObservedFigure, isNamed: Bool) -> [StyledLine] {
    let observation = observed.observation
    let place = state.places.rows.first { $0.id == observation.place }?.place.name
    let prefix = isNamed ? place.map { say($0) + say(": ", "\u{A0}: ") } ?? "" : ""
    let head = StyledLine.wrap(
      prefix + say.figure(observation) + " – " + say(observation.label), width: width, .value)
    return head
      + observed.quotes.flatMap { quote in
        quoted(quote, asWritten: observation.asWritten, indent: isStrip ? 0 : 2)
      }
  }

  // What a source says.

  private var wordLines: [StyledLine] {
    guard let claim = state.claims.selected, let quote = state.claims.selectedQuote else {
      return []
    }
    var lines = quoted(quote, asWritten: claim.asWritten, indent: 0)
    if let speaker = quote.speaker {
      lines.append(StyledLine(say("said by ", "selon "), .label).adding(speaker, .value))
    }
    if let text = quote.translation[state.language] {
      lines += StyledLine.wrap(
        say("“\(text)” (our translation)", "« \(text) » (notre traduction)"), width: width,
        .translation)
    }
    return lines
  }

  private func quoted(_ quote: Quote, asWritten: [String], indent: Int) -> [StyledLine] {
    let isEnglish = state.claims.detail?.sources[quote.source]?.language == "en"
    let text = isEnglish ? "“\(quote.exact)”" : "«\u{A0}\(quote.exact)\u{A0}»"
    let figures = FigurePlaces.ranges(of: asWritten, in: text).map { ($0, StyleRole.quoteFigure) }
    return StyledLine.wrap(text, width: width - indent, .quote, highlights: figures).map { line in
      guard indent > 0 else { return line }
      var indented = StyledLine(String(repeating: " ", count: indent), .quote)
      indented.spans += line.spans
      return indented
    }
  }

  // What the figure is.

  private var figureLines: [StyledLine] {
    switch state.claims.selected {
    case .amount(let row): isStrip ? amountSummary(row) : amountLines(row)
    case .metric(let metric):
      StyledLine.wrap(say.figure(metric) + " – " + say(metric.label), width: width, .value)
        + (metric.note.map { StyledLine.wrap(say($0), width: width, .muted) } ?? [])
    case .part(let part): partLines(part)
    case .remainder: remainderLines
    case .words, nil: []
    }
  }

  private func partLines(_ part: InitiativeRow) -> [StyledLine] {
    let names = state.claims.detail?.names ?? [:]
    let standing = part.lead.map { say.sentence($0.standing) { names[$0] } } ?? ""
    return StyledLine.wrap(say(part.name), width: width, .value)
      + StyledLine.wrap(standing, width: width, .muted)
      + StyledLine.wrap(
        say("Enter goes to its amounts.", "Entrée mène à ses montants."), width: width, .muted)
  }

  /// How the remainder comes about: the whole less each known part.
  private var remainderLines: [StyledLine] {
    guard let detail = state.claims.detail, let headline = detail.initiative.headline else {
      return []
    }
    func figure(_ amount: Amount) -> String {
      amount.compact(state.language, unquantified: say.unquantified)
    }
    let own = detail.initiative.amounts.filter {
      $0.within == headline.id && $0.figure.stated != nil
    }
    let parts = detail.parts.compactMap { $0.lead?.amount }.filter { $0.figure.stated != nil }
    let terms = ([headline] + own + parts).map(figure).joined(separator: " − ")
    return StyledLine.wrap(terms, width: width, .value)
      + StyledLine.wrap(
        say(
          "What the whole has beyond its known parts. Derived: no source states it.",
          "Ce que l’ensemble a de plus que ses parties connues. Déduit : aucune source ne le dit."),
        width: width, .muted)
  }

  /// What the amount is, in a sentence for a strip.
  private func amountSummary(_ row: AmountRow) -> [StyledLine] {
    let amount = row.amount
    let figure = amount.full(state.language, unquantified: say.unquantified)
    let names = state.claims.detail?.names ?? [:]
    let funder = amount.funder.flatMap { state.claims.detail?.organizations[$0] }
    var facts = [figure, say.name(amount.basis), say.name(amount.status)]
    if let conversion = row.conversion {
      facts.insert(conversion.money.compact(state.language) + "≈", at: 1)
    }
    if let funder { facts.append(say("paid by ", "payé par ") + say(funder.name)) }
    if amount.from != nil || amount.to != nil { facts.append(say.period(of: amount)) }
    facts.append(say.sentence(row.standing) { names[$0] })
    let text = facts.joined(separator: " · ")
    return StyledLine.wrap(
      text, width: width, .muted, highlights: [(0..<figure.unicodeScalars.count, .amount)])
  }

  /// The place that figures of the initiative are measured against.
  private var home: Bilingual? {
    guard let detail = state.claims.detail, let code = detail.initiative.places.first else {
      return nil
    }
    return detail.places[code]?.name
  }

  private func amountLines(_ row: AmountRow) -> [StyledLine] {
    let amount = row.amount
    var lines: [StyledLine] = []
    func add(_ label: String, _ value: String, _ role: StyleRole = .value) {
      let padded = label + String(repeating: " ", count: max(1, 11 - label.count))
      for (index, line) in StyledLine.wrap(value, width: width - 11, role).enumerated() {
        var whole = StyledLine(index == 0 ? padded : String(repeating: " ", count: 11), .label)
        whole.spans += line.spans
        lines.append(whole)
      }
    }
    add(
      say("read as", "lu comme"),
      amount.full(state.language, unquantified: say.unquantified) + " · "
        + say.name(amount.figure.bound),
      .amount)
    if let conversion = row.conversion {
      add(
        say("in \(conversion.money.currency)", "en \(conversion.money.currency)"),
        conversion.money.compact(state.language) + "≈ · " + say.rate(of: conversion))
    }
    if let measured = row.measured {
      add(say("measured", "rapporté"), say.text(measured, at: home))
    } else if state.lens.measure != .whole {
      add(say("measured", "rapporté"), say.missing(state.lens.measure), .muted)
    }
    add(say("basis", "nature"), say.name(amount.basis) + " · " + say.name(amount.status))
    add(say("period", "période"), say.period(of: amount))
    let funder = amount.funder.flatMap { state.claims.detail?.organizations[$0] }
    add(say("paid by", "payé par"), funder.map { say($0.name) } ?? Phrases.unknown)
    let names = state.claims.detail?.names ?? [:]
    add(say("total", "total"), say.sentence(row.standing) { names[$0] })
    if let note = amount.note { add(say("note", "note"), say(note), .muted) }
    return lines
  }

  // What the initiative is.

  private var aboutLines: [StyledLine] {
    guard let detail = state.claims.detail else { return [] }
    let initiative = detail.initiative
    if isStrip {
      return noteLines + StyledLine.wrap(say(initiative.summary), width: width, .list)
    }
    var lines = StyledLine.wrap(say(initiative.name), width: width, .titleFocused)
    lines += noteLines + StyledLine.wrap(say(initiative.summary), width: width, .list)
    let facts =
      [say.name(initiative.kind), say.name(initiative.stage)]
      + initiative.themes.map { say.name($0) }
    lines += StyledLine.wrap(facts.joined(separator: " · "), width: width, .muted)
    if let whole = initiative.partOf, let name = detail.names[whole] {
      lines += StyledLine.wrap(say("part of ", "fait partie de ") + say(name), width: width, .muted)
    }
    for (role, names) in actors(of: detail) {
      lines += StyledLine.wrap(role + " " + names.joined(separator: ", "), width: width, .muted)
    }
    if let corpus = detail.corpus {
      let name = say(corpus)
      lines += StyledLine.wrap(
        say("from the corpus “\(name)”", "du corpus «\u{A0}\(name)\u{A0}»"), width: width, .muted)
    }
    if let note = initiative.note {
      let label = say("Note: ", "Note\u{A0}: ")
      lines += [.blank]
      lines += StyledLine.wrap(
        label + say(note), width: width, .muted,
        highlights: [(0..<label.unicodeScalars.count, .disputed)])
    }
    return lines
  }

  private func actors(of detail: InitiativeDetail) -> [(String, [String])] {
    Role.allCases.compactMap { role in
      let names = detail.initiative.actors.filter { $0.role == role }
        .compactMap { detail.organizations[$0.organization] }.map { say($0.name) }
      return names.isEmpty ? nil : (say.name(role), names)
    }
  }
}
