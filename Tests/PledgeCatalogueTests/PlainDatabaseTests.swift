import GRDB
import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

@Suite struct PlainDatabaseTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func database(
    _ query: InitiativeQuery = InitiativeQuery(), limit: Int? = nil
  ) throws -> DatabaseQueue {
    let path = folder.path + "/plain.sqlite"
    try Catalogue(corpus: .sample).exportDatabase(of: query, limit: limit, into: path)
    return try DatabaseQueue(path: path)
  }

  @Test func `it is whole, and every reference leads somewhere`() throws {
    try database().read { db in
      #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") == [])
      let views = "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name"
      #expect(
        try String.fetchAll(db, sql: views) == ["amounts", "initiatives", "quotes", "totals"])
      for table in ["initiative", "organization", "source", "quote", "place"] {
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
        #expect(count ?? 0 > 0)
      }
    }
  }

  @Test func `what is counted adds up to the totals`() throws {
    let catalogue = try Catalogue(corpus: .sample)
    let totals = try catalogue.totals(by: .place)
    try database().read { db in
      for (status, sum) in totals.sums where sum.counted > 0 {
        let counted = try Int64.fetchOne(
          db, sql: "SELECT sum(eur) FROM amounts WHERE counted AND status = ?",
          arguments: [status.rawValue])
        #expect(counted == sum.units)
      }
      for row in totals.rows {
        for (status, sum) in row.sums where sum.counted > 0 {
          let told = try Int64.fetchOne(
            db, sql: "SELECT eur FROM totals WHERE place = ? AND status = ?",
            arguments: [row.key.rawValue, status.rawValue])
          #expect(told == sum.units)
        }
      }
    }
  }

  @Test func `an amount has its words and its source beside it`() throws {
    try database().read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT quotation, speaker, published FROM amounts WHERE id = 'fr-ai-plan/total'")
      #expect(row?["quotation"] == "un plan de 109 milliards d’euros pour l’IA")
      #expect(row?["speaker"] == "Emmanuel Macron")
      #expect(row?["published"] == "2025-02-10")
    }
  }

  @Test func `only what the query keeps is written, in its order`() throws {
    let query = InitiativeQuery(places: ["EU"])
    let database = try database(query, limit: 1)
    func column(_ sql: String) throws -> [String] {
      try database.read { db in try String.fetchAll(db, sql: sql) }
    }
    #expect(try column("SELECT id FROM initiatives") == ["invest-ai"])
    #expect(try column("SELECT id FROM quote") == ["le-quotidien#figure"])
    #expect(try column("SELECT id FROM organization") == [])
  }

  @Test func `a text that is SQL is a text`() throws {
    var corpus = Corpus.sample
    let text = "'); DROP TABLE initiative; --"
    corpus.initiatives.append(.sample("x", name: Bilingual(text), kind: .fund, places: ["FR"]))
    let path = folder.path + "/hostile.sqlite"
    try Catalogue(corpus: corpus).exportDatabase(of: InitiativeQuery(), into: path)
    let name = try DatabaseQueue(path: path).read { db in
      try String.fetchOne(db, sql: "SELECT name_en FROM initiatives WHERE id = 'x'")
    }
    #expect(name == text)
  }
}
