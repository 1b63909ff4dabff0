import Foundation
import Testing

@testable import pledgebook

@Suite struct ListCommandTests {
  private let corpus: SampleCorpus

  init() throws { corpus = try SampleCorpus() }

  private func list(_ arguments: String..., language: String = "en") throws -> Report {
    try ListCommand.parse(arguments).report(in: corpus.surroundings(language: language))
  }

  @Test func `the table has amounts with sign and basis, and marks money inside other money`()
    throws
  {
    let report = try list()
    #expect(
      report.text == """
        INITIATIVE         AMOUNT     BASIS  PLACE  DATE        KIND                SOURCES  ID
        French plan        €109bn     total  FR     2025-02-09  public-private            1  plan
        Brookfield's part  ≤€20bn  ⊂  total  FR     –           private investment        1  part

        """)
    #expect(report.ending == .done)
    #expect(report.notes == [])
  }

  @Test func `the table speaks the reader's language`() throws {
    #expect(try list(language: "fr").text.contains("Plan français"))
    #expect(try list(language: "fr").text.hasPrefix("INITIATIVE"))
    #expect(try list("--lang", "en", language: "fr").text.contains("French plan"))
  }

  @Test func `words, places and order choose what is listed`() throws {
    #expect(try list("brookf").text.split(separator: "\n").count == 2)
    #expect(try list("--place", "fr", "--place", "US").text.split(separator: "\n").count == 3)
    let names = try list("--sort", "name", "--reverse").text.split(separator: "\n").dropFirst()
    #expect(names.first?.hasPrefix("French plan") == true)
  }

  @Test func `nothing that matches is told and ends with status 1`() throws {
    for format in ["table", "json", "csv"] {
      let report = try list("zebra", "--format", format)
      #expect(report.ending == .nothingMatched)
      #expect(report.notes == ["nothing matches"])
    }
    #expect(try list("--place", "US").ending == .nothingMatched)
    #expect(try list("zebra", "--format", "json").text == "[]\n")
  }

  @Test func `an unknown place is wrong use`() throws {
    let failure = #expect(throws: Failure.self) { try list("--place", "ZZ") }
    #expect(failure?.ending == .wrongUse)
    #expect(failure?.description.hasPrefix("unknown place 'ZZ'\nhelp: ") == true)
  }

  @Test func `JSON keeps its members, their names and their order`() throws {
    let text = try list("--format", "json").text
    let members = text.matches(of: /\n    "(\w+)":/).map { String($0.output.1) }
    let expected = [
      "id", "name", "summary", "kind", "stage", "announced", "places", "actors", "themes", "partOf",
      "quotes", "amounts", "metrics", "related", "note",
      "corpus",
    ]
    #expect(members == expected + expected)
    let amount = text.matches(of: /\n        "(\w+)":/).map { String($0.output.1) }
    #expect(
      amount.prefix(17) == [
        "id", "low", "high", "currency", "bound", "basis", "status", "from", "to", "funder",
        "within", "preferred", "counted", "standing", "quotes", "asWritten", "note",
      ])
  }

  @Test func `an amount is counted relative to what is listed`() throws {
    struct Listed: Decodable {
      struct Amount: Decodable {
        let id: String
        let counted: Bool
        let low: Int?
        let high: Int?
      }
      let amounts: [Amount]
    }
    func amounts(_ arguments: String...) throws -> [Listed.Amount] {
      let report = try ListCommand.parse(arguments + ["--format", "json"])
        .report(in: corpus.surroundings())
      return try JSONDecoder().decode([Listed].self, from: Data(report.text.utf8))
        .flatMap(\.amounts)
    }
    #expect(try amounts().map(\.id) == ["plan/total", "part/total"])
    #expect(try amounts().map(\.counted) == [true, false])
    #expect(try amounts("brookfield").map(\.counted) == [true])
    #expect(try amounts("brookfield").first?.low == nil)
    #expect(try amounts("brookfield").first?.high == 20_000_000_000)
  }

  @Test func `CSV has a row for each initiative`() throws {
    let lines = try list("--format", "csv").text.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(
      lines.last
        == """
        part,Brookfield's part,La part de Brookfield,private-investment,announced,,FR,false,1,\
        part/total,,20000000000,EUR,upTo,total,announced,,,brookfield,plan/total,false,false,\
        journal#part
        """)
  }

  @Test func `faults in the corpus are told and hide nothing else`() throws {
    let broken = try SampleCorpus(["initiatives/FR/broken.toml": "name = 3"])
    let report = try ListCommand.parse([]).report(in: broken.surroundings())
    #expect(report.text.split(separator: "\n").count == 3)
    #expect(report.notes.count == 1)
    #expect(report.notes.first?.hasPrefix("entries with faults are left out: ") == true)
    #expect(report.ending == .done)
  }
}
