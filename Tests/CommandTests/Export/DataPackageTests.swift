import Foundation
import PledgeTesting
import Synchronization
import Testing

@testable import pledgebook

@Suite struct DataPackageTests {
  private let corpus: SampleCorpus

  init() throws { corpus = try SampleCorpus() }

  @Test func `a package is its description and its tables`() throws {
    try corpus.export("--format", "datapackage", to: "package/")
    let tables = PackageTable.all.map(\.file)
    #expect(try corpus.names(in: "package") == (tables + ["datapackage.json"]).sorted())
    #expect(try corpus.names() == ["Corpus", "package"])
    for table in tables {
      try expectSnapshot(try corpus.text(of: "package/\(table)"), named: table)
    }
    try expectSnapshot(
      try corpus.text(of: "package/datapackage.json"), named: "datapackage.json")
  }

  @Test func `every row has a cell for each column`() throws {
    try corpus.export("--format", "datapackage", to: "package")
    for table in PackageTable.all {
      let lines = try corpus.text(of: "package/\(table.file)").split(separator: "\r\n")
      let commas = Set(lines.map { $0.replacing(/"[^"]*"/, with: "").count { $0 == "," } })
      #expect(commas == [table.columns.count - 1], "\(table.name)")
    }
  }

  @Test func `what a query leaves out is named by nothing that is kept`() throws {
    try corpus.export("brookfield", "--format", "datapackage", to: "package")
    let initiatives = try corpus.text(of: "package/initiatives.csv").split(separator: "\r\n")
    #expect(initiatives.count == 2)
    #expect(try corpus.text(of: "package/quotations.csv").split(separator: "\r\n").count == 2)
  }

  @Test func `a package is replaced when that is asked for, anything else never`() throws {
    try corpus.export("--format", "datapackage", to: "package")
    let failure = #expect(throws: Failure.self) {
      try corpus.export("--format", "datapackage", to: "package")
    }
    #expect(
      failure?.description
        == "\(corpus.path)/package: there is such a folder\nhelp: add --force to replace it")
    try corpus.export("--format", "datapackage", "--force", to: "package")
    try Data("mine".utf8).write(to: URL(filePath: "\(corpus.path)/package/notes.txt"))
    let other = #expect(throws: Failure.self) {
      try corpus.export("--format", "datapackage", "--force", to: "package")
    }
    #expect(
      other?.description == """
        \(corpus.path)/package: not replaced, since it holds 'notes.txt', which is not from an export
        help: name another folder
        """)
    #expect(try corpus.text(of: "package/notes.txt") == "mine")
    #expect(try corpus.names() == ["Corpus", "package"])
  }

  @Test func `while a package is replaced there is always one`() throws {
    try corpus.export("--format", "datapackage", to: "package")
    let watch = Watch(path: "\(corpus.path)/package/datapackage.json")
    let thread = Thread { watch.run() }
    thread.start()
    for _ in 1...40 { try corpus.export("--format", "datapackage", "--force", to: "package") }
    watch.isToEnd.store(true, ordering: .relaxed)
    while !thread.isFinished { usleep(1_000) }
    #expect(watch.missed.load(ordering: .relaxed) == 0)
    #expect(try corpus.names() == ["Corpus", "package"])
  }

  @Test func `a package that an export was killed over is taken away by the next`() throws {
    try corpus.export("--format", "datapackage", to: "package")
    try corpus.export("--format", "datapackage", to: "package.pledgebook-aB3dE6")
    try corpus.export("--format", "datapackage", "--force", to: "package")
    #expect(try corpus.names() == ["Corpus", "package"])
  }
}

/// Counts how often a file is not there.
private final class Watch: Sendable {
  let missed = Atomic(0)
  let isToEnd = Atomic(false)
  private let path: String

  init(path: String) { self.path = path }

  func run() {
    while !isToEnd.load(ordering: .relaxed) {
      if access(path, F_OK) != 0 { missed.add(1, ordering: .relaxed) }
    }
  }
}
