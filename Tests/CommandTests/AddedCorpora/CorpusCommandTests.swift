import Foundation
import PledgeExplorer
import PledgeTesting
import Testing

@testable import pledgebook

@Suite(.enabled(if: LocalRepository.hasGit, "git is missing: Scripts/install-dependencies tests"))
struct CorpusCommandTests {
  private let origin: LocalRepository
  private let surroundings: Surroundings
  private let added: String

  init() throws {
    origin = try LocalRepository()
    var surroundings = origin.corpus.surroundings()
    surroundings.environment["XDG_DATA_HOME"] = "\(origin.corpus.path)/data"
    surroundings.environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    self.surroundings = surroundings
    added = "\(origin.corpus.path)/data/pledgebook/corpora"
  }

  @discardableResult
  private func add(_ arguments: String...) throws -> Report {
    try AddCorpusCommand.parse(arguments).report(in: surroundings)
  }

  @discardableResult
  private func remove(_ name: String) throws -> Report {
    try RemoveCorpusCommand.parse([name]).report(in: surroundings)
  }

  private func update(_ arguments: String...) throws -> Report {
    try UpdateCorporaCommand.parse(arguments).report(in: surroundings)
  }

  private func list() throws -> Report { try ListCorporaCommand.parse([]).report(in: surroundings) }

  /// Initiatives of two corpora may not have one id.
  private func renameInitiatives() throws {
    try origin.run(["mv", "initiatives/FR/plan.toml", "initiatives/FR/other-plan.toml"])
    try origin.run(["rm", "--quiet", "initiatives/FR/part.toml"])
    try origin.write("initiatives/FR/other-plan.toml") {
      $0.replacing("French plan", with: "Another plan")
    }
    try origin.commit()
  }

