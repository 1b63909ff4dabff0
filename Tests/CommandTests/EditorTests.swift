import Foundation
import PledgeExplorer
import Testing

@testable import pledgebook

/// The reader's editor: which, and how it is called.
@Suite struct EditorTests {
  @Test(arguments: [
    ([:], ["vi"]), (["EDITOR": "nano"], ["nano"]),
    (["EDITOR": "nano", "VISUAL": "  code  --wait "], ["code", "--wait"]),
    (["EDITOR": "ed; rm -rf $HOME", "VISUAL": " "], ["ed;", "rm", "-rf", "$HOME"]),
  ])
  func `VISUAL comes before EDITOR, and no shell reads either`(
    environment: [String: String], words: [String]
  ) {
    #expect(Editor(environment).words == words)
  }

  @Test func `the line comes before the file, which is never taken for an option`() {
    let editor = Editor(["EDITOR": "vim -p"])
    #expect(
      editor.arguments(for: FilePlace(path: "/c/a b.toml", line: 12)) == [
        "-p", "+12", "/c/a b.toml",
      ])
    #expect(
      editor.arguments(for: FilePlace(path: "-c/a.toml", line: 1)) == ["-p", "+1", "./-c/a.toml"])
  }

  @Test func `a program that is not there is told without the terminal`() {
    var isLent = false
    let ending = Editor(["EDITOR": "no-such-editor", "PATH": "/usr/bin:/bin"])
      .open(FilePlace(path: "x", line: 1)) { _ in isLent = true }
    #expect(ending == .missing(program: "no-such-editor"))
    #expect(!isLent)
  }

  @Test(arguments: [
    ("true", EditEnding.closed), ("false", .failed(program: "false", status: 1)),
  ])
  func `how a program ends is told`(name: String, expected: EditEnding) {
    let ending = Editor(["EDITOR": name, "PATH": "/usr/bin:/bin"])
      .open(FilePlace(path: "x", line: 1)) { $0() }
    #expect(ending == expected)
  }

  @Test func `a program that is killed is told`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    try Data("#!/bin/sh\nkill -9 $$\n".utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    chmod(path, 0o755)
    let ending = Editor(["EDITOR": path]).open(FilePlace(path: "x", line: 1)) { $0() }
    #expect(ending == .killed(program: path, signal: 9))
  }
}
