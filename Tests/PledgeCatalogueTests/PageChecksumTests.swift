import Foundation
import GRDB
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeCatalogue

/// Files in which a disk has turned bits.
@Suite struct PageChecksumTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("a.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  @Test func `a bit that turns in a text is noticed`() throws {
    try Catalogue.build(corpus: .sample, at: path)
    let whole = try folder.bytes(of: "a.sqlite")
    let texts = try Catalogue.open(at: path).quotes()
    let word = try #require(texts.map(\.exact).max { $0.utf8.count < $1.utf8.count })
    let places = whole.indices.filter { whole[$0...].starts(with: word.utf8) }
    #expect(!places.isEmpty)
    for place in places {
      for bit in 0..<8 {
        var bytes = whole
        bytes[place + bit] ^= 1 << bit
        try folder.write(bytes, to: "a.sqlite")
        #expect(throws: CatalogueError.damaged("a page is not what was written")) {
          _ = try Catalogue.open(at: path).quotes()
        }
      }
    }
  }

  @Test(arguments: 0..<8) func `a bit that turns anywhere changes no answer`(seed: UInt64) throws {
    try Catalogue.build(corpus: .sample, at: path)
    let whole = try folder.bytes(of: "a.sqlite")
    let catalogue = try Catalogue.open(at: path)
    let (texts, places) = (try catalogue.quotes(), try catalogue.places().sums)
    var random = SeededGenerator(seed: seed)
    for page in stride(from: 0, to: whole.count, by: PageChecksums.pageSize) {
      var bytes = whole
      bytes[page + Int.random(in: 0..<PageChecksums.pageSize, using: &random)] ^=
        1 << UInt8.random(in: 0..<8, using: &random)
      try folder.write(bytes, to: "a.sqlite")
      do {
        let damaged = try Catalogue.open(at: path)
        #expect(try damaged.quotes() == texts)
        #expect(try damaged.places().sums == places)
        #expect(damaged.faults == catalogue.faults)
      } catch {
        // It was noticed.
      }
    }
  }

  @Test func `the page that SQLite keeps for locks is not looked at`() {
    let gibibyte = Int64(1 << 30)
    let size = Int64(PageChecksums.pageSize)
    let offsets = Array(PageChecksums.offsets(upTo: gibibyte + 3 * size))
    #expect(offsets.count == Int(gibibyte / size) + 2)
    #expect(Array(offsets.suffix(3)) == [-1, 1, 2].map { gibibyte + $0 * size })
  }

  @Test func `pages that are given up before they were written are no damage`() throws {
    let queue = try DatabaseQueue(path: path, configuration: Connection.building)
    defer { try? queue.close() }
    try queue.unsafeReentrantWrite { db in
      try PageChecksums.begin(db.sqliteConnection)
      try db.execute(sql: "PRAGMA cache_size = 200")
      try db.beginTransaction()
      try db.execute(sql: "CREATE TABLE kept (x BLOB); CREATE TABLE given (x BLOB)")
      func add(_ pages: Int, to table: String) throws {
        try db.execute(
          sql: "INSERT INTO \(table) VALUES (randomblob(?))", arguments: [pages * 4_000])
      }
      for _ in 0..<50 { try add(10, to: "kept") }
      // What is used again and again stays in memory, while the file grows beyond it.
      for _ in 0..<10 { try add(10, to: "given") }
      for _ in 0..<50 {
        try add(10, to: "kept")
        _ = try Row.fetchAll(db, sql: "SELECT hex(x) FROM given")
      }
      try db.execute(sql: "DELETE FROM given")
      _ = try Row.fetchAll(db, sql: "SELECT hex(x) FROM kept")
      for _ in 0..<5 { try add(10, to: "given") }
      try db.commit()
      try PageChecksums.readAll(of: db.sqliteConnection)
    }
  }

  @Test func `pages that have changed places are noticed`() throws {
    try Catalogue.build(corpus: .sample, at: path)
    let whole = try folder.bytes(of: "a.sqlite")
    let size = PageChecksums.pageSize
    let (second, third) = (whole[size..<2 * size], whole[2 * size..<3 * size])
    try folder.write(whole[..<size] + third + second + whole[(3 * size)...], to: "a.sqlite")
    #expect(throws: CatalogueError.damaged("a page is not what was written")) {
      let catalogue = try Catalogue.open(at: path)
      for quote in try catalogue.quotes() { _ = try catalogue.source(quote.source) }
    }
  }
}
