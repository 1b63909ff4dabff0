import Foundation
import GRDB
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeCatalogue

@Suite struct FileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("a.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  /// Builds the sample, then changes it with SQL; the pages' checksums are those of what they hold.
  private func build(_ sql: String = "") throws {
    try Catalogue.build(corpus: .sample, faults: ["a fault"], at: path)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: path, configuration: configuration)
      .writeWithoutTransaction {
        #expect(try PageChecksums.check($0.sqliteConnection))
        try $0.execute(sql: sql)
      }
  }

  /// Asks everything that there is to ask, and lets only our own errors out.
  private func askEverything(_ catalogue: Catalogue) throws {
    for grouping in Grouping.allCases {
      for lens in [Lens(), Lens("USD", per: .year), Lens("GBP", per: .capita)] {
        let query = InitiativeQuery(reading: Reading(withMembers: true), lens: lens)
        _ = try catalogue.totals(matching: query, by: grouping)
      }
    }
    _ = try catalogue.places()
    _ = try catalogue.places(matching: InitiativeQuery(reading: Reading(.origin)))
    _ = try catalogue.flows()
    _ = try catalogue.outlines()
    _ = try catalogue.currencies
    _ = try catalogue.initiatives(
      matching: InitiativeQuery(condition: .typed("plan")), in: .around("stargate", count: 3))
    for (initiative, _) in try catalogue.initiativesInFull(matching: InitiativeQuery()) {
      _ = try catalogue.initiative(initiative.id)
    }
    for quote in try catalogue.quotes() { _ = try catalogue.source(quote.source) }
    _ = try catalogue.quotes(matching: .typed("plan"))
    _ = try catalogue.observations()
    _ = try catalogue.place("FR")
  }

  @Test func `a catalogue that was built can be opened, by its owner only`() throws {
    try build()
    let catalogue = try Catalogue.open(at: path)
    #expect(catalogue.faults == ["a fault"])
    #expect(catalogue.corpusTitle.english == "Sample")
    #expect(try catalogue.places().sums == Catalogue(corpus: .sample).places().sums)
    #expect(try folder.mode(of: "a.sqlite") == 0o600)
    #expect(folder.names == ["a.sqlite"])
  }

  @Test func `the file satisfies its own constraints`() throws {
    try Catalogue.build(corpus: .random(seed: 1), at: path)
    let (faults, strays) = try DatabaseQueue(path: path).read { db in
      (
        try String.fetchAll(db, sql: "PRAGMA integrity_check"),
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
      )
    }
    #expect(faults == ["ok"])
    #expect(strays.isEmpty)
  }

  @Test func `what cannot be a catalogue is told apart`() throws {
    #expect(throws: CatalogueError.self) { try Catalogue.open(at: folder.path("missing")) }
    try folder.write("not a database, whatever its name says".utf8, to: "a.sqlite")
    #expect(throws: CatalogueError.foreign(path: path)) { try Catalogue.open(at: path) }
    try folder.write([], to: "a.sqlite")
    #expect(throws: CatalogueError.foreign(path: path)) { try Catalogue.open(at: path) }
    #expect(throws: CatalogueError.self) { try Catalogue.open(at: folder.path) }
  }

  @Test func `a foreign database is not a catalogue`() throws {
    try build("PRAGMA application_id = 7")
    #expect(throws: CatalogueError.foreign(path: path)) { try Catalogue.open(at: path) }
  }

  @Test func `a newer version is not opened`() throws {
    try build("PRAGMA user_version = 999")
    let error = CatalogueError.otherVersion(path: path, found: 999)
    #expect(throws: error) { try Catalogue.open(at: path) }
    #expect(
      error.description == """
        \(path): catalogue of version 999, not \(Catalogue.schemaVersion)
        help: make it anew from its corpus with 'pledgebook build'
        """)
  }

  @Test(arguments: [
    "CREATE TRIGGER t AFTER INSERT ON place BEGIN DELETE FROM place; END",
    "CREATE VIEW v AS SELECT 1", "DROP TABLE cover", "CREATE TABLE extra (x)",
    "ALTER TABLE place ADD COLUMN extra TEXT",
  ])
  func `tables that are not ours are refused`(sql: String) throws {
    try build(sql)
    #expect(throws: CatalogueError.damaged("\(path): its tables are not a catalogue's")) {
      try Catalogue.open(at: path)
    }
  }

  @Test(arguments: [
    "UPDATE initiative SET kind = 'nonsense'", "UPDATE amount SET low = -5, high = -5",
    "UPDATE initiative SET announced = '2025-02-30'",
    "UPDATE amount SET bound = 'exact', low = 1, high = 2", "UPDATE source SET published = ''",
    "UPDATE rate SET millionths_per_eur = 0", "UPDATE cover SET within = NULL, part_of = NULL",
    "DELETE FROM corpus", "DELETE FROM label", "DELETE FROM stretch",
    "UPDATE stretch SET numbers = x''",
    "UPDATE stretch SET numbers = CAST(numbers || x'00' AS BLOB)",
    "UPDATE corpus SET initiatives = -1", "UPDATE corpus SET initiatives = 9223372036854775807",
    "UPDATE initiative SET themes = 'nonsense'",
    "INSERT INTO outline VALUES (0, 0, 'FR', x'80')",
    "INSERT INTO outline VALUES (1, 0, 'FR', x'')",
    "INSERT INTO outline VALUES (0, 0, 'FR', x'8080808080808080808080')",
  ])
  func `rows that make no sense are an error, never a crash`(sql: String) throws {
    try build(sql)
    do {
      try askEverything(Catalogue.open(at: path))
      Issue.record("nothing was wrong")
    } catch let error as CatalogueError {
      guard case .damaged = error else {
        Issue.record(error)
        return
      }
    }
  }

  @Test func `numbers that nobody wrote are answered with like any other`() throws {
    try build("UPDATE quote SET start = -1")
    try askEverything(Catalogue.open(at: path))
  }

  /// Fills a column with one byte.
  private func fill(_ column: Int, with byte: Character) -> String {
    """
    UPDATE stretch SET numbers = CAST(printf('%.*c', length(numbers), '\(byte)') AS BLOB)
    WHERE id >> 32 = \(column)
    """
  }

  /// The kinds, dates, origins, places, themes, funders, currencies and classes of headlines, and the
  /// order of amounts, in which the rows of a filter are looked for.
  @Test(arguments: [1, 3, 4, 5, 6, 7, 8, 11, 17])
  func `a column of numbers that stand for nothing is an error`(column: Int) throws {
    try build(fill(column, with: "A"))
    do {
      try askEverything(Catalogue.open(at: path))
      Issue.record("nothing was wrong")
    } catch let error as CatalogueError {
      guard case .damaged = error else {
        Issue.record(error)
        return
      }
    }
  }

  /// The stages, traits, counts, sums, months, years and the orders that nobody asks for here.
  @Test(arguments: [2, 9, 10] + Array(12...16) + Array(18...26), ["A", "~"] as [Character])
  func `a column of any numbers is answered with`(column: Int, byte: Character) throws {
    try build(fill(column, with: byte))
    try askEverything(Catalogue.open(at: path))
  }

  @Test func `a file cut short is refused, wherever it is cut`() throws {
    try build()
    let whole = try folder.bytes(of: "a.sqlite")
    for length in stride(from: 100, to: whole.count, by: 4096) {
      try folder.write(whole.prefix(length), to: "a.sqlite")
      #expect(throws: CatalogueError.self, "\(length)") {
        try askEverything(Catalogue.open(at: path))
      }
    }
  }

  @Test(arguments: 0..<40)
  func `random bytes in the file are an error at most`(seed: UInt64) throws {
    try build()
    var bytes = try folder.bytes(of: "a.sqlite")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<(seed < 20 ? 1 : 200) {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    try folder.write(bytes, to: "a.sqlite")
    do {
      try askEverything(Catalogue.open(at: path))
    } catch {
      #expect(error is CatalogueError)
    }
  }

  @Test func `a build takes away what one that was killed has left`() throws {
    try folder.write([1], to: "a.sqlite.pledgebook-aaaaaa")
    try folder.write([1], to: "another.pledgebook-aaaaaa")
    for name in folder.names {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: folder.path(name))
    }
    try build()
    #expect(folder.names == ["a.sqlite", "another.pledgebook-aaaaaa"])
  }

  @Test func `a build replaces what is there, and never follows a link`() throws {
    try folder.write("precious".utf8, to: "precious")
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path("precious"))
    try Catalogue.build(corpus: .sample, at: path)
    #expect(try folder.bytes(of: "precious") == Array("precious".utf8))
    #expect(try Catalogue.open(at: path).corpusVersion == "1")
    #expect(folder.names == ["a.sqlite", "precious"])
  }

  @Test func `a build that fails leaves nothing behind`() throws {
    var corpus = Corpus.sample
    corpus.initiatives.append(.sample("stray", partOf: "nowhere"))
    #expect(throws: CatalogueError.inconsistent("no entry named 'nowhere'")) {
      try Catalogue.build(corpus: corpus, at: path)
    }
    #expect(folder.names.isEmpty)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: CatalogueError.self) { try Catalogue.build(corpus: .sample, at: path) }
    #expect(folder.names == ["a.sqlite"])
  }

  @Test func `a build that is interrupted leaves nothing behind, whenever that is`() throws {
    for isFilled in [false, true] {
      do {
        let builder = try CatalogueBuilder(.sample, at: path)
        if isFilled { _ = try builder.add(.sample) }
        builder.interrupt()
        #expect(throws: CatalogueError.interrupted) {
          if isFilled { try builder.finish() } else { _ = try builder.add(.sample) }
        }
      }
      #expect(folder.names.isEmpty)
    }
  }

  @Test func `a file may have any name`() throws {
    for name in ["file:x?mode=memory", "%41#?.sqlite", "é 'quoted'"] {
      try Catalogue.build(corpus: .sample, at: folder.path(name))
      #expect(try Catalogue.open(at: folder.path(name)).corpusVersion == "1")
    }
  }
}
