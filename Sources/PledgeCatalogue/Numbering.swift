import GRDB
import GRDBSQLite
import PledgeModel

/// The row numbers of a table's entries: from 1 on, in the order in which they are added.
///
/// Only the numbers of late are kept in memory; the others are looked up in the table.
final class Numbering<ID: Identifier> {
  private var known: [ID: Int64] = [:]
  private let lookup: Statement
  /// The number that was given out last.
  private(set) var last: Int64 = 0

  /// How many numbers are kept in memory from one corpus, or stretch of it, to the next.
  private static var capacity: Int { 20_000 }

  init(_ db: Database, table: String) throws {
    lookup = try db.makeStatement(sql: "SELECT id FROM \(table) WHERE slug = ?")
  }

  /// Whether an entry is one of those of late. Another may be in the table all the same.
  func isKnown(_ id: ID) -> Bool { known[id] != nil }

  /// Returns the number of an entry, if it has one.
  func number(of id: ID) throws -> Int64? {
    if let number = known[id] { return number }
    guard last > known.count else { return nil }
    let found = try stored(id)
    if let found { keep(found, for: id) }
    return found
  }

  /// Returns the number of an entry that the table has.
  private func stored(_ id: ID) throws -> Int64? {
    let statement = lookup.sqliteStatement
    defer { sqlite3_reset(statement) }
    id.rawValue.put(into: statement, at: 1, nil)
    return try Statements.step(statement) ? sqlite3_column_int64(statement, 0) : nil
  }

  /// The number that the next entry is given.
  var next: Int64 { last + 1 }

  /// Gives a number to an entry that has none.
  func add(_ id: ID) -> Int64 {
    last += 1
    keep(last, for: id)
    return last
  }

  /// Returns the number of an entry that another refers to.
  ///
  /// - Throws: `CatalogueError.inconsistent` when there is no such entry.
  func callAsFunction(_ id: ID) throws -> Int64 {
    guard let number = try number(of: id) else {
      throw CatalogueError.inconsistent("no entry named '\(id)'")
    }
    return number
  }

  /// Returns the number of an entry that another may refer to.
  func callAsFunction(ifAny id: ID?) throws -> Int64? {
    guard let id else { return nil }
    return try self(id)
  }

  private func keep(_ number: Int64, for id: ID) { known[id] = number }

  /// Forgets numbers, where many are kept.
  ///
  /// All entries must be in the table by now: the number of one that is not is known nowhere else.
  func trim() {
    if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
  }
}
