import Foundation
import PledgeCorpus
import PledgeTesting
import Testing

@testable import pledgebook

@Suite struct NewCommandTests {
  private let corpus: SampleCorpus
  /// Where new corpora are made.
  private let mine: String

  init() throws {
    corpus = try SampleCorpus(["outlines.csv": "place,ring\nFR,235:4886\n"])
    mine = "\(corpus.path)/mine"
  }

  @discardableResult
  private func newCorpus(_ arguments: [String] = []) throws -> Report {
    try NewCorpusCommand.parse([mine] + arguments).report(in: corpus.surroundings())
  }

  @discardableResult
  private func newInitiative(_ arguments: String...) throws -> Report {
    try NewInitiativeCommand.parse(arguments + ["--corpus", mine])
      .report(in: corpus.surroundings())
  }

  private func check() throws -> Report {
    try corpus.check([mine, "--strict"])
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(mine)/\(name)", encoding: .utf8)
  }

  private func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: mine).sorted()
  }

  @Test func `a new corpus is without faults and warnings as it is`() throws {
    let report = try newCorpus()
    #expect(report.text.contains("\(mine)/corpus.toml\n"))
    #expect(
      report.text.hasSuffix(
        "Next: pledgebook new initiative my-plan --corpus \(mine) --country FR\n"))
    let checked = try check()
    #expect(checked.text == "0 initiatives, 0 amounts, 0 quotations: no faults\n")
    #expect(checked.ending == .done)
  }

  @Test func `a new corpus has the places, rates and outlines of the bundled one`() throws {
    try newCorpus(["--name", "My corpus"])
    let loaded = CorpusLoader(folder: mine).load()
    let bundled = CorpusLoader(folder: "\(corpus.path)/Corpus").load()
    #expect(loaded.corpus.places == bundled.corpus.places)
    #expect(loaded.corpus.rates == bundled.corpus.rates)
    #expect(loaded.corpus.outlines == bundled.corpus.outlines)
    #expect(loaded.corpus.title.french == "My corpus")
    #expect(loaded.corpus.date.description == "2025-02")
  }

  @Test func `a new initiative is without faults and warnings as it is`() throws {
    try newCorpus()
    let report = try newInitiative("my-plan", "--country", "FR", "--name", "My “plan”")
    #expect(
      report.text.hasPrefix(
        "\(mine)/initiatives/FR/my-plan.toml\n\(mine)/sources/my-plan.toml\nNext: "))
    #expect(report.text.hasSuffix("pledgebook check \(mine)\n"))
    let checked = try check()
    #expect(checked.text == "1 initiative, 0 amounts, 1 quotation: no faults\n")
    #expect(checked.ending == .done)
    let loaded = try #require(CorpusLoader(folder: mine).load().corpus.initiatives.first)
    #expect(loaded.name.english == "My “plan”")
    #expect(loaded.places == ["FR"])
    #expect(
      try text("initiatives/FR/my-plan.toml").hasPrefix("#:schema ../../schemas/initiative.json\n"))
  }

  @Test func `its amount needs nothing but to be used and counted`() throws {
    try newCorpus()
    try newInitiative("my-plan", "--country", "FR")
    let file = "\(mine)/initiatives/FR/my-plan.toml"
    let used = try text("initiatives/FR/my-plan.toml").withEveryKeyInUse
      .split(separator: "\n")
      .filter { line in
        !["part_of", "related", "funder", "within", "to", "organization", "accept"].contains {
          line.hasPrefix("\($0) =")
        }
      }
      .joined(separator: "\n")
      .replacing("[[actor]]", with: "").replacing("role = \"announcer\"", with: "")
    try Data(used.utf8).write(to: URL(fileURLWithPath: file))
    let loaded = CorpusLoader(folder: mine).load()
    #expect(loaded.faults == [])
    #expect(loaded.corpus.initiatives.first?.amounts.count == 1)
  }

  @Test func `what is there is never overwritten, and nothing is left behind`() throws {
    try newCorpus()
    try newInitiative("my-plan", "--country", "FR")
    let before = try files()
    let plan = try text("initiatives/FR/my-plan.toml")
    #expect {
      try newCorpus()
    } throws: {
      "\($0)" == "\(mine)/.taplo.toml: there is such a file\n"
        + "help: nothing is overwritten: choose another name"
    }
    #expect {
      try newInitiative("my-plan", "--country", "US")
    } throws: {
      "\($0)" == "\(mine)/initiatives/FR/my-plan.toml: there is such an initiative\n"
        + "help: choose another id"
    }
    try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(mine)/sources/other.toml"))
    #expect(throws: Failure.self) { try newInitiative("other", "--country", "FR") }
    #expect(try files() == (before + ["sources/other.toml"]).sorted())
    #expect(try text("initiatives/FR/my-plan.toml") == plan)
    #expect(try text("sources/other.toml") == "mine")
  }

  @Test func `the page of a repository stays as it is`() throws {
    try FileManager.default.createDirectory(atPath: mine, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(mine)/README.md"))
    let report = try newCorpus()
    #expect(try text("README.md") == "mine")
    #expect(!report.text.contains("README.md"))
  }

  @Test func `no link leads out of the folder`() throws {
    try newCorpus()
    let outside = "\(corpus.path)/outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(mine)/sources", withDestinationPath: outside)
    #expect {
      try newInitiative("my-plan", "--country", "FR")
    } throws: {
      "\($0)" == "\(mine)/sources: a link or a file, where a folder should be\n"
        + "help: put a folder in its place; nothing is written through a link"
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == [])
    // The initiative's own file was there already, and is taken away again.
    #expect(!FilePath.exists("\(mine)/initiatives"))
    // A link to nothing is something too.
    try FileManager.default.removeItem(atPath: "\(mine)/sources")
    try FileManager.default.createDirectory(
      atPath: "\(mine)/sources", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(mine)/sources/my-plan.toml", withDestinationPath: "\(outside)/new.toml")
    #expect(throws: Failure.self) { try newInitiative("my-plan", "--country", "FR") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == [])
  }

  @Test(arguments: [
    (["My Plan"], "'My Plan' is no id"), (["../up"], "'../up' is no id"),
    (["plan", "--country", "fr"], "unknown place 'fr'"),
    (["plan", "--country", "../.."], "unknown place '../..'"),
  ])
  func `an id or a place that no corpus could have is refused`(
    arguments: [String], message: String
  ) throws {
    try newCorpus()
    let command = try NewInitiativeCommand.parse(arguments + ["--corpus", mine])
    #expect {
      try command.report(in: corpus.surroundings())
    } throws: {
      "\($0)".hasPrefix(message + "\nhelp: ")
    }
  }

  @Test func `a folder without a corpus says how to make one`() throws {
    #expect {
      try NewInitiativeCommand.parse(["plan", "--corpus", corpus.path])
        .report(in: corpus.surroundings())
    } throws: {
      "\($0)" == "\(corpus.path): not a corpus, for it has no corpus.toml\n"
        + "help: name one with --corpus, or make one: pledgebook new corpus FOLDER"
    }
  }
}
