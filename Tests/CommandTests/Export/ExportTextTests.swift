import Foundation
import PledgeTesting
import Testing

@testable import pledgebook

/// Exports of the sample corpus, compared whole.
@Suite struct ExportTextTests {
  private let corpus: SampleCorpus

  init() throws { corpus = try SampleCorpus() }

  @Test(arguments: ["csv", "json", "markdown", "html", "bibtex", "csl-json"])
  func `an export is as it was approved`(format: String) throws {
    try expectSnapshot(try corpus.export("--format", format), named: "sample.\(format)")
  }

  @Test(arguments: ["markdown", "html"])
  func `a report speaks the reader's language`(format: String) throws {
    try expectSnapshot(
      try corpus.export("plan", "--place", "fr", "--format", format, language: "fr"),
      named: "french.\(format)")
  }

  @Test func `JSON is what list and show write`() throws {
    struct Listed: Decodable {
      struct Quoted: Decodable {
        let exact: String
        let source: String
      }
      struct Source: Decodable {
        let id: String
        let url: String?
      }
      let id: String
      let quoted: [Quoted]
      let sources: [Source]
    }
    let text = try corpus.export("brookfield", "--format", "json")
    let listed = try JSONDecoder().decode([Listed].self, from: Data(text.utf8))
    #expect(listed.map(\.id) == ["part"])
    #expect(listed.first?.quoted.map(\.exact) == ["20 milliards de Brookfield"])
    #expect(listed.first?.sources.first?.url == "https://journal.example/plan")
  }

  @Test func `order and limit are the query's or the options'`() throws {
    let rows = try corpus.export("limit:1", "--sort", "name", "--format", "csv")
      .split(separator: "\r\n")
    #expect(rows.map { $0.prefix(5) } == ["initi", "part,"])
    let text = try corpus.export("limit:1", "--format", "markdown")
    #expect(text.contains("- Kept: 2\u{A0}initiatives, the first 1 listed\n"))
  }

  @Test func `a title of one's own stands above a report`() throws {
    let text = try corpus.export("--format", "markdown", "--title", "What *France* said")
    #expect(text.hasPrefix("# What \\*France\\* said\n"))
  }

  @Test(arguments: ["csv", "json", "markdown", "html", "bibtex", "csl-json"])
  func `nothing that matches is told, and the export is empty but whole`(format: String) throws {
    let collector = TextCollector()
    let report = try ExportCommand.parse(["zebra", "--format", format])
      .run(in: corpus.surroundings(), standardOutput: collector)
    #expect(report.ending == .nothingMatched)
    #expect(report.notes == ["nothing matches"])
    switch format {
    case "json", "csl-json": #expect(collector.text == "[]\n")
    case "csv": #expect(collector.text.split(separator: "\r\n").count == 1)
    case "html": #expect(collector.text.hasSuffix("</html>\n"))
    case "markdown": #expect(collector.text.hasSuffix("## Initiatives\n\n"))
    default: #expect(collector.text == "")
    }
  }

  @Test func `a fault in the query is shown as list shows it`() throws {
    let failure = #expect(throws: Failure.self) {
      try corpus.export("amout:>1bn", "--format", "csv")
    }
    #expect(failure?.description.hasPrefix("no field “amout”\n") == true)
    let unknown = #expect(throws: Failure.self) {
      try corpus.export("--place", "QQ", "--format", "csv")
    }
    #expect(unknown?.description.hasPrefix("unknown place 'QQ'") == true)
  }
}
