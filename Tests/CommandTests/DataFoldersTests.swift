import Foundation
import Testing

@testable import pledgebook

@Suite struct DataFoldersTests {
  /// A folder with the given files and folders in it, removed after `body`.
  private func withTree(_ paths: [String], _ body: (String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    for path in paths {
      try FileManager.default.createDirectory(
        at: root.appendingPathComponent(path), withIntermediateDirectories: true)
    }
    try body(root.path)
  }

  private func folders(
    executable: String = "/nowhere/bin/pledgebook", environment: [String: String] = [:]
  ) -> DataFolders {
    DataFolders(
      surroundings: Surroundings(
        environment: environment, executable: executable, terminalWidth: nil))
  }

  @Test func `what the arguments name comes before what the environment names`() throws {
    try withTree(["a", "b"]) { root throws in
      let folders = folders(environment: ["PLEDGEBOOK_CORPUS": "\(root)/b"])
      #expect(try folders.corpora(given: ["\(root)/a"]) == ["\(root)/a"])
      #expect(try folders.corpora(given: []) == ["\(root)/b"])
    }
  }

  @Test func `an installed program finds its data beside it`() throws {
    try withTree(["bin", "share/pledgebook/Corpus", "share/pledgebook/Themes"]) { root throws in
      let folders = folders(executable: "\(root)/bin/pledgebook")
      #expect(try folders.corpora(given: []) == ["\(root)/share/pledgebook/Corpus"])
      #expect(try folders.themes() == ["\(root)/share/pledgebook/Themes"])
    }
  }

  @Test func `a program that was built in a checkout finds the data there`() throws {
    try withTree(["Package.swift", "Corpus", "Themes", ".build/debug"]) { root throws in
      let folders = folders(executable: "\(root)/.build/debug/pledgebook")
      #expect(try folders.corpora(given: []) == ["\(root)/Corpus"])
      #expect(try folders.themes() == ["\(root)/Themes"])
    }
  }

  @Test func `the user's themes come after the bundled ones`() throws {
    try withTree(["Themes"]) { root throws in
      var environment = ["PLEDGEBOOK_THEMES": "\(root)/Themes", "HOME": "/home/u"]
      #expect(
        try folders(environment: environment).themes()
          == ["\(root)/Themes", "/home/u/.config/pledgebook/themes"])
      environment["XDG_CONFIG_HOME"] = "/config"
      #expect(
        try folders(environment: environment).themes()
          == ["\(root)/Themes", "/config/pledgebook/themes"])
      #expect(
        try folders(environment: environment).themes(given: "\(root)/Themes")
          == ["\(root)/Themes"])
    }
  }

  @Test func `what is named and missing is told`() {
    let failure = #expect(throws: Failure.self) {
      try folders().corpora(given: ["/nowhere/at/all"])
    }
    #expect(failure?.description == "/nowhere/at/all: there is no such file or folder")
  }

  @Test func `where nothing is found, the places looked at are told`() {
    let failure = #expect(throws: Failure.self) { try folders().corpora(given: []) }
    #expect(
      failure?.description == """
        no Corpus folder was found; looked at /nowhere/share/pledgebook/Corpus
        help: name one with --corpus or in the environment variable PLEDGEBOOK_CORPUS
        """)
    #expect(failure?.ending == .wrongUse)
  }
}
