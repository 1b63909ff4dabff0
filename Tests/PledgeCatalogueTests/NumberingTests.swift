import GRDB
import PledgeModel
import Testing

@testable import PledgeCatalogue

/// The numbers that entries are given while they are written.
@Suite struct NumberingTests {
  @Test func `numbers are known before their entries are in the table, however many there are`()
    throws
  {
    try DatabaseQueue().write { db in
      try db.execute(sql: "CREATE TABLE amount (id INTEGER PRIMARY KEY, slug TEXT)")
      let numbering = try Numbering<AmountID>(db, table: "amount")
      let ids = (1...30_000).map { AmountID("a/\($0)") }
      for id in ids { _ = numbering.add(id) }
      #expect(try numbering(ids[0]) == 1)
      #expect(try numbering(ids[29_999]) == 30_000)
    }
  }

  @Test func `forgotten numbers are found in the table`() throws {
    try DatabaseQueue().write { db in
      try db.execute(sql: "CREATE TABLE amount (id INTEGER PRIMARY KEY, slug TEXT)")
      let numbering = try Numbering<AmountID>(db, table: "amount")
      let ids = (1...30_000).map { AmountID("a/\($0)") }
      for id in ids { _ = numbering.add(id) }
      try db.execute(sql: "INSERT INTO amount VALUES (7, 'a/7')")
      numbering.trim()
      #expect(!numbering.isKnown(ids[6]))
      #expect(try numbering(ids[6]) == 7)
      #expect(throws: CatalogueError.self) { try numbering(ids[7]) }
      #expect(numbering.next == 30_001)
    }
  }
}
