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
    try explorer.moveDown(to: "France")
    try explorer.press("Enter")
    try explorer.waitFor("French AI")
    try explorer.moveDown(to: "AI campus and")
    try explorer.press("Enter")
    try explorer.moveDown(to: "≤€50bn")
    try explorer.press("Enter")
    try explorer.waitFor("[2 Reader]")
    try explorer.waitFor("jusqu'à 50")

    for (wanted, unwanted) in [("≤€50bn", "[2 Reader]"), ("AI campus", ""), ("France", "")] {
      try explorer.press("Escape")
      if !unwanted.isEmpty { try explorer.waitForNo(unwanted) }
      try explorer.waitForCursor(on: wanted)
      explorer.waitUntilQuiet()
    }
    #expect(explorer.isRunning)
  }

  @Test func `the figure stands out within its words`() throws {
    let explorer = try Explorer(size: .large)
    try explorer.moveDown(to: "France")
    try explorer.press("Enter")
    try explorer.moveDown(to: "AI campus and")
    try explorer.press("Enter")
    try explorer.moveDown(to: "≤€50bn")
    try explorer.press("Enter")
    let words = "jusqu'à 50 milliards d'euros"
    try explorer.waitFor(words)
    let figure = explorer.cells(showing: words)
    let others = explorer.cells(showing: "Une part importante")
    #expect(Set(figure.map(\.background)).count == 1)
    #expect(Set(figure.map(\.foreground)).count == 1)
    #expect(figure.allSatisfy { $0.attributes.contains(.bold) })
    #expect(others.allSatisfy { $0.background != figure[0].background })
    #expect(others.allSatisfy { $0.foreground != figure[0].foreground })
  }

  @Test func `the pane of words follows the cursor`() throws {
    let explorer = try Explorer(size: .large)
    try explorer.moveDown(to: "France")
    try explorer.press("Enter")
    try explorer.moveDown(to: "AI campus and")
    try explorer.waitFor("one-gigawatt")
    try explorer.press("Up")
    try explorer.waitForCursor(on: "French AI")
    try explorer.waitForNo("one-gigawatt")
  }

  @Test func `J shows the next quotation of a figure`() throws {
    let explorer = try Explorer(size: .large)
    try explorer.moveDown(to: "France")
    try explorer.press("Enter")
    try explorer.waitFor("French AI")
    try explorer.press("Enter")
    try explorer.waitFor("Words 1/")
    try explorer.press("J")
    try explorer.waitFor("Words 2/")
    try explorer.press("K")
    try explorer.waitFor("Words 1/")
  }

  @Test func `the help lists the keys and closes again`() throws {
    let explorer = try Explorer()
    try explorer.press("?")
    try explorer.waitFor("down half a page")
    try explorer.press("Escape")
    try explorer.waitForNo("down half a page")
    #expect(explorer.isRunning)
  }

  @Test func `a key that does nothing says so`() throws {
    let explorer = try Explorer()
    try explorer.press("D")
    try explorer.waitFor("D does nothing here")
  }

  @Test func `the first key of a sequence shows what may follow`() throws {
    let explorer = try Explorer()
    try explorer.press("s")
    try explorer.waitFor("sort by date")
    try explorer.press("d")
    try explorer.waitFor("▼date")
  }
}
