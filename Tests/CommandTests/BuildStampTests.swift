import Foundation
import Testing

@testable import pledgebook

@Suite struct BuildStampTests {
  @Test func `the version names the commit where the installation does`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appending(path: "bin/pledgebook").path()
    #expect(Pledgebook.title(beside: program) == "pledgebook \(Pledgebook.version)")
    let data = folder.appending(path: "share/pledgebook")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    try Data("1a2b3c4d 2026-11-21\nmore\n".utf8).write(to: data.appending(path: "build"))
    #expect(
      Pledgebook.title(beside: program)
        == "pledgebook \(Pledgebook.version) (1a2b3c4d 2026-11-21)")
  }
}
