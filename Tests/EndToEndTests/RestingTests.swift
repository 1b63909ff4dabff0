import PseudoTerminal
import Testing

/// A program that nobody touches does nothing.
@Suite struct RestingTests {
  @Test func `an idle explorer writes nothing and uses no processor`() throws {
    let terminal = try Explorer().terminal
    terminal.waitUntilQuiet(for: .milliseconds(500))
    let bytes = terminal.bytesWritten
    let time = terminal.cpuTime
    terminal.waitUntilQuiet(for: .seconds(1))
    #expect(terminal.bytesWritten == bytes)
    #expect(terminal.cpuTime - time < .milliseconds(2))
  }

  @Test func `a key press writes no more than what changes`() throws {
    let terminal = try Explorer().terminal
    try terminal.press("Enter")
    terminal.waitUntilQuiet()
    let bytes = terminal.bytesWritten
    try terminal.press("Down")
    terminal.waitUntilQuiet()
    #expect(terminal.bytesWritten > bytes)
    #expect(terminal.bytesWritten - bytes < 4_000)
  }

  @Test func `a paste into the lists runs no command`() throws {
    let terminal = try Explorer().terminal
    #expect(terminal.modes.isPasteBracketed)
    terminal.waitUntilQuiet()
    let before = terminal.screen
    try terminal.paste("q\rQ /x\u{3}")
    try terminal.waitFor("A paste is text")
    #expect(terminal.isRunning)
    let rows = terminal.size.rows
    #expect(terminal.screen.prefix(rows - 2) == before.prefix(rows - 2))
  }
}
