import GRDBSQLite

/// Words are looked up in the pages of FTS5's indexes.
///
/// FTS5 itself puts the rows of words together one by one and in their order, and each becomes a row
/// of a statement: the beginnings of one letter, which nearly all of a million texts have, take it a
/// third of a second. Here each page sets bits, in any order, which takes a tenth of that.
extension Session {
  /// Returns the rows that have the words of a pattern.
  ///
  /// - Parameters:
  ///   - table: The index.
  ///   - capacity: The largest number of a row.
  func rows(
    with pattern: TextPattern, in table: TextTable, capacity: Int
  ) throws -> RowSet {
    let segments = try segments(of: table)
    var rows = RowSet(capacity: capacity, isFull: true)
    for wanted in pattern.wanted {
      var found = RowSet(capacity: capacity)
      for segment in segments {
        try forEachRow(with: wanted, of: segment, in: table) { found.insert($0) }
      }
      rows.formIntersection(found)
    }
    return rows
  }

  /// A part of an index, and how many pages it has.
  private struct StoredSegment {
    let number: Int64
    let lastPage: Int64
  }

  /// Reads which segments an index has.
  ///
  /// The form is that of an index from which nothing can be taken out: how many levels, segments and
  /// writes there are, then for each level how many are being merged and how many there are, then for
  /// each segment its number, first and last page.
  private func segments(of table: TextTable) throws -> [StoredSegment] {
    try withStatement("SELECT block FROM \(table.rawValue)_data WHERE id = 10") { statement in
      let head = 4  // The version of the table's settings.
      guard try Statements.step(statement), let bytes = Self.blob(statement), bytes.count >= head
      else { throw CatalogueError.damaged("full-text index") }
      var reader = TextPage.Reader(UnsafeRawBufferPointer(rebasing: bytes[head...]))
      let levels = try reader.number()
      for _ in ["segments", "writes"] { _ = try reader.number() }
      var segments: [StoredSegment] = []
      for _ in 0..<levels {
        _ = try reader.number()
        for _ in 0..<(try reader.number()) {
          let number = Int64(try reader.number())
          _ = try reader.number()
          segments.append(StoredSegment(number: number, lastPage: Int64(try reader.number())))
        }
      }
      return segments
    }
  }

  private func forEachRow(
    with wanted: TextPattern.Wanted, of segment: StoredSegment, in table: TextTable,
    _ body: (Int64) -> Void
  ) throws {
    let first = try firstPage(for: wanted, of: segment, in: table)
    try withStatement(
      "SELECT block FROM \(table.rawValue)_data WHERE id BETWEEN ? AND ? ORDER BY id"
    ) { statement in
      for (index, page) in [first, segment.lastPage].enumerated() {
        sqlite3_bind_int64(statement, Int32(index + 1), segment.number << 37 | page)
      }
      var (word, goesOn): ([UInt8], Bool) = ([], false)
      while try Statements.step(statement) {
        guard let bytes = Self.blob(statement) else {
          throw CatalogueError.damaged("full-text index")
        }
        let page = try TextPage(bytes)
        if goesOn { try page.forEachRowOfEarlierWord(body) }
        for index in 0..<page.wordCount {
          var rows = try page.read(index, into: &word)
          goesOn = wanted.includes(word)
          if goesOn { try rows.forEachRow(body) } else if wanted.isBefore(word) { return }
        }
      }
    }
  }

  /// The page on which a word would begin, or an earlier one.
  private func firstPage(
    for wanted: TextPattern.Wanted, of segment: StoredSegment, in table: TextTable
  ) throws -> Int64 {
    let pages = try rows(
      """
      SELECT pgno FROM \(sql: table.rawValue)_idx
      WHERE segid = \(segment.number) AND term <= \(Bytes(bytes: wanted.bytes))
      ORDER BY term DESC LIMIT 1
      """
    ) { try $0.integer() }
    return pages.first.map { $0 >> 1 } ?? 1
  }

  private static func blob(_ statement: OpaquePointer) -> UnsafeRawBufferPointer? {
    guard let bytes = sqlite3_column_blob(statement, 0) else { return nil }
    return UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, 0)))
  }
}

extension TextPattern {
  /// What is looked up in an index: words that are something, or begin with it.
  struct Wanted {
    /// FTS5 puts the digit 0 before words, and others before beginnings (`Schema.beginnings`).
    let bytes: [UInt8]
    private let isBeginning: Bool

    fileprivate init(_ word: String, isBeginning: Bool) {
      let length = isBeginning ? word.unicodeScalars.count : 0
      let index = Schema.beginnings.firstIndex(of: length).map { $0 + 1 } ?? 0
      bytes = [UInt8(ascii: "0") + UInt8(index)] + word.utf8.prefix(WordIndex.longestWord)
      self.isBeginning = isBeginning && index == 0
    }

    fileprivate func includes(_ word: [UInt8]) -> Bool {
      isBeginning ? word.starts(with: bytes) : word == bytes
    }

    /// Whether all words from this one on come behind.
    fileprivate func isBefore(_ word: [UInt8]) -> Bool { bytes.lexicographicallyPrecedes(word) }
  }

  fileprivate var wanted: [Wanted] {
    wholes.map { Wanted($0, isBeginning: false) } + beginnings.map { Wanted($0, isBeginning: true) }
  }
}
