import Foundation
import GRDB
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeCatalogue

@Suite struct InterruptionTests {
  @Test func `an interrupted request says so, and the next one is answered`() throws {
    let catalogue = try Catalogue(corpus: .random(seed: 1, initiatives: 1000))
    let query = InitiativeQuery(lens: Lens("GBP"))
    let whole = try catalogue.places(matching: query)
    let isDone = DispatchSemaphore(value: 0)
    let interrupter = Thread {
      while isDone.wait(timeout: .now()) == .timedOut { catalogue.interrupt() }
      isDone.signal()
    }
    interrupter.start()
    var interruptions = 0
    for _ in 0..<20 {
      do {
        #expect(try catalogue.places(matching: query).sums == whole.sums)
      } catch {
        #expect(error == .interrupted)
        interruptions += 1
      }
    }
    isDone.signal()
    while !interrupter.isFinished { usleep(100) }
    #expect(interruptions > 0)
    #expect(try catalogue.places(matching: query).sums == whole.sums)
  }

  @Test func `an interruption of nothing leaves the next request alone`() throws {
    let catalogue = try Catalogue(corpus: .sample)
    for grouping in Grouping.allCases {
      catalogue.interrupt()
      #expect(try catalogue.totals(by: grouping).initiatives == 6)
      catalogue.interrupt()
      #expect(try catalogue.quotes(matching: .typed("plan")).count == 1)
    }
  }

  @Test func `what comes between two statements of a build ends the next one`() throws {
    let interruptions = Interruptions()
    let endless =
      "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
    try DatabaseQueue().inDatabase { db in
      interruptions.add()
      let error = #expect(throws: DatabaseError.self) {
        try interruptions.ends(statementsOf: db.sqliteConnection) { try db.execute(sql: endless) }
      }
      #expect(error?.resultCode == .SQLITE_INTERRUPT)
      // Nothing of it is left on the connection.
      let answer = try Int.fetchOne(db, sql: "SELECT 7")
      #expect(answer == 7)
    }
  }

  @Test func `requests from many threads are all answered`() throws {
    let corpus = Corpus.random(seed: 2)
    let catalogue = try Catalogue(corpus: corpus)
    let ids = corpus.initiatives.map(\.id)
    DispatchQueue.concurrentPerform(iterations: 200) { index in
      let id = ids[index % ids.count]
      #expect((try? catalogue.initiative(id))?.initiative.id == id)
    }
  }
}
