import GRDB
import PledgeModel

/// What the initiatives of a list name, each once: a number for each organization, source and
/// quotation, in the order of the corpus.
public struct Citations: Sendable {
  fileprivate let organizations: [UInt32]
  fileprivate let sources: [UInt32]
  fileprivate let quotes: [UInt32]

  public var organizationCount: Int { organizations.count }
  public var sourceCount: Int { sources.count }
  public var quoteCount: Int { quotes.count }
}

extension Catalogue {
  /// Finds what the initiatives that a query keeps name.
  ///
  /// - Parameter limit: Of how many initiatives of the list; all without one.
  public func citations(
    matching query: InitiativeQuery, limit: Int? = nil, language: Language = .english
  ) throws(CatalogueError) -> Citations {
    try read { session in
      let listing = Listing(try Selection(query, session), query, language, session)
      let count = min(limit ?? .max, listing.count)
      var (organizations, quotes) = (
        try session.emptySet(of: "organization"), try session.emptySet(of: "quote")
      )
      var sources = try session.emptySet(of: "source")
      for offset in stride(from: 0, to: count, by: Self.step) {
        let keys = Keys(try listing.numbers(from: offset, limit: min(Self.step, count - offset)))
        try session.forEachNumber(
          """
          SELECT organization FROM initiative_actor WHERE initiative IN \(literal: keys.list)
          UNION ALL
          SELECT funder FROM amount WHERE funder IS NOT NULL AND initiative IN \(literal: keys.list)
          """
        ) { organizations.insert($0) }
        var cited: [Int64] = []
        try session.forEachNumber(
          """
          SELECT quote FROM initiative_quote WHERE initiative IN \(literal: keys.list)
          UNION SELECT quote FROM amount_quote JOIN amount ON amount.id = amount
          WHERE initiative IN \(literal: keys.list)
          UNION SELECT quote FROM metric_quote JOIN metric ON metric.id = metric
          WHERE initiative IN \(literal: keys.list)
          """
        ) {
          quotes.insert($0)
          cited.append($0)
        }
        try session.forEachNumber(
          "SELECT DISTINCT source FROM quote WHERE id IN \(literal: Keys(cited).list)"
        ) { sources.insert($0) }
      }
      return Citations(
        organizations: organizations.shortNumbers, sources: sources.shortNumbers,
        quotes: quotes.shortNumbers)
    }
  }

  /// Returns organizations that are cited, from one of them on.
  public func organizations(
    _ citations: Citations, from offset: Int, count: Int
  ) throws(CatalogueError) -> [Organization] {
    try read { session in
      let ids = try session.slugs(
        of: "organization", citations.organizations.dropFirst(offset).prefix(count),
        as: OrganizationID.self)
      let found = try session.organizations(Set(ids))
      return ids.compactMap { found[$0] }
    }
  }

  /// Returns sources that are cited, from one of them on.
  public func sources(
    _ citations: Citations, from offset: Int, count: Int
  ) throws(CatalogueError) -> [Source] {
    try read { session in
      let ids = try session.slugs(
        of: "source", citations.sources.dropFirst(offset).prefix(count), as: SourceID.self)
      let found = try session.sources(Set(ids))
      return ids.compactMap { found[$0] }
    }
  }

  /// Returns quotations that are cited, from one of them on.
  public func quotes(
    _ citations: Citations, from offset: Int, count: Int
  ) throws(CatalogueError) -> [Quote] {
    try read { session in
      let keys = Keys(citations.quotes.dropFirst(offset).prefix(count).map { Int64($0) })
      return try session.quotes(where: "quote.id IN \(literal: keys.list)")
        .sorted { $0.key < $1.key }.map(\.quote)
    }
  }

  /// How many initiatives are looked through at once.
  private static let step = 1_000
}

extension Session {
  fileprivate func emptySet(of table: String) throws -> RowSet {
    let last = try first("SELECT max(id) FROM \(sql: table)") { try $0.optionalCount() }
    return RowSet(capacity: (last ?? 0) ?? 0)
  }

  /// The names of rows, in the order of their numbers.
  fileprivate func slugs<ID: Identifier>(
    of table: String, _ numbers: some Sequence<UInt32>, as _: ID.Type
  ) throws -> [ID] {
    let keys = Keys(numbers.map { Int64($0) })
    return try rows(
      "SELECT slug FROM \(sql: table) WHERE id IN \(literal: keys.list) ORDER BY id"
    ) { try $0.id(ID.self) }
  }
}

extension RowSet {
  fileprivate var shortNumbers: [UInt32] { numbers.map { UInt32(truncatingIfNeeded: $0) } }
}
