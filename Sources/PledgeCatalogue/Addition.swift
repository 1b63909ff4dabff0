import PledgeModel

/// Initiatives that are being added, and what all tables need to know of them, worked out once.
struct Additions {
  let initiatives: [Addition]
  let quotes: [QuoteID: Quote]
  let sources: [SourceID: Source]
  let organizations: [OrganizationID: Organization]
  let coverage: Coverage
}

/// An initiative that is being added.
struct Addition {
  let entry: Initiative
  let number: Int64
  /// Beside the initiative's amounts.
  let amounts: [NumberedAmount]
  /// The amount that stands for the initiative in totals, and the one beside its name.
  let headline: NumberedAmount?
  let lead: NumberedAmount?
  /// Each once.
  let organizations: [Int64]
  let funders: [Int64]
  let sources: [Int64]
  /// How many sources state an amount of the initiative or describe it.
  let statingSources: Int
}

/// An amount that is being added.
struct NumberedAmount {
  let amount: Amount
  let number: Int64
  /// The month whose rate converts it.
  let date: PartialDate
  let euros: Int64?
  let dollars: Int64?
}

extension Writer {
  /// Numbers initiatives, and works out what the tables need to know of them.
  ///
  /// - Parameter known: The corpus's organizations as they were added first.
  /// - Returns: The initiatives, and the places in the corpus of those that are left out since others
  ///   have their names.
  func additions(
    of corpus: Corpus, _ known: [Organization]
  ) throws -> (additions: Additions, refused: [Int]) {
    var refused: [Int] = []
    var numbers: [(Initiative, Int64)] = []
    for (index, entry) in corpus.initiatives.enumerated() {
      guard try initiatives.number(of: entry.id) == nil else {
        refused.append(index)
        continue
      }
      numbers.append((entry, initiatives.add(entry.id)))
      for amount in entry.amounts { _ = amounts.add(amount.id) }
    }
    if !refused.isEmpty {
      numbers = try numbers.map { (try keepingLinks(of: $0.0), $0.1) }
    }
    var dated = corpus
    (dated.rates, dated.date) = (rates, date)
    let conversions = Conversions(dated)
    let linked = numbers.map(\.0).filter { entry in
      entry.partOf != nil || entry.amounts.contains { $0.within != nil }
    }
    let additions = Additions(
      initiatives: try numbers.map { try addition(of: $0, number: $1, conversions) },
      quotes: Dictionary(corpus.quotes.map { ($0.id, $0) }) { first, _ in first },
      sources: Dictionary(corpus.sources.map { ($0.id, $0) }) { first, _ in first },
      organizations: Dictionary(known.map { ($0.id, $0) }) { first, _ in first },
      coverage: Coverage(linked.isEmpty ? [] : numbers.map(\.0)))
    return (additions, refused)
  }

  /// Returns an initiative without what it says of entries that are left out: an initiative of the same
  /// name need not have the same amounts.
  private func keepingLinks(of entry: Initiative) throws -> Initiative {
    func known(_ id: InitiativeID) throws -> Bool { try initiatives.number(of: id) != nil }
    let held = try entry.amounts.map { amount in
      guard let whole = amount.within, try amounts.number(of: whole) == nil else { return amount }
      return Amount(
        id: amount.id, figure: amount.figure, currency: amount.currency, basis: amount.basis,
        status: amount.status, from: amount.from, to: amount.to, funder: amount.funder,
        preferred: amount.preferred, asWritten: amount.asWritten, quotes: amount.quotes,
        note: amount.note)
    }
    let partOf = try entry.partOf.flatMap { try known($0) ? $0 : nil }
    return Initiative(
      id: entry.id, name: entry.name, summary: entry.summary, kind: entry.kind,
      places: entry.places, actors: entry.actors, announced: entry.announced, stage: entry.stage,
      themes: entry.themes, partOf: partOf, related: try entry.related.filter(known),
      quotes: entry.quotes, amounts: held, metrics: entry.metrics, note: entry.note)
  }

  private func addition(
    of entry: Initiative, number: Int64, _ conversions: Conversions
  ) throws -> Addition {
    let numbered = try entry.amounts.map { amount in
      let date = conversions.date(of: amount, of: entry)
      func units(_ currency: Currency) -> Int64? {
        rates.conversion(of: amount, of: entry, to: currency, at: date)?.money.units
      }
      return NumberedAmount(
        amount: amount, number: try amounts(amount.id), date: date, euros: units(.euro),
        dollars: units(.dollar))
    }
    func find(_ amount: Amount?) -> NumberedAmount? {
      guard let amount else { return nil }
      return numbered.first { $0.amount.id == amount.id }
    }
    let headline = find(entry.headline)
    let sources = try unique(
      (entry.quotes + entry.amounts.flatMap(\.quotes)).map { try self.source(of: $0) })
    return Addition(
      entry: entry, number: number, amounts: numbered, headline: headline,
      lead: headline ?? find(entry.leadAmount),
      organizations: try unique(
        entry.actors.map { try organizations($0.organization) }
          + entry.amounts.compactMap { try organizations(ifAny: $0.funder) }),
      funders: try unique(
        entry.actors.filter { $0.role == .funder }.map { try organizations($0.organization) }
          + entry.amounts.compactMap { try organizations(ifAny: $0.funder) }),
      sources: try unique(
        sources + entry.metrics.flatMap(\.quotes).map { try self.source(of: $0) }),
      statingSources: sources.count)
  }

  private func source(of quote: QuoteID) throws -> Int64 { try sources(quote.source) }

  /// Numbers in their order, each once: there are few.
  private func unique(_ numbers: [Int64]) -> [Int64] {
    guard numbers.count > 1 else { return numbers }
    return numbers.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
