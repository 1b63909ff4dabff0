import Foundation
import PseudoTerminal
import Testing

/// The built program, open on a terminal, in a world of its own: no setting of this machine reaches it.
final class Explorer: PseudoTerminal {
  /// The program's home.
  let folder: TemporaryFolder

  /// Opens the explorer on the bundled corpus and waits until its lists are there and it rests.
  ///
  /// - Parameters:
  ///   - environment: Variables that differ from the pinned ones; `nil` takes one away.
  ///   - ready: A text that stands on the screen once the lists are there.
  init(
    _ arguments: [String] = [], size: Size = .ordinary,
    environment: [String: String?] = [:], ready: String = "France"
  ) throws {
    folder = try Self.home()
    try super.init(
      program: Program.path, arguments: arguments,
      environment: Program.environment(home: folder, changed: environment), size: size)
    try waitFor(ready)
    waitUntilQuiet()
  }

  /// Runs a script of the shell in which `$0` is the program.
  ///
  /// - Parameters:
  ///   - arguments: What the script knows as `$@`.
  ///   - corpus: A folder whose `Corpus` is the corpus, instead of the bundled one.
  init(
    script: String, arguments: [String] = [], in corpus: TemporaryFolder? = nil,
    size: Size = .ordinary, environment: [String: String?] = [:]
  ) throws {
    folder = try Self.home()
    var environment = environment
    if let corpus { environment["PLEDGEBOOK_CORPUS"] = corpus.path + "/Corpus" }
    try super.init(
      program: "/bin/sh", arguments: ["-c", script, Program.path] + arguments,
      environment: Program.environment(home: folder, changed: environment), size: size)
  }

  /// A home in which the explorer was started before, so that it does not say welcome.
  private static func home() throws -> TemporaryFolder {
    let home = try TemporaryFolder()
    let state = home.path + "/.local/state/pledgebook"
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    try Data("{\"welcomed\": true}".utf8).write(to: URL(filePath: state + "/state.json"))
    return home
  }

  deinit {
    // Nothing is written any more when the folder goes.
    end()
  }

  /// Moves the cursor down until it stands on a row that begins with a text.
  ///
  /// - Throws: `TerminalTimeout` when no row of the list does.
  func moveDown(to row: String, file: String = #fileID, line: Int = #line) throws {
    // A line under load may deliver a key late, so that one too many is pressed: then once more.
    for _ in 0..<3 {
      repeat {
        waitUntilQuiet(for: .milliseconds(60))
        if isOn(row) { return }
      } while try movesOn("Down")
      try press("Home")
    }
    try waitUntil("the cursor is on “\(row)”", seconds: 0.1, file: file, line: line) { _ in
      isOn(row)
    }
  }

  /// Waits until the cursor stands on a row that begins with a text.
  ///
  /// - Throws: `TerminalTimeout`.
  func waitForCursor(on row: String, file: String = #fileID, line: Int = #line) throws {
    try waitUntil("the cursor is on “\(row)”", file: file, line: line) { _ in isOn(row) }
  }

  private func isOn(_ row: String) -> Bool { cursorRows.contains { $0.hasPrefix(row) } }

  /// Presses a key and returns whether it changes anything.
  private func movesOn(_ key: String) throws -> Bool {
    let before = text
    try press(key)
    do {
      try waitUntil("something changes", seconds: 2) { $0.text != before }
      return true
    } catch {
      return false
    }
  }

  /// What follows the cursor's sign in each list, without blanks before it.
  var cursorRows: [Substring] {
    screen.flatMap { row in
      row.split(separator: "▸", omittingEmptySubsequences: false).dropFirst()
        .map { $0.drop { $0 == " " } }
    }
  }

  /// What the line of the filter tells: how many initiatives are listed, of how many; `nil` while it
  /// tells nothing.
  var count: Count? {
    let pattern = /([0-9]+)(?:\s(?:of|sur)\s([0-9]+))?\sinitiatives?$/
    guard let match = screen[1].firstMatch(of: pattern), let listed = Int(match.1) else {
      return nil
    }
    return Count(listed: listed, whole: match.2.flatMap { Int($0) } ?? listed)
  }

  struct Count: Hashable {
    let listed, whole: Int
  }

  /// Waits until a number of initiatives is listed that is right, and returns what is told then.
  @discardableResult
  func waitForCount(
    _ what: String, file: String = #fileID, line: Int = #line, _ isRight: (Count) -> Bool
  ) throws -> Count {
    var found: Count?
    try waitUntil(what, file: file, line: line) { _ in
      found = count
      return found.map(isRight) ?? false
    }
    return try #require(found)
  }
}

extension PseudoTerminal.Size {
  static let small = PseudoTerminal.Size(columns: 40, rows: 10)
  static let ordinary = PseudoTerminal.Size(columns: 80, rows: 24)
  static let large = PseudoTerminal.Size(columns: 120, rows: 36)
  static let vast = PseudoTerminal.Size(columns: 200, rows: 50)
}
