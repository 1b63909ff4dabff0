/// Something that a test waited for and that did not come, told with the whole screen.
public struct TerminalTimeout: Error, CustomStringConvertible {
  /// What was waited for, where, and what the screen showed instead.
  public let description: String

  init(_ what: String, _ seconds: Double, _ terminal: PseudoTerminal, place: String) {
    let state = terminal.ending.map { "it ended with \($0.how)" } ?? "it still runs"
    let cursor = terminal.cursor
    let width = terminal.size.columns
    let rule = String(repeating: "─", count: width)
    let rows = terminal.screen.map { "│\($0)" }.joined(separator: "\n")
    description = """
      \(place): waited \(seconds) s in vain until \(what)
      \(terminal.program): \(state); \(terminal.size), cursor at column \(cursor.column), \
      row \(cursor.row), \(terminal.transcript.count) bytes written
      ┌\(rule)
      \(rows)
      └\(rule)
      """
  }
}
