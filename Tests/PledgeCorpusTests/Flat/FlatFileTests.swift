import Foundation
import PledgeModel
import Testing

@testable import PledgeCorpus

@Suite struct `A flat file` {
  private static let text = "id,initiative\na,A\n"

  @Test func `that is not there, or is no file, is a fault`() throws {
    let folder = FileManager.default.temporaryDirectory.path
    for (path, summary) in [
      ("/no/such/file.csv", "cannot be read: No such file or directory"),
      (folder, "not a regular file"), ("/dev/zero", "not a regular file"),
      ("/dev/null", "not a regular file"),
      (folder + "\u{1B}x.csv", "cannot be read: No such file or directory"),
    ] {
      var stretches = 0
      FlatCorpus(file: path, places: []).read { stretch in
        stretches += 1
        #expect(stretch.faults.map(\.fault.summary) == [summary])
        #expect(stretch.faults.allSatisfy { !$0.description.contains("\u{1B}") })
        #expect(stretch.totalBytes == nil && stretch.rows == 0)
      }
      #expect(stretches == 1)
    }
  }

  @Test func `is read as Corpus/README.md shows one`() throws {
    let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(
      contentsOf: repository.appending(path: "Corpus/README.md"), encoding: .utf8)
    let blocks = page.components(separatedBy: "```\n")
    let sample = try FlatSample(try #require(blocks.first { $0.hasPrefix("id,country") }))
    #expect(sample.faults == [])
    #expect(sample.initiatives.map(\.id) == ["fr-2025-17", "us-2025-3"])
    #expect(sample.initiatives.map(\.places) == [["FR"], ["US", "KR"]])
    #expect(
      sample.initiatives.flatMap(\.amounts).map(\.asWritten) == [["€109 billion"], ["≤1.5bn USD"]])
    #expect(sample.initiatives.flatMap(\.amounts).map(\.status) == [.announced, .committed])
    #expect(sample.organizations.map(\.id) == ["mistral-ai", "acme-ltd", "apex"])
    #expect(sample.sources.map(\.title) == ["journal.example/2025/plan", "flat.csv"])
  }

  @Test func `is never waited for`() throws {
    try withFlatFile([]) { path in
      let pipe = path + ".pipe.csv"
      #expect(mkfifo(pipe, 0o600) == 0)
      #expect(FlatSample(file: pipe).summaries == ["not a regular file"])
      #expect(CorpusFingerprint.of(file: pipe) == nil)
    }
  }

  @Test func `may be a link to one`() throws {
    try withFlatFile(Array(Self.text.utf8)) { path in
      let link = path + ".link.csv"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      #expect(FlatSample(file: link).initiatives.map(\.id) == ["a"])
      #expect(CorpusFingerprint.of(file: link) == CorpusFingerprint.of(file: path))
      let circle = path + ".circle.csv"
      try FileManager.default.createSymbolicLink(atPath: circle, withDestinationPath: circle)
      #expect(FlatSample(file: circle).summaries == ["not a regular file"])
    }
  }

  @Test(arguments: [true, false])
  func `that changes while it is read ends with a fault`(isCut: Bool) throws {
    let rows = (0..<1_000).map { "r\($0),A\n" }.joined()
    try withFlatFile(Array(("id,initiative\n" + rows).utf8)) { path in
      var (messages, count): ([String], Int) = ([], 0)
      FlatCorpus(file: path, places: [], chunk: 512).read(rowsAtOnce: 10) { stretch in
        messages += stretch.faults.map(\.description)
        count += stretch.initiatives.count
        guard stretch.rows == 10, let file = FileHandle(forWritingAtPath: path) else { return }
        if isCut {
          try? file.truncate(atOffset: 2_000)
        } else {
          _ = try? file.seekToEnd()
          file.write(Data("more,More\n".utf8))
        }
        try? file.close()
      }
      #expect(isCut ? (100..<400).contains(count) : count == 1_000)
      #expect(
        messages.last?.replacing(path, with: "flat.csv") == """
          flat.csv: the file changed while it was read
          help: read it again; what was read may be of both states
          """)
    }
  }

  @Test func `has a fingerprint that changes when it does`() throws {
    try withFlatFile(Array(Self.text.utf8)) { path in
      var prints = [CorpusFingerprint.of(file: path)]
      #expect(prints[0]?.count == 64)
      #expect(prints[0] == CorpusFingerprint.of(file: path))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)
      prints.append(CorpusFingerprint.of(file: path))
      try FileManager.default.copyItem(atPath: path, toPath: path + ".csv")
      prints.append(CorpusFingerprint.of(file: path + ".csv"))
      #expect(Set(prints).count == 3 && !prints.contains(nil))
      #expect(CorpusFingerprint.of(file: path + ".none") == nil)
      #expect(CorpusFingerprint.of(file: FileManager.default.temporaryDirectory.path) == nil)
    }
  }
}
