import CellCanvas
import PledgeModel

/// An initiative as a column of a comparison.
struct CompareInitiative {
  /// The rows, in their order.
  enum Fact: CaseIterable {
    case written, money, bar, status, period, perYear, perHead, shareOfGDP, total, funders, places
    case kind, themes, stage, announced, sources, disputed, words
  }

  let detail: InitiativeDetail
  /// The lead amount as each measure shows it.
  private let leads: [Lens.Measure: AmountRow]
  /// The currency that amounts are shown in; `nil` stands for euros.
  private let shown: Currency?
  private let say: Phrases

  /// - Parameter details: The initiatives as each measure shows them.
  /// - Returns: `nil` where the initiative is not among them.
  init?(
    _ id: InitiativeID, _ details: [Lens.Measure: [InitiativeDetail]], in currency: Currency?,
    _ say: Phrases
  ) {
    guard let whole = details[.whole]?.first(where: { $0.initiative.id == id }) else { return nil }
    detail = whole
    shown = currency
    self.say = say
    let lead = whole.initiative.leadAmount?.id
    leads = details.compactMapValues { list in
      list.first { $0.initiative.id == id }?.amounts.first { $0.id == lead }
    }
  }

  var initiative: Initiative { detail.initiative }
  private var lead: AmountRow? { leads[.whole] }

  static func label(_ fact: Fact, in currency: Currency, _ say: Phrases) -> String {
    switch fact {
    case .written: say("as written", "tel qu’écrit")
    case .money: say("in \(currency)", "en \(currency)")
    case .bar: ""
    case .status: say("status", "statut")
    case .period: say("period", "période")
    case .perYear: say("per year", "par an")
    case .perHead: say("per head", "par tête")
    case .shareOfGDP: say("% of GDP", "% du PIB")
    case .total: say("total", "total")
    case .funders: say("funders", "financeurs")
    case .places: say("places", "pays")
    case .kind: say("kind", "type")
    case .themes: say("themes", "thèmes")
    case .stage: say("stage", "étape")
    case .announced: say("announced", "annoncé le")
    case .sources: say("sources", "sources")
    case .disputed: say("disputed", "divergent")
    case .words: say("first words", "le texte")
    }
  }

  /// - Parameter base: The column that this one is compared with.
  func value(_ fact: Fact, _ base: CompareInitiative) -> CompareTable.Value {
    switch fact {
    case .written: text(lead?.amount.asWritten.first)
    case .money: money(base)
    case .bar:
      lead.flatMap { lead in
        units.map { .bar($0, isCounted: lead.standing == .counted) }
      } ?? .bar(0, isCounted: false)
    case .status: text(lead.map { say.name($0.amount.status) + " · " + say.name($0.amount.basis) })
    case .period: text(lead.map { say.period(of: $0.amount) })
    case .perYear: measured(.year)
    case .perHead: measured(.capita)
    case .shareOfGDP: measured(.gdp)
    case .total: text(lead.map { say.sentence($0.standing) { detail.names[$0] } })
    case .funders:
      text(initiative.funders.compactMap { detail.organizations[$0] }.map { say($0.name) }.sorted())
    case .places:
      text(initiative.places.map { detail.places[$0].map { say($0.name) } ?? $0.rawValue })
    case .kind: text(say.name(initiative.kind))
    case .themes: text(initiative.themes.map { say.name($0) })
    case .stage: text(say.name(initiative.stage))
    case .announced: text(initiative.announced.map { say.language.date($0) })
    case .sources: text(sources.isEmpty ? nil : say.sources(sources.count))
    case .disputed: disputed
    case .words: words
    }
  }

  private func text(_ text: String?) -> CompareTable.Value {
    guard let text, text != Phrases.unknown else { return .missing }
    return .text(text, .value)
  }

  private func text(_ parts: [String]) -> CompareTable.Value {
    text(parts.isEmpty ? nil : parts.joined(separator: ", "))
  }

  // Money.

  /// The currency that amounts are compared in.
  private var currency: Currency { shown ?? .euro }

  /// The stated number of the lead amount in the common currency.
  private var units: Int64? {
    guard let lead else { return nil }
    if lead.amount.currency == currency { return lead.amount.figure.stated }
    return lead.conversion.flatMap { $0.money.currency == currency ? $0.money.units : nil }
  }

  private var isExact: Bool { lead?.amount.figure.bound == .exact && lead?.conversion == nil }

  private func money(_ base: CompareInitiative) -> CompareTable.Value {
    guard let lead else { return .missing }
    guard lead.amount.figure.stated != nil else { return .text(say.unquantified, .amountUncounted) }
    guard let units else { return .text(say("no rate", "sans taux"), .muted) }
    let figure = say.figure(lead, through: Lens(currency))
    let ratio =
      base.initiative.id == initiative.id
      ? nil : say.ratio(units, to: base.units, isExact: isExact && base.isExact)
    return .text(
      [figure, ratio].compactMap(\.self).joined(separator: "  "),
      lead.standing == .counted ? .amount : .amountUncounted)
  }

  /// The lead amount measured, with the year of what it is measured against.
  private func measured(_ measure: Lens.Measure) -> CompareTable.Value {
    guard let lead = leads[measure], let measured = lead.measured else { return .missing }
    let year = measured.referenceYear.map { " (\($0))" } ?? ""
    return .text(
      say.figure(lead, through: Lens(shown, per: measure)) + year, .value)
  }

  // Sources.

  /// The sources that state an amount or describe the initiative.
  private var sources: Set<SourceID> {
    Set((initiative.quotes + initiative.amounts.flatMap(\.quotes)).map(\.source))
  }

  private var disputed: CompareTable.Value {
    guard let spread = initiative.spread else {
      return initiative.amounts.isEmpty ? .missing : .text(say("no", "non"), .value)
    }
    return .text("≠ " + say.figures(spread), .disputed)
  }

  private var words: CompareTable.Value {
    let quotes = (lead?.amount.quotes ?? []) + initiative.quotes
    guard let quote = quotes.lazy.compactMap({ detail.quotes[$0] }).first else { return .missing }
    return .words(
      quote, asWritten: lead?.amount.asWritten ?? [], detail.sources[quote.source])
  }
}
