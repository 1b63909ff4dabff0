import GRDB
import PledgeModel

extension Catalogue {
  /// Returns a source with the passages quoted from it, in the order of the document; those whose
  /// place is not known come last.
  ///
  /// - Returns: `nil` when the corpus holds no such source.
  public func source(_ id: SourceID) throws(CatalogueError) -> SourceDetail? {
    try read { session in
      guard let source = try session.sources([id])[id] else { return nil }
      let quotes = try session.quotes(where: "source.slug = \(id.rawValue)")
      let figures = try session.figures(citing: quotes.map(\.key))
      return SourceDetail(
        source: source,
        passages: quotes.map {
          SourceDetail.Passage(quote: $0.quote, figures: figures[$0.quote.id] ?? [])
        })
    }
  }

  /// Returns the sources of some names; those that the corpus does not hold are missing.
  public func sources(_ ids: Set<SourceID>) throws(CatalogueError) -> [SourceID: Source] {
    try read { try $0.sources(ids) }
  }

  /// Returns the organizations of some names; those that the corpus does not hold are missing.
  public func organizations(
    _ ids: Set<OrganizationID>
  ) throws(CatalogueError) -> [OrganizationID: Organization] {
    try read { try $0.organizations(ids) }
  }

  /// Returns the quotations of some names; those that the corpus does not hold are missing.
  public func quotes(_ ids: Set<QuoteID>) throws(CatalogueError) -> [QuoteID: Quote] {
    try read { session in
      let quotes = try session.quotes(where: "quote.slug IN \(ids.map(\.rawValue))")
      return Dictionary(quotes.map { ($0.quote.id, $0.quote) }) { $1 }
    }
  }
}

extension Session {
  /// Returns what passages are quoted for: amounts, then metrics, observations, descriptions.
  fileprivate func figures(citing numbers: [Int64]) throws -> [QuoteID: [CitedFigure]] {
    let keys = Keys(numbers)
    let (amounts, metrics) = (try amounts(citing: keys), try metrics(citing: keys))
    let described = try grouped(
      """
      SELECT initiative, slug FROM initiative_quote JOIN quote ON quote.id = quote
      WHERE quote IN \(literal: keys.list)
      """
    ) { try $0.id(QuoteID.self) }
    let citing = Set(amounts.keys).union(metrics.keys).union(described.keys)
    let names = try rows(
      "SELECT id, slug, name_en, name_fr FROM initiative WHERE id IN \(literal: Keys(citing).list)"
    ) { (key: try $0.integer(), id: try $0.id(InitiativeID.self), name: try $0.bilingual()) }

    var figures: [QuoteID: [CitedFigure]] = [:]
    func cite(_ subject: CitedFigure.Subject, in quotes: [QuoteID]) {
      for quote in Set(quotes) { figures[quote, default: []].append(CitedFigure(subject)) }
    }
    for (key, id, name) in names {
      for stored in amounts[key] ?? [] {
        cite(.amount(stored.amount, of: id, name: name), in: stored.amount.quotes)
      }
    }
    for (key, id, name) in names {
      for metric in metrics[key] ?? [] {
        cite(.metric(metric, of: id, name: name), in: metric.quotes)
      }
    }
    for observation in try observations(
      where: """
        o.id IN (SELECT observation FROM observation_quote WHERE quote IN \(literal: keys.list))
        """)
    {
      cite(.observation(observation), in: observation.quotes)
    }
    for (key, id, name) in names {
      cite(.description(of: id, name: name), in: described[key] ?? [])
    }
    return figures
  }
}
