import Foundation
import PledgeExplorer
import PledgeModel
import Testing

@testable import pledgebook

/// Exports that the explorer orders, and texts that it copies.
@Suite struct ExplorerExportTests {
  private func exports(of corpus: SampleCorpus) throws -> ExplorerExport {
    let door = try CorpusDoor(given: [], in: corpus.surroundings(), Phrases(.english))
    return ExplorerExport(door, today: PartialDate(daysSince1970: 20_000), home: corpus.path)
  }

  private func order(_ path: String) -> ExportOrder {
    ExportOrder(path: path, query: InitiativeQuery(), asked: .everything, language: .english)
  }

  @Test(arguments: [
    ("a.csv", ExportFormat.csv), ("A.JSON", .json), ("x/b.md", .markdown), ("b.htm", .html),
    ("b.sqlite", .sqlite), ("b.db", .sqlite), ("b.bib", .bibtex), ("b.csl.json", .cslJSON),
    ("tables", .datapackage), ("a.b/tables", .datapackage),
  ])
  func `a name's ending says what is written`(name: String, format: ExportFormat) throws {
    #expect(try ExplorerExport.format(of: name) == format)
  }

  @Test func `an ending that is none lists those that are`() throws {
    let corpus = try SampleCorpus()
    let ending = try exports(of: corpus).write(order("\(corpus.path)/a.doc"))
    guard case .failed(let reason) = ending else {
      Issue.record("\(ending)")
      return
    }
    #expect(reason.contains("no format ends in .doc: use .csv, .json"))
  }

  @Test func `a name that was pasted in bytes which are not UTF-8 is refused`() throws {
    let corpus = try SampleCorpus()
    let ending = try exports(of: corpus).write(order("~/caf\u{FFFD}.csv"))
    #expect(
      ending == .failed("~/caf\u{FFFD}.csv: the name is not UTF-8: type it, or give another"))
    #expect(try corpus.names() == ["Corpus"])
  }

  @Test(arguments: ["out.csv", "out.json", "out.md", "out.html", "out.bib", "out.csl.json"])
  func `a file is that of the command`(name: String) throws {
    let corpus = try SampleCorpus()
    #expect(try exports(of: corpus).write(order("~/\(name)")) == .written(count: 2))
    let format = try ExplorerExport.format(of: name).rawValue
    try corpus.export("--format", format, to: "other")
    let written = try corpus.text(of: name)
    #expect(!written.isEmpty)
    // The day of the export stands in reports.
    if !["markdown", "html"].contains(format) { #expect(try written == corpus.text(of: "other")) }
    #expect(try corpus.names().count == 3)
  }

  @Test func `nothing is replaced unasked`() throws {
    let corpus = try SampleCorpus()
    try Data("mine".utf8).write(to: URL(filePath: "\(corpus.path)/a.csv"))
    #expect(try exports(of: corpus).write(order("\(corpus.path)/a.csv")) == .exists)
    #expect(try corpus.text(of: "a.csv") == "mine")
  }

  @Test func `a folder in the place of a file is told`() throws {
    let corpus = try SampleCorpus()
    guard case .failed = try exports(of: corpus).write(order("\(corpus.path)/no/a.csv")) else {
      Issue.record("it was written")
      return
    }
  }

  @Test func `what is copied is what exports write`() throws {
    let corpus = try SampleCorpus()
    let door = try CorpusDoor(given: [], in: corpus.surroundings(), Phrases(.english))
    let catalogue = try door.open().catalogue
    func text(_ text: ExportedText) throws -> String? {
      try CopiedText.written(text, from: catalogue, in: .english)
    }
    #expect(
      try text(.bibliography("journal")) == corpus.export("--format", "bibtex"))
    #expect(try text(.source("journal")) == corpus.export("--format", "csl-json"))
    #expect(try text(.initiative("plan"))?.contains("\"quoted\"") == true)
    #expect(try text(.initiative("nothing")) == nil)
    #expect(try text(.bibliography("nothing")) == nil)
    let rows = try #require(try text(.initiatives(InitiativeQuery(), count: 10)))
    #expect(rows.hasPrefix("id\tname_en\tname_fr\t"))
    #expect(rows.split(separator: "\n").count == 3)
  }

  @Test func `cells obey no spreadsheet and keep to their cells`() throws {
    let corpus = try SampleCorpus()
    let door = try CorpusDoor(given: [], in: corpus.surroundings(), Phrases(.english))
    let catalogue = try door.open().catalogue
    let rows = [["a", "b"], ["=1+1", "one\ttwo"], ["-x", "\"y\""]]
    #expect(
      try CopiedText.written(.table(rows), from: catalogue, in: .english)
        == "a\tb\n'=1+1\t\"one\ttwo\"\n'-x\t\"\"\"y\"\"\"\n")
  }
}
