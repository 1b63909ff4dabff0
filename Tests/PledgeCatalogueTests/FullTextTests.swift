import GRDB
import PledgeTesting
import Testing

@testable import PledgeCatalogue

/// Our full-text indexes beside those that FTS5 makes of the same texts.
@Suite struct FullTextTests {
  @Test func `an index has what FTS5 puts into its own`() throws {
    var random = SeededGenerator(seed: 1)
    let texts = (0..<30_000).map { _ in Self.text(&random) }
    try expectSame(texts)
  }

  @Test func `words longer than a page are found`() throws {
    try expectSame([
      String(repeating: "long", count: 2_000), "short", String(repeating: "é", count: 40_000),
      String(repeating: "long", count: 2_000) + "er short", String(repeating: "x", count: 70_000),
    ])
  }

  @Test func `characters are what FTS5 takes them for`() throws {
    let scalars = (1...0x1_FFFF).compactMap { Unicode.Scalar(UInt32($0)) }
    try expectSame(
      scalars.map { "a\(Character($0))b \(Character($0)) \(Character($0))c" }
        + ["e\u{301}te\u{301}", "\u{301}", "İstanbul ŒUVRE Straße ΑΒΓ", "", "日本語 テスト", "👩‍🚀"])
  }

  @Test func `an index of nothing is empty`() throws {
    try expectSame([])
    try expectSame(["", "…", " - "])
  }

  @Test func `an index of another form is not written`() throws {
    try DatabaseQueue().write { db in
      try db.execute(sql: Schema.texts[0].replacing("initiative_text", with: "ours"))
      try db.execute(sql: "UPDATE ours_config SET v = 5 WHERE k = 'version'")
      #expect(throws: CatalogueError.self) { try TextStorage(db, of: "ours") }
    }
  }

  /// Indexes texts both ways, ours in several segments, and compares what is in the indexes.
  private func expectSame(
    _ texts: [String], _ location: SourceLocation = #_sourceLocation
  ) throws {
    try DatabaseQueue().write { db in
      for name in ["ours", "theirs"] {
        let table = Schema.texts[0].replacing("initiative_text", with: name)
        try db.execute(sql: table)
      }
      let theirs = try db.makeStatement(sql: "INSERT INTO theirs (rowid, text) VALUES (?, ?)")
      for (index, text) in texts.enumerated() { try theirs.execute(arguments: [index + 1, text]) }
      try write(texts, db)
      let (ours, others) = (try answers(of: "ours", db), try answers(of: "theirs", db))
      #expect(ours.map(\.count) == others.map(\.count), sourceLocation: location)
      #expect(ours == others, sourceLocation: location)
      try db.execute(sql: "INSERT INTO ours (ours) VALUES ('integrity-check')")
    }
  }

  private func write(_ texts: [String], _ db: Database) throws {
    var (index, cutter, cut) = (TextIndex(), try WordCutter(db), CutTexts())
    var segments: [TextSegment] = []
    for (offset, text) in texts.enumerated() {
      index.begin(UInt32(offset + 1))
      if offset % 2 == 0 {
        try index.add(text, &cutter)
      } else {
        index.add(try cut.add([text], &cutter), of: cut)
      }
      if offset % 20_000 == 19_999 { segments.append(index.endSegment()) }
    }
    if !index.isEmpty { segments.append(index.endSegment()) }
    let storage = try TextStorage(db, of: "ours")
    for segment in segments { try storage.write(segment) }
    try storage.write(index.summary)
  }

  /// Returns all that is in an index, then the rows that are found by words and by beginnings.
  private func answers(of table: String, _ db: Database) throws -> [[Row]] {
    try db.execute(
      sql: "CREATE VIRTUAL TABLE temp.in_\(table) USING fts5vocab(main, \(table), instance)")
    var answers = [try Row.fetchAll(db, sql: "SELECT term, doc FROM in_\(table)")]
    for pattern in [
      "pl*", "plan", "don* AND plan", "d* AND un", "ann*", "12*", "123*", "un NOT pl*", "lo*",
    ] {
      for order in ["", " ORDER BY rowid DESC"] {
        answers.append(
          try Row.fetchAll(
            db, sql: "SELECT rowid FROM \(table) WHERE \(table) MATCH ?\(order)",
            arguments: [pattern]))
      }
    }
    return answers
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let words = [
      "plan", "un", "de", "DONNÉES", "données", "l'annonce", "Œuvre", "e\u{301}cole", "€", "日本",
      "12\u{202F}345", "\(random.next() % 100_000)", "x\(random.next() % 500)",
    ]
    return (0..<Int.random(in: 0..<12, using: &random))
      .compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
  }
}