  private var entries: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: added)) ?? []).sorted()
  }

  @Test func `a repository is fetched, checked and told`() throws {
    let report = try add(origin.address, "--name", "other")
    #expect(report.text == "other: Other: 2 initiatives, 2 amounts, 2 quotations: no faults\n")
    #expect(report.ending == .done)
    #expect(entries == ["other"])
    // The last state alone, and nothing that git would run.
    let git = try GitProgram(in: surroundings.environment)
    #expect(try git.demand(["rev-list", "--count", "HEAD"], in: "\(added)/other", "") == "1")
    #expect(!FilePath.exists("\(added)/other/.git/hooks"))
    #expect(try list().text.contains(/other +file:\/\/.*\/origin +opened\n/))
  }

  @Test func `its corpus may be a folder in it, and its name the address's`() throws {
    let origin = try LocalRepository(folder: "Corpus")
    let report = try AddCorpusCommand.parse([origin.address]).report(in: surroundings)
    #expect(report.text.hasPrefix("origin: Other: 2 initiatives"))
    #expect(
      AddedCorpora(in: surroundings.environment)?.entries.map(\.path) == ["\(added)/origin/Corpus"])
  }

  @Test func `what was added opens beside the bundled corpus, unless others are named`() throws {
    try renameInitiatives()
    try add(origin.address)
    let all = try ListCommand.parse([]).report(in: surroundings)
    #expect(all.text.contains("French plan"))
    #expect(all.text.contains("Another plan"))
    let only = try ListCommand.parse(["--corpus", "\(origin.corpus.path)/Corpus"])
      .report(in: surroundings)
    #expect(!only.text.contains("Another plan"))
    let shown = try ShowCommand.parse(["other-plan"]).report(in: surroundings)
    #expect(shown.text.contains(/\nCorpus +Other\n/))
    let bundled = try ShowCommand.parse(["plan"]).report(in: surroundings)
    #expect(bundled.text.contains(/\nCorpus +Sample\n/))
    let alone = try ShowCommand.parse(["plan", "--corpus", "\(origin.corpus.path)/Corpus"])
      .report(in: surroundings)
    #expect(!alone.text.contains("Corpus"))
    let config = try ConfigCommand.parse([]).report(in: themed)
    #expect(config.text.contains("\(added)/origin"))
    #expect(config.text.contains("added: origin"))
  }

  private var themed: Surroundings {
    var surroundings = surroundings
    surroundings.environment["PLEDGEBOOK_THEMES"] = origin.corpus.path
    return surroundings
  }

  @Test func `a folder is opened where it is, and stays when it is removed`() throws {
    let mine = "\(origin.corpus.path)/mine"
    _ = try NewCorpusCommand.parse([mine]).report(in: surroundings)
    _ = try NewInitiativeCommand.parse(["my-plan", "--corpus", mine, "--country", "FR"])
      .report(in: surroundings)
    let report = try add(mine)
    #expect(report.text.hasPrefix("mine: mine: 1 initiative, 0 amounts, 1 quotation: no faults"))
    #expect(try ListCommand.parse([]).report(in: surroundings).text.contains("My plan"))
    #expect(try update().text == "mine: a folder, read as it is\n")
    #expect(try remove("mine").text.hasPrefix("mine: no longer opened; "))
    #expect(entries == [])
    #expect(FilePath.exists("\(mine)/corpus.toml"))
    #expect(try list().ending == .nothingMatched)
  }

  @Test func `one whose folder is gone is told, and the rest opens`() throws {
    let mine = "\(origin.corpus.path)/mine"
    _ = try NewCorpusCommand.parse([mine]).report(in: surroundings)
    try add(mine)
    try FileManager.default.removeItem(atPath: mine)
    let report = try ListCommand.parse([]).report(in: surroundings)
    #expect(
      report.notes == [
        """
        the corpus 'mine' is not there: \(mine)
        help: bring the folder back, or 'pledgebook corpus remove mine' forgets it
        """
      ])
    #expect(report.text.contains("French plan"))
    #expect(report.ending == .done)
    let french = try QuotesCommand.parse(["--lang", "fr"]).report(in: surroundings)
    #expect(french.notes.first?.hasPrefix("le corpus « mine » est absent : \(mine)\n") == true)
    // Who names the corpora asks for no other.
    let named = try ListCommand.parse(["--corpus", "\(origin.corpus.path)/Corpus"])
      .report(in: surroundings)
    #expect(named.notes == [])
    let door = try CorpusDoor(given: [], in: surroundings, Phrases(.english))
    let opened = try door.open()
    let live = LiveCorpus(door, opened: opened, sources: nil)
    #expect(live.summary(of: opened.catalogue).faults == opened.missing)
    #expect(opened.missing.count == 1)
  }

  @Test func `a corpus with the same entries and a place of its own opens too`() throws {
    try origin.write("places.toml") { $0 + "\n[[place]]\ncode = \"QQ\"\nname = \"Nowhere\"\n" }
    try origin.run(["mv", "initiatives/FR", "initiatives/QQ"])
    try origin.run(["mv", "initiatives/QQ/part.toml", "initiatives/QQ/other-part.toml"])
    for name in ["plan", "other-part"] {
      try origin.write("initiatives/QQ/\(name).toml") { $0.replacing("\"FR\"", with: "\"QQ\"") }
    }
    try origin.commit()
    #expect(try add(origin.address).ending == .done)
    let all = try ListCommand.parse(["--place", "QQ"]).report(in: surroundings)
    #expect(all.text.contains("Brookfield's part"))
    // The plan's id is taken, which is told and leaves the rest as it is.
    #expect(all.notes.contains { $0.contains("plan") }, "\(all.notes)")
  }

  @Test func `an update brings what the repository has now`() throws {
    try renameInitiatives()
    try add(origin.address)
    #expect(try update("origin").text == "origin: up to date\n")
    try origin.write("initiatives/FR/other-plan.toml") {
      $0.replacing("Another plan", with: "A renewed plan")
    }
    try origin.commit()
    let report = try update()
    #expect(report.text.contains(/origin: [0-9a-f]+ → [0-9a-f]+\norigin: Other: 1 initiative,/))
    #expect(try ListCommand.parse([]).report(in: surroundings).text.contains("A renewed plan"))
  }

  @Test func `faults are counted, and end with status 3`() throws {
    try origin.write("corpus.toml") { $0 + "\nnothing = 1\n" }
    try origin.commit()
    let report = try add(origin.address)
    #expect(report.text.contains(": 1 fault\n'pledgebook check \(added)/origin' tells them\n"))
    #expect(report.ending == .faults)
  }

  @Test func `a clone with changes of its own is neither updated nor removed`() throws {
    try add(origin.address)
    let note = "\(added)/origin/note.txt"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: note))
    let report = try update()
    #expect(report.ending == .wrongUse)
    #expect(report.notes.first?.hasPrefix("\(added)/origin: has changes of its own\n") == true)
    #expect(throws: Failure.self) { try remove("origin") }
    #expect(FilePath.exists(note))
    try FileManager.default.removeItem(atPath: note)
    #expect(try remove("origin").text == "origin: removed\n")
    #expect(entries == [])
  }

  @Test func `only what was added is removed`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(added)/foreign", withIntermediateDirectories: true)
    // Even where a repository lies around the folder.
    try origin.run(["init", "--quiet", origin.corpus.path])
    #expect {
      try remove("foreign")
    } throws: {
      "\($0)" == "\(added)/foreign: was not put there by 'pledgebook corpus add'\n"
        + "help: change it by hand"
    }
    for name in ["..", "../data", "gone", "", "-rf"] {
      #expect(throws: Failure.self) {
        try RemoveCorpusCommand.parse(["--", name]).report(in: surroundings)
      }
    }
    #expect(entries == ["foreign"])
  }

  @Test func `nothing is left of a repository without a corpus, or that is not there`() throws {
    try origin.run(["rm", "--quiet", "corpus.toml"])
    try origin.commit()
    #expect {
      try add(origin.address)
    } throws: {
      "\($0)" == "\(origin.address): holds no corpus, neither corpus.toml nor Corpus/corpus.toml"
    }
    #expect {
      try add("file:///nowhere/corpus")
    } throws: {
      "\($0)".hasPrefix("cannot fetch file:///nowhere/corpus: ")
    }
    #expect(entries == [])
  }

  @Test func `a name is taken once and leads nowhere else`() throws {
    try add(origin.address)
    #expect {
      try add(origin.address)
    } throws: {
      "\($0)".hasPrefix("there is a corpus 'origin' already\nhelp: ")
    }
    for name in ["..", ".git", "a/b", "-x", "a b"] {
      #expect {
        try AddCorpusCommand.parse([origin.address, "--name=\(name)"]).report(in: surroundings)
      } throws: {
        "\($0)".hasPrefix("'\(name)' is no name for a corpus\nhelp: ")
      }
    }
    #expect(entries == ["origin"])
  }

  @Test func `no hook and no link of a repository does anything`() throws {
    let trace = "\(origin.corpus.path)/trace"
    let hooks = "\(origin.path)/.hooks"
    try FileManager.default.createDirectory(atPath: hooks, withIntermediateDirectories: true)
    try Data("#!/bin/sh\ntouch \(trace)\n".utf8)
      .write(to: URL(fileURLWithPath: "\(hooks)/post-checkout"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(hooks)/post-checkout")
    try FileManager.default.createSymbolicLink(
      atPath: "\(origin.path)/observations.toml", withDestinationPath: "/etc/passwd")
    // The repository's own symbolic links are let in by the settings of the test's program.
    try origin.run(["-c", "core.symlinks=true", "add", "--all"])
    try origin.commit()
    let report = try add(origin.address)
    #expect(!FilePath.exists(trace))
    #expect(!report.text.contains("root:"))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: "\(added)/origin/observations.toml")
    #expect(attributes[.type] as? FileAttributeType == .typeRegular)
  }
}
