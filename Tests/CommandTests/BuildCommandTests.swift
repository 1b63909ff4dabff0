import Foundation
import PledgeCatalogue
import PledgeModel
import Testing

@testable import pledgebook

@Suite struct BuildCommandTests {
  private let corpus: SampleCorpus
  private var output: String { "\(corpus.path)/made.sqlite" }

  init() throws { corpus = try SampleCorpus() }

  private func build(_ arguments: String...) throws -> Report {
    try BuildCommand.parse(arguments + ["-o", output]).report(in: corpus.surroundings())
  }

  private func list(_ arguments: String...) throws -> Report {
    try ListCommand.parse(arguments + ["--format", "csv"]).report(in: corpus.surroundings())
  }

  /// Writes a file beside the corpus.
  private func file(_ name: String, _ text: String) throws -> String {
    let path = "\(corpus.path)/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private let rows = """
    id,country,initiative,organisation,amount,currency,announced,quote,source_url
    alpha,FR,Alpha,Acme,5000000000,EUR,2025-02-10,"Acme invests 5000000000 euros",https://a.example/1
    beta,United States,Beta,Acme,10000000,USD,2025-02-11,ten million,https://a.example/2

    """

  @Test func `a catalogue holds what its corpus does`() throws {
    #expect(try build().text == "2 initiatives: no faults\n")
    #expect(try list("--corpus", output).text == list().text)
    #expect(try list("--corpus", output).ending == .done)
  }

  @Test func `a flat file is a corpus of its own`() throws {
    let path = try file("rows.csv", rows)
    #expect(try build(path).text == "2 initiatives: no faults\n")
    let lines = try list("--corpus", output).text.split(whereSeparator: \.isNewline)
    #expect(lines.map { $0.split(separator: ",")[0] } == ["id", "alpha", "beta"])
    #expect(try list("--corpus", path).text == list("--corpus", output).text)
    #expect(try Catalogue.open(at: output).corpusTitle.english == "rows.csv")
  }

  @Test func `several corpora are one`() throws {
    let path = try file("rows.csv", rows)
    let folder = "\(corpus.path)/Corpus"
    let both = try list("--corpus", folder, "--corpus", path).text
    #expect(
      both.split(whereSeparator: \.isNewline).map { $0.split(separator: ",")[0] } == [
        "id", "plan", "part", "alpha", "beta",
      ])
    #expect(try build(path, folder).text == "4 initiatives: no faults\n")
    #expect(try list("--corpus", output).text == both)
  }

  @Test func `a catalogue can be part of another`() throws {
    _ = try build()
    let first = "\(corpus.path)/first.sqlite"
    try FileManager.default.moveItem(atPath: output, toPath: first)
    let path = try file("rows.csv", rows)
    #expect(try build(first, path).text == "4 initiatives: no faults\n")
    let query = ["part", "--format", "json"]
    let (whole, alone) = (
      try ListCommand.parse(query + ["--corpus", output]), try ListCommand.parse(query)
    )
    let surroundings = corpus.surroundings()
    let title = JSON(Bilingual(english: "Sample", french: "Exemple"))
      .element(indent: "  ").dropFirst(2)
    #expect(
      try whole.report(in: surroundings).text.replacing(
        "\"corpus\": " + title.replacing("\n  ", with: "\n    "), with: "\"corpus\": null")
        == alone.report(in: surroundings).text)
  }

  @Test func `rows with faults and ids that are taken are left out and told`() throws {
    let path = try file(
      "rows.csv", rows + "alpha,FR,Again,,,,,,\nplan,FR,Plan,,,,,,\ngamma,XY,,,,,,,\n")
    let report = try build("\(corpus.path)/Corpus", path)
    #expect(report.ending == .faults)
    #expect(report.text.hasSuffix("4 initiatives: 4 faults\n"))
    #expect(
      report.text.contains(
        """
        rows.csv:4: the id 'alpha' is taken
          4 | alpha,FR,Again,,,,,,
        help: give it an id that no other initiative has
        """))
    #expect(report.text.contains("rows.csv:5: the id 'plan' is taken"))
  }

  @Test func `two folders with one id keep the first`() throws {
    let other = try SampleCorpus()
    let report = try build("\(corpus.path)/Corpus", "\(other.path)/Corpus")
    #expect(report.text.hasSuffix("2 initiatives: 2 faults\n"))
    #expect(report.text.contains("/initiatives/FR/plan.toml:1: the id 'plan' is taken"))
  }

  @Test func `a corpus is never replaced by the catalogue that is made of it`() throws {
    let path = try file("rows.csv", rows)
    let failure = #expect(throws: Failure.self) {
      try BuildCommand.parse([path, "-o", path, "--force"]).report(in: corpus.surroundings())
    }
    #expect(failure?.description.contains("the corpus itself") == true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == rows)
  }

  @Test func `a folder or a pipe is never replaced`() throws {
    let pipe = "\(corpus.path)/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    for path in [corpus.path, pipe] {
      let failure = #expect(throws: Failure.self) {
        try BuildCommand.parse(["-o", path, "--force"]).report(in: corpus.surroundings())
      }
      #expect(failure?.description.contains("not a file") == true)
    }
  }

  @Test func `a file that is there is replaced only when that is asked for`() throws {
    _ = try build()
    let failure = #expect(throws: Failure.self) { try build() }
    #expect(
      failure?.description
        == "\(output): there is such a file\nhelp: add --force to replace it")
    #expect(try build("--force").ending == .done)
  }

  @Test func `what is not there is named`() throws {
    let failure = #expect(throws: Failure.self) { try build("/nowhere.csv") }
    #expect(failure?.description == "/nowhere.csv: there is no such file or folder")
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func `a link that leads nowhere is there too`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: output, withDestinationPath: "\(corpus.path)/nowhere")
    let failure = #expect(throws: Failure.self) { try build() }
    #expect(failure?.description.contains("there is such a file") == true)
    #expect(try build("--force").ending == .done)
  }

  @Test func `a flat file is checked row by row`() throws {
    let path = try file("rows.csv", rows + "alpha,FR,Again,,,,,,\n")
    let report = try corpus.check([path])
    #expect(report.ending == .faults)
    #expect(report.text.hasSuffix("\n2 initiatives, 2 amounts: 1 fault\n"))
    #expect(report.text.contains("rows.csv:4: the id 'alpha' is taken"))
  }

  @Test func `a name may be as long as the system lets it`() throws {
    let path = "\(corpus.path)/\(String(repeating: "é", count: 127))"
    for force in [[], ["--force"]] {
      let report = try BuildCommand.parse(["-o", path] + force).report(in: corpus.surroundings())
      #expect(report.ending == .done)
    }
    #expect(try corpus.names().count == 2)
  }

  @Test func `only what a build leaves is taken away, not what has a like name`() throws {
    let others = ["notes", "abcdef.txt", "12345", "abc-ef"].map { "made.sqlite.pledgebook-\($0)" }
    let left = "made.sqlite.pledgebook-aB3dE6"
    for name in others + [left] { chmod(try file(name, "text"), 0o600) }
    _ = try build()
    #expect(try corpus.names() == (["Corpus", "made.sqlite"] + others).sorted())
  }
}
