import GRDB
import PledgeModel

/// Of which corpus an entry is, where the catalogue was made of several.
extension Catalogue {
  /// Returns the titles of the corpora that initiatives are from; none where there is only one corpus.
  public func corpora(
    of ids: some Collection<InitiativeID>
  ) throws(CatalogueError) -> [InitiativeID: Bilingual] {
    try titles {
      """
      SELECT slug, id FROM initiative WHERE slug IN \(ids.map(\.rawValue))
      """
    }
  }

  /// Returns the titles of the corpora whose initiatives cite quotations, of several the first; none
  /// where there is only one corpus.
  public func corpora(
    citing ids: some Collection<QuoteID>
  ) throws(CatalogueError) -> [QuoteID: Bilingual] {
    let named: SQL = "SELECT id FROM quote WHERE slug IN \(ids.map(\.rawValue))"
    return try titles {
      """
      SELECT quote.slug, min(initiative) FROM (
        SELECT quote, initiative FROM initiative_quote WHERE quote IN (\(literal: named))
        UNION ALL SELECT quote, amount.initiative FROM amount_quote
          JOIN amount ON amount.id = amount WHERE quote IN (\(literal: named))
        UNION ALL SELECT quote, metric.initiative FROM metric_quote
          JOIN metric ON metric.id = metric WHERE quote IN (\(literal: named))
      ) AS citation JOIN quote ON quote.id = citation.quote GROUP BY quote.id
      """
    }
  }

  /// - Parameter query: Names, each with the number of an initiative.
  private func titles<ID: Identifier>(
    of query: () -> SQL
  ) throws(CatalogueError) -> [ID: Bilingual] {
    try read { session in
      let parts = try session.parts()
      guard parts.count > 1 else { return [:] }
      let found = try session.rows(query()) { (try $0.id(ID.self), try $0.integer()) }
      return Dictionary(
        found.compactMap { id, number in parts.title(of: number).map { (id, $0) } }
      ) { first, _ in first }
    }
  }
}

/// A corpus of several, by the number of its first initiative.
typealias Part = (first: Int64, title: Bilingual)

extension [Part] {
  /// The title of the corpus that an initiative is from; `nil` where there is only one.
  func title(of initiative: Int64) -> Bilingual? {
    count > 1 ? last { $0.first <= initiative }?.title : nil
  }
}

extension Session {
  /// Returns the corpora that the catalogue was made of, in their order.
  func parts() throws -> [Part] {
    try rows("SELECT first, title_en, title_fr FROM part ORDER BY first") {
      (try $0.integer(), try $0.bilingual())
    }
  }
}
