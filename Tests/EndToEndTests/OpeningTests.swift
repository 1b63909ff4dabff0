import PseudoTerminal
import Testing

/// What the reader sees first.
@Suite(.timeLimit(.minutes(2))) struct OpeningTests {
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
    terminal.waitUntilQuiet()
    #expect(terminal.find("Amounts") == nil)
  }

  @Test func `nothing but the selected rows and the tab stands on another ground`() throws {
    let explorer = try Explorer()
    let ground = explorer.terminal.cells(showing: "France")[0].background
    let selected = explorer.terminal.cells(showing: "▸ All places")
    #expect(selected.allSatisfy { $0.background != ground })
    #expect(Set(selected.map(\.background)).count == 1)
  }

  @Test func `a second start reads the cache and shows the same`() throws {
    let explorer = try Explorer(script: "\"$0\"; \"$0\"")
    try explorer.terminal.waitFor("Stargate", seconds: 30)
    explorer.terminal.waitUntilQuiet()
    let first = explorer.terminal.screen
    try explorer.terminal.press("q")
    try explorer.terminal.waitForNo("Stargate")
    try explorer.terminal.waitFor("Stargate")
    explorer.terminal.waitUntilQuiet()
    #expect(explorer.terminal.screen == first)
  }
}
