import Foundation
import PseudoTerminal
import Testing

/// What the reader sees first.
@Suite struct OpeningTests {
  @Test(arguments: [PseudoTerminal.Size.ordinary, .large, .vast])
  func `the explorer opens on the places and initiatives of the bundled corpus`(
    size: PseudoTerminal.Size
  ) throws {
    let terminal = try Explorer(size: size).terminal
    for text in ["Places", "All places", "United States", "Initiatives", "Stargate", "announced"] {
      try terminal.waitFor(text)
    }
    #expect(terminal.screen.allSatisfy { !$0.isEmpty })
    #expect(terminal.modes.isAlternateScreenOn)
    #expect(!terminal.modes.isCursorShown)
  }

  @Test func `the smallest screen shows the places alone and Enter leads to the initiatives`()
    throws
  {
    let explorer = try Explorer(size: .small, ready: "United States")
    #expect(explorer.terminal.find("Stargate") == nil)
    try explorer.terminal.press("Enter")
    try explorer.terminal.waitFor("Stargate")
  }

  @Test(arguments: [PseudoTerminal.Size.ordinary, .large, .vast, .small])
  func `the amounts have a pane of their own where there is room`(size: PseudoTerminal.Size) throws
  {
    let terminal = try Explorer(size: size, ready: "United States").terminal
    guard size.columns < 100 else {
      try terminal.waitFor("Amounts · Stargate")
      return
    }
    #expect(terminal.find("Amounts") == nil)
  }

  @Test func `the row under the cursor stands on a ground of its own`() throws {
    let terminal = try Explorer().terminal
    let ground = try #require(terminal.cells(showing: "France").first).background
    let selected = terminal.cells(showing: "▸ All places")
    #expect(!selected.isEmpty)
    #expect(selected.allSatisfy { $0.background != ground })
    #expect(Set(selected.map(\.background)).count == 1)
  }

  @Test func `a second start reads the cache and shows the same`() throws {
    let explorer = try Explorer(script: "\"$0\"; echo between; read line; \"$0\"")
    try explorer.terminal.waitFor("Stargate", seconds: 30)
    explorer.terminal.waitUntilQuiet()
    let first = explorer.terminal.screen
    try explorer.terminal.press("q")
    try explorer.terminal.waitFor("between")
    try explorer.terminal.press("Enter")
    try explorer.terminal.waitFor("Stargate")
    explorer.terminal.waitUntilQuiet()
    #expect(explorer.terminal.screen == first)
  }

  @Test func `a corpus with a broken file opens without it, and W tells what is wrong and where`()
    throws
  {
    let folder = try TemporaryFolder()
    let corpus = folder.path + "/Corpus"
    try FileManager.default.copyItem(
      atPath: Program.checkout.appending(path: "Corpus").path(), toPath: corpus)
    try "name = \"Broken\"\nkind = \"secret\"\n".write(
      toFile: corpus + "/initiatives/FR/broken.toml", atomically: true, encoding: .utf8)
    let terminal = try Explorer(["--corpus", corpus]).terminal
    try terminal.waitFor("W shows")
    try terminal.press("W")
    try terminal.waitFor("broken.toml:2")
    try terminal.press("Escape")
    try terminal.waitForNo("broken.toml:2")
  }
}
