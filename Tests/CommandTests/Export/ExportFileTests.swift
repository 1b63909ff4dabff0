import Foundation
import Testing

@testable import pledgebook

/// Where exports go, and what they never do to what is there.
@Suite struct ExportFileTests {
  private let corpus: SampleCorpus

  init() throws { corpus = try SampleCorpus() }

  @Test func `a file is what standard output would be, and nothing else is left`() throws {
    let report = try corpus.export("--format", "csv", to: "out.csv")
    #expect(report.text == "")
    #expect(report.ending == .done)
    #expect(try corpus.text(of: "out.csv") == corpus.export("--format", "csv"))
    #expect(try corpus.names() == ["Corpus", "out.csv"])
  }

  @Test(arguments: ["csv", "sqlite"])
  func `a file that is there is replaced only when that is asked for`(format: String) throws {
    try Data("mine".utf8).write(to: URL(filePath: "\(corpus.path)/out"))
    let failure = #expect(throws: Failure.self) {
      try corpus.export("--format", format, to: "out")
    }
    #expect(
      failure?.description
        == "\(corpus.path)/out: there is such a file\nhelp: add --force to replace it")
    #expect(try corpus.text(of: "out") == "mine")
    try corpus.export("--format", format, "--force", to: "out")
    #expect(try Data(contentsOf: URL(filePath: "\(corpus.path)/out")) != Data("mine".utf8))
    #expect(try corpus.names() == ["Corpus", "out"])
  }

  @Test func `a link is replaced, not followed`() throws {
    try Data("mine".utf8).write(to: URL(filePath: "\(corpus.path)/mine"))
    try FileManager.default.createSymbolicLink(
      atPath: "\(corpus.path)/link", withDestinationPath: "mine")
    try corpus.export("--format", "csv", "--force", to: "link")
    #expect(try corpus.text(of: "mine") == "mine")
    #expect(try corpus.text(of: "link").hasPrefix("initiative,"))
  }

  @Test func `a link to a device or a pipe stays`() throws {
    let (link, pipe) = (corpus.path + "/link", corpus.path + "/pipe")
    try #require(mkfifo(pipe, 0o600) == 0)
    for place in ["/dev/null", pipe] {
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: place)
      let failure = #expect(throws: Failure.self) {
        try corpus.export("--format", "csv", "--force", to: "link")
      }
      #expect(
        failure?.description == "\(link): not a file that can be replaced\nhelp: name another file")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == place)
      try FileManager.default.removeItem(atPath: link)
    }
  }

  @Test func `a folder, a device and a folder that is not there are refused`() throws {
    let folder = #expect(throws: Failure.self) {
      try corpus.export("--format", "csv", "--force", to: "Corpus")
    }
    #expect(folder?.description == "\(corpus.path)/Corpus: a folder\nhelp: name a file")
    let device = #expect(throws: Failure.self) {
      try ExportCommand.parse(["--format", "csv", "--force", "-o", "/dev/null"])
        .run(in: corpus.surroundings(), standardOutput: TextCollector())
    }
    #expect(
      device?.description == "/dev/null: not a file that can be replaced\nhelp: name another file")
    let missing = #expect(throws: Failure.self) {
      try corpus.export("--format", "csv", to: "nowhere/out.csv")
    }
    #expect(
      missing?.description
        == "\(corpus.path)/nowhere/out.csv: cannot write: No such file or directory")
  }

  @Test(arguments: [("sqlite", "file"), ("datapackage", "folder")])
  func `what is not one text does not go to standard output`(format: String, what: String) {
    let failure = #expect(throws: Failure.self) {
      try corpus.export("--format", format, "-o", "-")
    }
    #expect(
      failure?.description
        == "the format \(format) cannot go to standard output\nhelp: name a \(what) with -o")
  }

  @Test func `an export that fails leaves nothing behind`() throws {
    struct FullDisk: TextSink {
      func write(_ text: String) throws(Failure) { throw Failure("cannot write") }
    }
    #expect(throws: Failure.self) {
      try ExportCommand.parse(["--format", "csv"])
        .run(in: corpus.surroundings(), standardOutput: FullDisk())
    }
    #expect(throws: Failure.self) {
      try corpus.export("amout:1", "--format", "sqlite", to: "out.sqlite")
    }
    #expect(try corpus.names() == ["Corpus"])
  }

  @Test(arguments: ["csv", "sqlite", "datapackage"], ["y", "é", "東"])
  func `a name may be as long as the system lets it`(format: String, letter: String) throws {
    let name = String(repeating: letter, count: 255 / letter.utf8.count)
    for force in [[], ["--force"]] {
      _ = try ExportCommand.parse(["--format", format, "-o", "\(corpus.path)/\(name)"] + force)
        .run(in: corpus.surroundings(), standardOutput: TextCollector())
      #expect(try corpus.names() == ["Corpus", name])
    }
  }
}
