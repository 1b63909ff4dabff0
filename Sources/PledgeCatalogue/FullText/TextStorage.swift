import GRDB

/// The tables in which FTS5 keeps a full-text index.
struct TextStorage {
  private let db: Database
  private let name: String
  private let block: Insertion
  private let beginning: Insertion

  /// The keys of what FTS5 has to know of an index as a whole.
  private static let (averages, structure) = (1, 10)
  /// The version of FTS5's form that is written here, which a new table says of itself; SQLite has given
  /// it to all since 3.9.
  private static let version = 4

  /// - Parameter name: The table of FTS5's, to which nobody has added anything.
  /// - Throws: `CatalogueError.inconsistent` where this SQLite stores indexes in another form.
  init(_ db: Database, of name: String) throws {
    let version = try Int.fetchOne(db, sql: "SELECT v FROM \(name)_config WHERE k = 'version'")
    guard version == Self.version else {
      throw CatalogueError.inconsistent(
        "FTS5 stores indexes in form \(version ?? 0), not \(Self.version)")
    }
    (self.db, self.name) = (db, name)
    block = try Insertion(db, into: "\(name)_data", columns: 2)
    beginning = try Insertion(db, into: "\(name)_idx", columns: 3)
  }

  func write(_ segment: TextSegment) throws {
    for each in segment.blocks { try block(each.key, Bytes(bytes: each.bytes)) }
    for each in segment.beginnings {
      try beginning(
        segment.number, Bytes(bytes: each.word), each.page << 1 | (each.hasList ? 1 : 0))
    }
  }

  /// Completes an index; FTS5 has written that it is empty.
  func write(_ summary: TextSummary) throws {
    try db.execute(
      sql: "DELETE FROM \(name)_data WHERE id IN (\(Self.averages), \(Self.structure))")
    try block(Self.averages, Bytes(bytes: summary.averages))
    try block(Self.structure, Bytes(bytes: summary.structure))
    // A question takes up to twice as long where it has to look into many segments.
    if summary.pageCounts.count > 1 {
      try db.execute(sql: "INSERT INTO \(name)(\(name)) VALUES ('optimize')")
    }
  }
}
