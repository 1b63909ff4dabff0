import Foundation
import PseudoTerminal
import Testing

/// The built program, open on a terminal, in a world of its own: no setting of this machine reaches it.
final class Explorer {
  let terminal: PseudoTerminal
  let folder: TemporaryFolder

  /// Opens the explorer on the bundled corpus and waits until its lists are there.
  ///
  /// - Parameters:
  ///   - environment: Variables that differ from the pinned ones; `nil` takes one away.
  ///   - ready: A text that stands on the screen once the lists are there.
  init(
    _ arguments: [String] = [], size: PseudoTerminal.Size = .ordinary,
    environment: [String: String?] = [:], ready: String = "France"
  ) throws {
    folder = try TemporaryFolder()
    terminal = try PseudoTerminal(
      program: Program.path, arguments: arguments,
      environment: Program.environment(home: folder, changed: environment), size: size)
    try terminal.waitFor(ready, seconds: 30)
  }

  /// Runs a script of the shell in which `$0` is the program.
  init(
    script: String, arguments: [String] = [], size: PseudoTerminal.Size = .ordinary,
    environment: [String: String?] = [:]
  ) throws {
    folder = try TemporaryFolder()
    terminal = try PseudoTerminal(
      program: "/bin/sh", arguments: ["-c", script, Program.path] + arguments,
      environment: Program.environment(home: folder, changed: environment), size: size)
  }

  /// Moves the cursor down until it stands on a row that begins with a text.
  func moveDown(to row: String, file: String = #fileID, line: Int = #line) throws {
    try move("Down", to: row, file: file, line: line)
  }

  /// Presses a key until the cursor stands on a row that begins with a text.
  func move(_ key: String, to row: String, file: String = #fileID, line: Int = #line) throws {
    while !cursorRows.contains(where: { $0.hasPrefix(row) }) {
      let before = terminal.text
      try terminal.press(key)
      try terminal.waitUntil("the cursor moves to “\(row)”", file: file, line: line) {
        $0.text != before
      }
    }
  }

  /// What follows the cursor's sign in each list, without blanks before it.
  var cursorRows: [Substring] {
    terminal.screen.flatMap { row in
      row.split(separator: "▸", omittingEmptySubsequences: false).dropFirst()
        .map { $0.drop { $0 == " " } }
    }
  }

  /// The number of initiatives that are listed, and of how many, as the line of the filter tells.
  var count: String {
    let words = terminal.screen[1].split(separator: " ")
    let numbers = words.filter { $0.allSatisfy(\.isNumber) }
    return numbers.joined(separator: "/")
  }

  /// Waits until another number of initiatives is listed.
  func waitForCount(
    otherThan before: String, file: String = #fileID, line: Int = #line
  ) throws {
    try terminal.waitUntil("the count is not \(before) any more", file: file, line: line) { _ in
      count != before && !count.isEmpty
    }
  }
}

extension PseudoTerminal.Size {
  static let small = PseudoTerminal.Size(columns: 40, rows: 10)
  static let ordinary = PseudoTerminal.Size(columns: 80, rows: 24)
  static let large = PseudoTerminal.Size(columns: 120, rows: 36)
  static let vast = PseudoTerminal.Size(columns: 200, rows: 50)
}
