import Foundation
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
      try db.execute(sql: Schema.texts[0].replacing("initiative_text", with: Self.ours))
      try db.execute(sql: "UPDATE \(Self.ours)_config SET v = 5 WHERE k = 'version'")
      #expect(throws: CatalogueError.self) { try TextStorage(db, of: Self.ours) }
    }
  }

  private static let (ours, theirs) = ("initiative_text", "quote_text")

  @Test func `words are found in whatever segments FTS5 has an index in`() throws {
    var random = SeededGenerator(seed: 2)
    let texts = (0..<700).map { _ in Self.text(&random) }
    try DatabaseQueue().writeWithoutTransaction { db in
      try db.execute(sql: Schema.texts[0])
      let insertion = try db.makeStatement(
        sql: "INSERT INTO \(Self.ours) (rowid, text) VALUES (?, ?)")
      for (index, text) in texts.enumerated() {
        try insertion.execute(arguments: [index + 1, text])
        if index % 100 == 99 { try expectSameRows(in: .initiatives, of: texts, db) }
      }
    }
  }

  @Test func `a damaged index is told or read, and ends nothing`() throws {
    var random = SeededGenerator(seed: 3)
    let texts = (0..<2_000).map { _ in Self.text(&random) }
    var told = 0
    try DatabaseQueue().write { db in
      try db.execute(sql: Schema.texts[0])
      try write(texts, db)
      let session = Session(try Statements(db), words: try Words(db))
      let blocks = try Row.fetchAll(db, sql: "SELECT id, block FROM \(Self.ours)_data")
      let update = try db.makeStatement(sql: "UPDATE \(Self.ours)_data SET block = ? WHERE id = ?")
      for _ in 0..<1_500 {
        guard let row = blocks.randomElement(using: &random) else { return }
        let block: Data = row["block"]
        try update.execute(arguments: [Self.damaged(block, &random), row["id"]])
        for pattern in Self.patterns.shuffled(using: &random).prefix(4) {
          do {
            _ = try session.rows(with: pattern, in: .initiatives, capacity: texts.count)
          } catch CatalogueError.damaged {
            told += 1
          }
        }
        try update.execute(arguments: [block, row["id"]])
      }
    }
    #expect(told > 100)
  }

  private static func damaged(_ block: Data, _ random: inout SeededGenerator) -> Data {
    var bytes = Array(block)
    if Int.random(in: 0..<4, using: &random) == 0 {
      return Data(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
    }
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      // The first bytes say where all others are.
      let most = Bool.random(using: &random) ? min(bytes.count, 8) : bytes.count
      bytes[Int.random(in: 0..<most, using: &random)] = .random(in: 0...255, using: &random)
    }
    return Data(bytes)
  }

  /// Indexes texts both ways, ours in several segments, and compares what is in the indexes.
  private func expectSame(
    _ texts: [String], _ location: SourceLocation = #_sourceLocation
  ) throws {
    try DatabaseQueue().write { db in
      for name in [Self.ours, Self.theirs] {
        let table = Schema.texts[0].replacing("initiative_text", with: name)
        try db.execute(sql: table)
      }
      let theirs = try db.makeStatement(
        sql: "INSERT INTO \(Self.theirs) (rowid, text) VALUES (?, ?)")
      for (index, text) in texts.enumerated() { try theirs.execute(arguments: [index + 1, text]) }
      try write(texts, db)
      let (ours, others) = (try answers(of: Self.ours, db), try answers(of: Self.theirs, db))
      #expect(ours.map(\.count) == others.map(\.count), sourceLocation: location)
      #expect(ours == others, sourceLocation: location)
      try db.execute(
        sql: "INSERT INTO \(Self.ours) (\(Self.ours)) VALUES ('integrity-check')")
      try expectSameRows(in: .initiatives, of: texts, db, location)
      // FTS5 writes what it has in memory when it puts its segments together.
      try db.execute(sql: "INSERT INTO \(Self.theirs) (\(Self.theirs)) VALUES ('optimize')")
      try expectSameRows(in: .quotes, of: texts, db, location)
    }
  }

  /// Looks words up in the pages of an index and by FTS5.
  private func expectSameRows(
    in table: TextTable, of texts: [String], _ db: Database,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let session = Session(try Statements(db), words: try Words(db))
    for pattern in Self.patterns {
      let theirs = try session.rows(pattern.rows(of: table.rawValue)) { try $0.integer() }
      let ours = try session.rows(with: pattern, in: table, capacity: texts.count)
      #expect(ours.numbers == theirs.sorted(), "\(pattern)", sourceLocation: location)
    }
  }

  /// Words and beginnings of all lengths, those that an index has on its own and others, and such as
  /// no text has.
  private static let patterns: [TextPattern] = {
    let words = [
      "plan", "un", "12", "345", "donnees", "日本", "x7", "x77", "œuvre", "long", "zzz", "a", "€",
      String(repeating: "long", count: 2_000), String(repeating: "x", count: 40_000),
    ]
    let beginnings = [
      "p", "d", "x", "1", "日", "œu", "x4", "do", "don", "donn", "lo", "l", "zz", "7",
    ]
    return words.map { TextPattern([$0]) } + beginnings.map { TextPattern(beginnings: [$0]) }
      + [TextPattern(["plan", "un"]), TextPattern(["plan", "x"], lastIsPrefix: true)]
  }()

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
    let storage = try TextStorage(db, of: Self.ours)
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
