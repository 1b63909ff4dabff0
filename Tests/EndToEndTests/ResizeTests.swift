import PseudoTerminal
import Testing

/// A window that is dragged about.
@Suite struct ResizeTests {
  @Test func `the screen follows each new size`() throws {
    let terminal = try Explorer().terminal
    for size in [PseudoTerminal.Size.vast, .small, .large, .ordinary] {
      terminal.resize(to: size)
      try terminal.waitUntil("the screen fills \(size)", seconds: 10) { isFilled($0) }
    }
  }

  @Test func `a storm of sizes ends in a right screen of the last`() throws {
    let terminal = try Explorer().terminal
    for step in 0..<60 {
      terminal.resize(
        to: PseudoTerminal.Size(columns: 30 + (step * 37) % 170, rows: 8 + (step * 13) % 42))
    }
    terminal.resize(to: .large)
    try terminal.waitUntil("the screen fills \(PseudoTerminal.Size.large)", seconds: 10) {
      isFilled($0)
    }
    terminal.waitUntilQuiet()
    let after = terminal.screen
    try terminal.press("C-l")
    terminal.waitUntilQuiet()
    #expect(terminal.screen == after)
    let fresh = try Explorer(size: .large).terminal
    try fresh.waitFor("Stargate")
    fresh.waitUntilQuiet()
    #expect(fresh.screen == after)
  }

  @Test func `a screen too small says what it needs, and comes back`() throws {
    let explorer = try Explorer()
    explorer.terminal.waitUntilQuiet()
    let before = explorer.terminal.screen
    explorer.terminal.resize(to: PseudoTerminal.Size(columns: 30, rows: 8))
    try explorer.terminal.waitFor("needs 40x10")
    try explorer.terminal.waitFor("30x8")
    explorer.terminal.resize(to: .ordinary)
    try explorer.terminal.waitUntil("the screen is as before") { $0.screen == before }
  }

  @Test func `a screen of one cell harms nothing`() throws {
    let terminal = try Explorer().terminal
    terminal.resize(to: PseudoTerminal.Size(columns: 1, rows: 1))
    terminal.waitUntilQuiet()
    terminal.resize(to: .ordinary)
    try terminal.waitFor("Stargate")
  }

  @Test func `the reader stays at its passage`() throws {
    let explorer = try Explorer(["campus"], ready: "AI campus")
    for _ in 0..<3 {
      try explorer.terminal.press("Enter")
      explorer.terminal.waitUntilQuiet()
    }
    try explorer.terminal.waitFor("[2 Reader]")
    for size in [PseudoTerminal.Size.vast, .small, .large] {
      explorer.terminal.resize(to: size)
      try explorer.terminal.waitUntil("the passage's bar is shown", seconds: 10) {
        $0.find("▐") != nil && $0.find("[2 Reader]") != nil
      }
    }
  }

  /// Whether the last row has keys, and the frame or the ground reaches the right edge.
  private func isFilled(_ terminal: PseudoTerminal) -> Bool {
    let screen = terminal.screen
    let corner = PseudoTerminal.Point(
      column: terminal.size.columns - 1, row: terminal.size.rows - 1)
    return screen[0].hasPrefix("[1 Ledger]") && screen.last?.contains("Enter open") == true
      && terminal.cell(at: corner).background
        == terminal.cell(at: .init(column: 0, row: corner.row)).background
      && (terminal.size.columns < 80 || screen.contains { $0.count == terminal.size.columns })
  }
}
