import Foundation
import Testing

@testable import pledgebook

@Suite struct FilePathTests {
  @Test(arguments: [
    ("/usr/bin/pledgebook", "/usr/bin", "pledgebook"), ("/pledgebook", "", "pledgebook"),
    ("mine.csv", "", "mine.csv"), ("", "", ""),
  ])
  func `a path has a folder and a name`(path: String, folder: String, name: String) {
    #expect(FilePath.folder(of: path) == folder)
    #expect(FilePath.name(of: path) == name)
  }

  @Test func `a folder is no file, and what is not there is neither`() {
    let folder = FileManager.default.temporaryDirectory.path
    #expect(FilePath.exists(folder))
    #expect(FilePath.kind(of: folder) != .file)
    #expect(!FilePath.exists(folder + "/\(UUID())"))
    #expect(FilePath.kind(of: folder + "/\(UUID())") != .file)
  }

  @Test func `the program knows its own file`() {
    #expect(FilePath.kind(of: FilePath.executable) == .file)
  }
}
