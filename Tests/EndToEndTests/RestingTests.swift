import PseudoTerminal
import Testing

/// A program that nobody touches does nothing.
@Suite struct RestingTests {
  @Test func `an idle explorer writes nothing and uses no processor`() throws {
    let explorer = try Explorer()
    explorer.waitUntilQuiet(for: .milliseconds(500))
    let bytes = explorer.bytesWritten
    let time = explorer.cpuTime
    explorer.waitUntilQuiet(for: .seconds(1))
    #expect(explorer.bytesWritten == bytes)
    #expect(explorer.cpuTime - time < .milliseconds(2))
  }

  @Test func `a key press writes no more than what changes`() throws {
    let explorer = try Explorer()
    try explorer.press("Enter")
    explorer.waitUntilQuiet()
    let bytes = explorer.bytesWritten
    try explorer.press("Down")
    try explorer.waitUntil("something is written") { $0.bytesWritten > bytes }
    explorer.waitUntilQuiet()
    #expect(explorer.bytesWritten - bytes < 4_000)
  }

  @Test func `a paste into the lists runs no command`() throws {
    let explorer = try Explorer()
    #expect(explorer.modes.isPasteBracketed)
    explorer.waitUntilQuiet()
    let before = explorer.screen
    try explorer.paste("q\rQ /x\u{3}")
    try explorer.waitFor("A paste is text")
    #expect(explorer.isRunning)
    let rows = explorer.size.rows
    #expect(explorer.screen.prefix(rows - 2) == before.prefix(rows - 2))
  }
}
