import GRDB

/// Writes columns, a stretch of rows at a time.
///
/// They are gathered in a table of the connection's own and copied at the end, so that a column lies
/// in one piece in the file: read from a disk, one that is strewn over it takes seconds.
struct ColumnWriter {
  private let db: Database
  private let insertion: Insertion
  private let label: Insertion

  init(_ db: Database) throws {
    self.db = db
    try db.execute(
      sql: "CREATE TABLE temp.gathered (id INTEGER PRIMARY KEY, numbers BLOB NOT NULL) STRICT")
    insertion = try Insertion(db, into: "temp.gathered", columns: 2)
    label = try Insertion(db, into: "label", columns: 3)
  }

  func write(_ stretches: [ColumnStretch]) throws {
    for stretch in stretches { try insertion(stretch.key, Bytes(bytes: stretch.numbers)) }
  }

  /// Writes a column that is not filled initiative by initiative.
  func write(_ column: Column, _ entries: [UInt32]) throws {
    for (index, first) in stride(from: 0, to: entries.count, by: Stretch.length).enumerated() {
      let stretch = entries[first..<min(first + Stretch.length, entries.count)]
      let bytes = stretch.map(\.littleEndian).withUnsafeBytes { Array($0) }
      try insertion(column.key(index), Bytes(bytes: bytes))
    }
  }

  /// Puts the columns into the file, and the words that they name by numbers.
  func finish(_ labels: [Labels.List: Labels]) throws {
    try db.execute(
      sql: """
        INSERT INTO stretch SELECT id, numbers FROM temp.gathered ORDER BY id;
        DELETE FROM temp.gathered
        """)
    for list in Labels.List.allCases {
      for (word, number) in (labels[list]?.numbers ?? [:]).sorted(by: { $0.value < $1.value }) {
        try label(list.rawValue, number, word)
      }
    }
  }
}
