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

  @Test func `a program is found as a shell finds it`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let (first, second) = (folder.appending(path: "a"), folder.appending(path: "b"))
    defer { try? FileManager.default.removeItem(at: folder) }
    for place in [first, second] {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
    let program = second.appending(path: "tool")
    try Data().write(to: first.appending(path: "tool"))
    try Data().write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let path = "/no/such/folder:\(first.path):\(second.path)"
    let found = FilePath.found("tool", in: path)
    #expect(found.hasSuffix("/b/tool"))
    #expect(FilePath.found(found, in: nil) == found)
    #expect(FilePath.found("tool", in: first.path).isEmpty)
    #expect(FilePath.found("", in: path).isEmpty)
    #expect(FilePath.found("tool", in: nil).isEmpty)
  }
}
