import Foundation
import PledgeExplorer
import PledgeModel
import Testing

@testable import pledgebook

/// Queries as arguments of commands.
@Suite struct QueryCommandTests {
  private let corpus: SampleCorpus

  init() throws { corpus = try SampleCorpus() }

  private func list(_ arguments: String..., language: String = "en") throws -> Report {
    try ListCommand.parse(arguments).report(in: corpus.surroundings(language: language))
  }

  private func ids(_ report: Report) -> [String] {
    report.text.split(separator: "\r\n").dropFirst()
      .map { String($0.prefix { $0 != "," }) }
  }

  @Test(arguments: [
    (["country:FR"], ["plan", "part"]), (["country:us"], []), (["amount:>20bn"], ["plan"]),
    (["not:kind:private-investment"], ["plan"]), (["plan", "OR", "brookf"], ["plan", "part"]),
    (["sort:name-desc"], ["plan", "part"]), (["sort:name"], ["part", "plan"]),
    (["limit:1"], ["plan"]), (["sort:name", "limit:1"], ["part"]),
    (["has:date"], ["plan"]), (["is:vague"], []), (["(", "kind:fund", ")"], []),
  ])
  func `list keeps what a query says, in its order`(query: [String], expected: [String]) throws {
    let report = try ListCommand.parse(query + ["--format", "csv"])
      .report(in: corpus.surroundings())
    #expect(ids(report) == expected)
  }

  @Test(arguments: [
    (["is:noted"], ["part"]), (["is:marked"], ["plan"]), (["is:marked,noted"], ["plan", "part"]),
    (["not:is:noted"], ["plan"]), (["is:noted", "kind:fund"], []),
    (["is:noted,exact"], ["plan", "part"]),
  ])
  func `list knows what the reader has marked and noted`(
    query: [String], expected: [String]
  ) throws {
    let surroundings = try corpus.surroundings(
      keeping: Memory(marked: ["plan", "gone"], notes: ["part": "ask again", "gone": "x"]))
    let report = try ListCommand.parse(query + ["--format", "csv"]).report(in: surroundings)
    #expect(ids(report) == expected)
    let totals = try TotalsCommand.parse(query + ["--format", "csv"]).report(in: surroundings)
    #expect((totals.ending == .nothingMatched) == expected.isEmpty)
    let quotes = try QuotesCommand.parse(query + ["--format", "csv"]).report(in: surroundings)
    #expect(ids(quotes).sorted() == expected.map { "journal#\($0)" }.sorted())
  }

  @Test func `without a state nothing is marked or noted`() throws {
    #expect(try list("is:marked,noted").ending == .nothingMatched)
  }

  @Test func `options win over the query's order`() throws {
    #expect(ids(try list("sort:name", "--sort", "amount", "--format", "csv")) == ["plan", "part"])
    #expect(ids(try list("sort:name", "--reverse", "--format", "csv")) == ["plan", "part"])
  }

  @Test func `limit holds for JSON too`() throws {
    let text = try list("limit:1", "--format", "json").text
    #expect(text.contains("\"plan\""))
    #expect(!text.contains("\"id\": \"part\""))
  }

  @Test func `a fault is told with its place and how to mend it`() throws {
    let failure = #expect(throws: Failure.self) { try list("country:FR", "amout:>1bn") }
    #expect(
      failure?.description == """
        no field “amout”
          country:FR amout:>1bn
                     ^^^^^
        help: Did you mean amount:?
        """)
    #expect(failure?.ending == .wrongUse)
  }

  @Test func `every fault is told, under the columns that it has`() throws {
    let failure = #expect(throws: Failure.self) {
      try list("データ", "contry:FR", "kind:", language: "fr")
    }
    #expect(
      failure?.description == """
        pas de champ « contry »
          データ contry:FR kind:
                 ^^^^^^
        help: Vouliez-vous country: ?
        kind: sans valeur
          データ contry:FR kind:
                           ^^^^^
        help: Attendu : \(QueryFields.values(of: QueryFields.field(.kind), in: .french))
        """)
  }

  @Test func `browse without a terminal and quotes read queries too`() throws {
    let plain = try Browse.parse(["country:FR", "brookf"]).opening
      .plainList(in: corpus.surroundings())
    #expect(plain.text.split(separator: "\n").count == 2)
    #expect(throws: Failure.self) {
      try Browse.parse(["amout:1"]).opening.plainList(in: corpus.surroundings())
    }
    func quotes(_ query: String...) throws -> Int {
      let report = try QuotesCommand.parse(query + ["--format", "csv"])
        .report(in: corpus.surroundings())
      return max(0, report.text.split(separator: "\r\n").count - 1)
    }
    #expect(try quotes("country:FR") > 0)
    #expect(try quotes("country:US") == 0)
    #expect(try quotes("milliards", "country:FR", "limit:1") == 1)
    #expect(throws: Failure.self) { try quotes("country:") }
  }

  @Test func `help pages and the manual have every field`() throws {
    for help in [ListCommand.helpMessage(), QuotesCommand.helpMessage(), Browse.helpMessage()] {
      for field in QueryFields.all {
        #expect(help.contains("\n  " + field.example + " "), "\(field.name)")
      }
    }
    let manual = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md")
    let text = try String(contentsOf: manual, encoding: .utf8)
    #expect(text.contains(QueryHelp.markdown), "write into README.md:\n\(QueryHelp.markdown)")
  }
}
