import PseudoTerminal
import Testing

/// A window that is dragged about.
@Suite struct ResizeTests {
  @Test func `the screen follows each new size`() throws {
    let explorer = try Explorer()
    for size in [PseudoTerminal.Size.vast, .small, .large, .ordinary] {
      explorer.resize(to: size)
      try explorer.waitUntil("the screen fills \(size)") { isFilled($0) }
    }
  }

  @Test func `a storm of sizes ends in a right screen of the last`() throws {
    let explorer = try Explorer()
    for step in 0..<60 {
      explorer.resize(
        to: PseudoTerminal.Size(columns: 30 + (step * 37) % 170, rows: 8 + (step * 13) % 42))
    }
    explorer.resize(to: .large)
    try explorer.waitUntil("the screen fills \(PseudoTerminal.Size.large)") {
      isFilled($0)
    }
    explorer.waitUntilQuiet()
    let after = explorer.screen
    try explorer.press("C-l")
    explorer.waitUntilQuiet()
    #expect(explorer.screen == after)
    let fresh = try Explorer(size: .large)
    try fresh.waitFor("Stargate")
    fresh.waitUntilQuiet()
    #expect(fresh.screen == after)
  }

  @Test func `a screen too small says what it needs, and comes back`() throws {
    let explorer = try Explorer()
    explorer.waitUntilQuiet()
    let before = explorer.screen
    explorer.resize(to: PseudoTerminal.Size(columns: 30, rows: 8))
    try explorer.waitFor("needs 40x10")
    try explorer.waitFor("30x8")
    explorer.resize(to: .ordinary)
    try explorer.waitUntil("the screen is as before") { $0.screen == before }
  }

  @Test func `a screen of one cell harms nothing`() throws {
    let explorer = try Explorer()
    explorer.resize(to: PseudoTerminal.Size(columns: 1, rows: 1))
    explorer.waitUntilQuiet()
    explorer.resize(to: .ordinary)
    try explorer.waitFor("Stargate")
  }

  @Test func `the reader stays at its passage`() throws {
    let explorer = try Explorer(["campus"], ready: "AI campus")
    for _ in 0..<3 {
      try explorer.press("Enter")
      explorer.waitUntilQuiet()
    }
    try explorer.waitFor("[2 Reader]")
    for size in [PseudoTerminal.Size.vast, .small, .large] {
      explorer.resize(to: size)
      try explorer.waitUntil("the passage's bar is shown") {
        $0.find("▐") != nil && $0.find("[2 Reader]") != nil
      }
    }
  }

  /// Whether the last row has keys, and the frame or the ground reaches the right edge.
  private func isFilled(_ terminal: PseudoTerminal) -> Bool {
    let screen = terminal.screen
    let corner = PseudoTerminal.Point(
      column: terminal.size.columns - 1, row: terminal.size.rows - 1)
    return screen[0].contains("[1 Ledger]") && screen.last?.contains("Enter open") == true
      && terminal.cell(at: corner).background
        == terminal.cell(at: .init(column: 0, row: corner.row)).background
      && (terminal.size.columns < 80 || screen.contains { $0.count == terminal.size.columns })
  }
}
