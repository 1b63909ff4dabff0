import PseudoTerminal
import Testing

/// Filters by typing and by marking places.
@Suite struct FilterTests {
  @Test func `marking two places lists the initiatives of both`() throws {
    let explorer = try Explorer()
    let all = try explorer.waitForCount("all are listed") { $0.listed > 50 }
    try explorer.moveDown(to: "United States")
    try explorer.press("Space")
    try explorer.waitFor("1 marked")
    let one = try explorer.waitForCount("one place's are listed") { $0.listed < all.listed }
    try explorer.moveDown(to: "France")
    try explorer.press("Space")
    try explorer.waitFor("2 marked")
    try explorer.waitForCount("two places' are listed") {
      one.listed < $0.listed && $0.listed < all.listed && $0.whole == all.whole
    }
    try explorer.press("Delete")
    try explorer.waitForNo("2 marked")
  }

  @Test func `words are found without their accents`() throws {
    let explorer = try Explorer(["--lang", "fr"], size: .large, ready: "Tous les pays")
    let all = try explorer.waitForCount("all are listed") { $0.listed > 50 }
    try explorer.press("/")
    try explorer.type("etats")
    try explorer.waitForCount("fewer are listed") { 0 < $0.listed && $0.listed < all.listed }
    try explorer.waitFor("/ etats")
    try explorer.waitFor("États-Unis")
    try explorer.press("Enter")
    try explorer.waitFor("Stargate")
    try explorer.waitUntil("the prompt is closed") { !$0.modes.isCursorShown }
  }

  @Test func `the cursor stands behind what is typed`() throws {
    let explorer = try Explorer()
    try explorer.press("/")
    try explorer.type("cam")
    try explorer.waitFor("/ cam")
    try explorer.waitUntil("the cursor is shown behind “cam”") {
      $0.modes.isCursorShown && $0.cursor == PseudoTerminal.Point(column: 5, row: 1)
    }
  }

  @Test func `a filter that nothing matches says so and how to go on`() throws {
    let explorer = try Explorer()
    try explorer.press("/")
    try explorer.type("zebra crossing")
    try explorer.waitFor("Nothing matches “zebra crossing”")
    try explorer.waitFor("Del clears the filter.")
    try explorer.waitForCount("none is listed") { $0.listed == 0 }
  }

  @Test func `Escape in the prompt brings the filter before it back`() throws {
    let explorer = try Explorer()
    let all = try explorer.waitForCount("all are listed") { $0.listed > 50 }
    try explorer.press("/")
    try explorer.type("campus")
    let kept = try explorer.waitForCount("fewer are listed") {
      0 < $0.listed && $0.listed < all.listed
    }
    try explorer.press("Enter")
    try explorer.waitUntil("the prompt is closed") { !$0.modes.isCursorShown }
    try explorer.press("/")
    try explorer.type("zzz")
    try explorer.waitFor("campuszzz")
    try explorer.waitForCount("none is listed") { $0.listed == 0 }
    try explorer.press("Escape")
    try explorer.waitForNo("zzz")
    try explorer.waitForCount("those before are listed") { $0 == kept }
    try explorer.waitFor("/ campus")
  }

  @Test func `a pasted text is part of the filter`() throws {
    let explorer = try Explorer()
    try explorer.press("/")
    try explorer.waitUntil("the prompt is open") { $0.modes.isCursorShown }
    try explorer.paste("Stargate\nqQ")
    try explorer.waitFor("/ Stargate qQ")
    #expect(explorer.isRunning)
  }

  @Test func `a note is found by the filter, and by the commands once the explorer has ended`()
    throws
  {
    let explorer = try Explorer(
      script: "\"$0\" browse init:stargate; \"$0\" list is:noted --format csv | cut -d, -f1",
      size: .large)
    try explorer.waitFor("1\u{A0}initiative")
    explorer.waitUntilQuiet()
    try explorer.press("Enter")
    try explorer.press("a")
    try explorer.type("ask again")
    try explorer.press("Enter")
    try explorer.waitFor("¶ Stargate")
    try explorer.press("/", "C-u")
    try explorer.type("is:noted")
    try explorer.press("Enter")
    try explorer.waitForCount("what is noted is listed") { $0 == .init(listed: 1, whole: 1) }
    try explorer.press("Q")
    try explorer.wait()
    #expect(explorer.screen.prefix(2) == ["id", "stargate"])
  }
}
