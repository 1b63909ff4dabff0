import PseudoTerminal
import Testing

/// Filters by typing and by marking places.
@Suite struct FilterTests {
  @Test func `marking two places lists the initiatives of both`() throws {
    let explorer = try Explorer()
    let all = try explorer.waitForCount("all are listed") { $0.listed > 50 }
    try explorer.moveDown(to: "United States")
    try explorer.terminal.press("Space")
    try explorer.terminal.waitFor("1 marked")
    let one = try explorer.waitForCount("one place's are listed") { $0.listed < all.listed }
    try explorer.moveDown(to: "France")
    try explorer.terminal.press("Space")
    try explorer.terminal.waitFor("2 marked")
    try explorer.waitForCount("two places' are listed") {
      one.listed < $0.listed && $0.listed < all.listed && $0.whole == all.whole
    }
    try explorer.terminal.press("Delete")
    try explorer.terminal.waitForNo("2 marked")
  }

  @Test func `words are found without their accents`() throws {
    let explorer = try Explorer(["--lang", "fr"], size: .large, ready: "Tous les pays")
    let all = try explorer.waitForCount("all are listed") { $0.listed > 50 }
    try explorer.terminal.press("/")
    try explorer.terminal.type("etats")
    try explorer.waitForCount("fewer are listed") { 0 < $0.listed && $0.listed < all.listed }
    try explorer.terminal.waitFor("/ etats")
    try explorer.terminal.waitFor("États-Unis")
    try explorer.terminal.press("Enter")
    try explorer.terminal.waitFor("Stargate")
    try explorer.terminal.waitUntil("the prompt is closed") { !$0.modes.isCursorShown }
  }

  @Test func `the cursor stands behind what is typed`() throws {
    let terminal = try Explorer().terminal
    try terminal.press("/")
    try terminal.type("cam")
    try terminal.waitFor("/ cam")
    try terminal.waitUntil("the cursor is shown behind “cam”") {
      $0.modes.isCursorShown && $0.cursor == PseudoTerminal.Point(column: 5, row: 1)
    }
  }

  @Test func `a filter that nothing matches says so and how to go on`() throws {
    let explorer = try Explorer()
    try explorer.terminal.press("/")
    try explorer.terminal.type("zebra crossing")
    try explorer.terminal.waitFor("Nothing contains “zebra crossing”")
    try explorer.terminal.waitFor("Del clears the filter.")
    try explorer.waitForCount("none is listed") { $0.listed == 0 }
  }

  @Test func `Escape in the prompt brings the filter before it back`() throws {
    let explorer = try Explorer()
    let all = try explorer.waitForCount("all are listed") { $0.listed > 50 }
    try explorer.terminal.press("/")
    try explorer.terminal.type("campus")
    let kept = try explorer.waitForCount("fewer are listed") {
      0 < $0.listed && $0.listed < all.listed
    }
    try explorer.terminal.press("Enter")
    try explorer.terminal.waitUntil("the prompt is closed") { !$0.modes.isCursorShown }
    try explorer.terminal.press("/")
    try explorer.terminal.type("zzz")
    try explorer.terminal.waitFor("campuszzz")
    try explorer.waitForCount("none is listed") { $0.listed == 0 }
    try explorer.terminal.press("Escape")
    try explorer.terminal.waitForNo("zzz")
    try explorer.waitForCount("those before are listed") { $0 == kept }
    try explorer.terminal.waitFor("/ campus")
  }

  @Test func `a pasted text is part of the filter`() throws {
    let explorer = try Explorer()
    try explorer.terminal.press("/")
    try explorer.terminal.waitUntil("the prompt is open") { $0.modes.isCursorShown }
    try explorer.terminal.paste("Stargate\nqQ")
    try explorer.terminal.waitFor("/ Stargate qQ")
    #expect(explorer.terminal.isRunning)
  }
}
