import GRDB
import PledgeModel

/// The quotations that a condition keeps, in their order: a number for each, so that a list of a million
/// takes four megabytes.
public struct QuoteList: Sendable {
  fileprivate let numbers: [UInt32]

  /// How many quotations there are.
  public var count: Int { numbers.count }
}

extension Catalogue {
  /// Finds the quotations that a condition keeps, by source and in the order of the document.
  ///
  /// Words are looked for in the quotation, its translation and its speaker. A condition on fields
  /// keeps the quotations of the initiatives that it keeps; fields side by side are to be met by one
  /// initiative.
  ///
  /// - Parameter unit: The currency of amounts that name none.
  public func quoteList(
    matching condition: Condition = .everything, unit: Currency = .euro
  ) throws(CatalogueError) -> QuoteList {
    try read { session in
      let last = try session.first("SELECT max(id) FROM quote") { try $0.optionalCount() } ?? 0
      let kept = try session.rows(
        of: Translation(session, unit: unit).membershipOfQuotes(condition.normalized),
        capacity: last ?? 0)
      return QuoteList(numbers: try session.ordered(kept))
    }
  }

  /// Returns quotations of a list, from one of them on.
  public func quotes(
    _ list: QuoteList, from offset: Int, count: Int
  ) throws(CatalogueError) -> [Quote] {
    try read { session in
      let keys = Keys(list.numbers.dropFirst(offset).prefix(count).map { Int64($0) })
      return try session.quotes(where: "quote.id IN \(literal: keys.list)").map(\.quote)
    }
  }

  /// Returns the quotations that a condition keeps, in the order of their list.
  ///
  /// - Complexity: O(*n*) in memory.
  public func quotes(
    matching condition: Condition = .everything, unit: Currency = .euro
  ) throws(CatalogueError) -> [Quote] {
    let list = try quoteList(matching: condition, unit: unit)
    return try quotes(list, from: 0, count: list.count)
  }
}

extension Session {
  /// Returns the numbers of quotations in the order of `quotes(where:)`.
  ///
  /// A few are looked up and sorted. Of many, SQLite would hold every name while it sorts them: so all
  /// sources are gone through in the order of their index, and only the quotations of one are sorted at
  /// a time.
  fileprivate func ordered(_ kept: RowSet) throws -> [UInt32] {
    let isFew = kept.count <= 10_000
    let found: SQL =
      isFew
      ? """
      quote JOIN source ON source.id = quote.source
      WHERE quote.id IN \(literal: Keys(kept.numbers).list)
      """
      : "source CROSS JOIN quote ON quote.source = source.id"
    var numbers: [UInt32] = []
    numbers.reserveCapacity(kept.count)
    try forEachNumber(
      """
      SELECT quote.id FROM \(literal: found)
      ORDER BY source.slug, start NULLS LAST, quote.slug
      """
    ) { if kept.contains($0) { numbers.append(UInt32(truncatingIfNeeded: $0)) } }
    return numbers
  }
}
