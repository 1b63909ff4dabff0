import PseudoTerminal
import Testing

/// From a country to the words, and back.
@Suite struct BrowsingTests {
  @Test(arguments: [PseudoTerminal.Size.ordinary, .large, .small])
  func
    `Enter leads from France to the words about fifty billion, and Escape back to each selection`(
      size: PseudoTerminal.Size
    ) throws
  {
    let explorer = try Explorer(size: size, ready: "United States")
    let terminal = explorer.terminal
    try explorer.moveDown(to: "France")
    try terminal.press("Enter")
    try terminal.waitFor("French AI")
    try explorer.moveDown(to: "AI campus and")
    try terminal.press("Enter")
    try explorer.moveDown(to: "≤€50bn")
    try terminal.press("Enter")
    try terminal.waitFor("[2 Reader]")
    try terminal.waitFor("jusqu'à 50")

    for (wanted, unwanted) in [("≤€50bn", "[2 Reader]"), ("AI campus", ""), ("France", "")] {
      try terminal.press("Escape")
      if !unwanted.isEmpty { try terminal.waitForNo(unwanted) }
      try explorer.waitForCursor(on: wanted)
      terminal.waitUntilQuiet()
    }
    #expect(terminal.isRunning)
  }

  @Test func `the figure stands out within its words`() throws {
    let explorer = try Explorer(size: .large)
    let terminal = explorer.terminal
    try explorer.moveDown(to: "France")
    try terminal.press("Enter")
    try explorer.moveDown(to: "AI campus and")
    try terminal.press("Enter")
    try explorer.moveDown(to: "≤€50bn")
    try terminal.press("Enter")
    let words = "jusqu'à 50 milliards d'euros"
    try terminal.waitFor(words)
    let figure = terminal.cells(showing: words)
    let others = terminal.cells(showing: "Une part importante")
    #expect(Set(figure.map(\.background)).count == 1)
    #expect(Set(figure.map(\.foreground)).count == 1)
    #expect(figure.allSatisfy { $0.attributes.contains(.bold) })
    #expect(others.allSatisfy { $0.background != figure[0].background })
    #expect(others.allSatisfy { $0.foreground != figure[0].foreground })
  }

  @Test func `the pane of words follows the cursor`() throws {
    let explorer = try Explorer(size: .large)
    try explorer.moveDown(to: "France")
    try explorer.terminal.press("Enter")
    try explorer.moveDown(to: "AI campus and")
    try explorer.terminal.waitFor("one-gigawatt")
    try explorer.terminal.press("Up")
    try explorer.waitForCursor(on: "French AI")
    try explorer.terminal.waitForNo("one-gigawatt")
  }

  @Test func `J shows the next quotation of a figure`() throws {
    let explorer = try Explorer(size: .large)
    try explorer.moveDown(to: "France")
    try explorer.terminal.press("Enter")
    try explorer.terminal.waitFor("French AI")
    try explorer.terminal.press("Enter")
    try explorer.terminal.waitFor("Words 1/")
    try explorer.terminal.press("J")
    try explorer.terminal.waitFor("Words 2/")
    try explorer.terminal.press("K")
    try explorer.terminal.waitFor("Words 1/")
  }

  @Test func `the help lists the keys and closes again`() throws {
    let terminal = try Explorer().terminal
    try terminal.press("?")
    try terminal.waitFor("filter as you type")
    try terminal.press("Escape")
    try terminal.waitForNo("filter as you type")
    #expect(terminal.isRunning)
  }

  @Test func `a key that does nothing says so`() throws {
    let terminal = try Explorer().terminal
    try terminal.press("x")
    try terminal.waitFor("x does nothing here")
  }

  @Test func `the first key of a sequence shows what may follow`() throws {
    let terminal = try Explorer().terminal
    try terminal.press("s")
    try terminal.waitFor("sort by date")
    try terminal.press("d")
    try terminal.waitFor("▼date")
  }
}
