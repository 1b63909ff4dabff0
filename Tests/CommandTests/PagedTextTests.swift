import Foundation
import PledgeCatalogue
import PledgeExplorer
import PledgeModel
import Testing

@testable import pledgebook

/// Lists of more than a page are what they would be on one.
@Suite struct PagedTextTests {
  private let corpus: SampleCorpus
  private let catalogue: Catalogue
  private let phrases = Phrases(.english)
  private static let count = 1_205

  init() throws {
    corpus = try SampleCorpus()
    let path = corpus.path + "/rows.csv"
    let heading = "id,country,initiative,organisation,amount,currency,announced,quote,source_url\n"
    // What is longest is on the last page.
    let rows = (1...Self.count).map { number in
      let name = String(repeating: "AI ", count: number / 200) + "plan"
      return "row-\(number),FR,\(name),Acme,\(number)000000,EUR,2025-02-10,\(number) millions,"
        + "https://\(number % 7).example/\n"
    }
    try Data((heading + rows.joined()).utf8).write(to: URL(filePath: path))
    _ = try BuildCommand.parse([path, "-o", path + ".sqlite"]).report(in: corpus.surroundings())
    catalogue = try Catalogue.open(at: path + ".sqlite")
  }

  /// What a command writes, piece by piece.
  private func pieces(_ command: some ReportingCommand, width: Int? = nil) throws -> [String] {
    let report = try command.report(in: corpus.surroundings(width: width))
    #expect(report.ending == .done)
    #expect(report.text == "")
    let collector = TextCollector()
    try #require(report.rest).write(to: collector)
    return collector.pieces
  }

  private func arguments(_ arguments: String...) -> [String] {
    arguments + ["--corpus", corpus.path + "/rows.csv.sqlite"]
  }

  private var rows: [InitiativeRow] {
    get throws {
      try catalogue.initiatives(
        matching: InitiativeQuery(order: InitiativeOrder(.amount)),
        in: .rows(from: 0, count: .max)
      ).rows
    }
  }

  @Test(arguments: [nil, 60])
  func `the columns of a table are as wide as all of its rows need`(width: Int?) throws {
    let pieces = try pieces(ListCommand.parse(arguments()), width: width)
    #expect(pieces.joined() == InitiativeList.table(try rows, phrases).text(width: width))
    #expect(pieces.allSatisfy { $0.split(separator: "\n").count <= PagedText.pageLength })
  }

  @Test func `CSV has its headings once`() throws {
    let pieces = try pieces(ListCommand.parse(arguments("--format", "csv")))
    #expect(pieces.joined() == InitiativeList.csv(try rows).text)
    #expect(pieces.count == 4)
  }

  @Test func `JSON is one array`() throws {
    let text = try pieces(ListCommand.parse(arguments("--format", "json"))).joined()
    let values = try catalogue.initiativesInFull(
      matching: InitiativeQuery(order: InitiativeOrder(.amount))
    ).map { JSON($0.initiative, standings: $0.standings).adding(["corpus": .null]) }
    #expect(text == JSON.list(values).text)
  }

  @Test func `a limit holds across pages`() throws {
    for limit in [1_001, 1_200] {
      let query = arguments("limit:\(limit)", "--format", "csv")
      let lines = try pieces(ListCommand.parse(query)).joined().split(separator: "\r\n")
      #expect(lines.count == limit + 1)
    }
  }

  @Test func `what fits on a page is in the report`() throws {
    for format in ["table", "csv", "json"] {
      let query = arguments("limit:\(PagedText.pageLength)", "--format", format)
      let report = try ListCommand.parse(query).report(in: corpus.surroundings())
      #expect(report.rest == nil)
      #expect(!report.text.isEmpty)
    }
  }

  @Test func `quotations of all pages are in one order`() throws {
    let quotes = try catalogue.quotes()
    let sources = try catalogue.sources(Set(quotes.map(\.source)))
    let csv = try pieces(QuotesCommand.parse(arguments("--format", "csv")))
    #expect(csv.joined() == QuoteListing.csv(quotes, sources).text)
    let json = try pieces(QuotesCommand.parse(arguments("--format", "json")))
    #expect(
      json.joined() == JSON.list(quotes.map { JSON($0).adding(["corpus": .null]) }).text)
    var card = Card(width: 60)
    for quote in quotes {
      if !card.text.isEmpty { card.addEmptyLine() }
      card.add(quote, in: sources[quote.source], indent: 0, phrases)
    }
    #expect(try pieces(QuotesCommand.parse(arguments()), width: 60).joined() == card.text)
  }

  @Test func `a place has all of its initiatives`() throws {
    let table = try pieces(ShowCommand.parse(arguments("FR"))).joined()
    #expect(table.hasPrefix("France (FR)\n"))
    #expect(table.hasSuffix(InitiativeList.table(try rows, phrases).text(width: nil)))
    let text = try pieces(ShowCommand.parse(arguments("FR", "--format", "json"))).joined()
    struct Place: Decodable {
      struct Initiative: Decodable { let id: String }
      let initiatives: [Initiative]
    }
    let place = try JSONDecoder().decode(Place.self, from: Data(text.utf8))
    #expect(place.initiatives.map(\.id) == (try rows).map(\.id.rawValue))
    #expect(text.hasSuffix("\n    }\n  ]\n}\n"))
  }

  @Test func `nothing is written of a catalogue that is damaged at its end`() throws {
    let path = corpus.path + "/rows.csv.sqlite"
    let file = try FileHandle(forUpdating: URL(filePath: path))
    try file.seek(toOffset: file.seekToEnd() - 2_000)
    try file.write(contentsOf: Data(repeating: 7, count: 100))
    try file.close()
    for format in ["table", "csv", "json"] {
      let failure = #expect(throws: Failure.self) {
        try ListCommand.parse(arguments("--format", format)).report(in: corpus.surroundings())
      }
      #expect(failure?.ending == .wrongUse)
    }
  }
}
