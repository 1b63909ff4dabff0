import PseudoTerminal
import Testing

/// Themes, changed while the explorer runs.
@Suite struct ThemeTests {
  @Test func `a theme shows as the cursor passes and stays with Enter`() throws {
    let terminal = try Explorer(["--theme", "dark"]).terminal
    let dark = look(of: terminal)
    try terminal.press("F2")
    try terminal.waitFor("Themes")
    try terminal.press("Down")
    try terminal.waitUntil("the colours change") { look(of: $0) != dark }
    terminal.waitUntilQuiet()
    let chosen = look(of: terminal)
    try terminal.press("Enter")
    try terminal.waitForNo("Themes")
    #expect(look(of: terminal) == chosen)
  }

  @Test func `Escape brings the theme before it back`() throws {
    let terminal = try Explorer(["--theme", "dark"]).terminal
    let dark = look(of: terminal)
    try terminal.press("F2")
    try terminal.waitFor("Themes")
    try terminal.press("Down")
    try terminal.waitUntil("the colours change") { look(of: $0) != dark }
    try terminal.press("Escape")
    try terminal.waitUntil("the colours are as before") { look(of: $0) == dark }
  }

  @Test(arguments: ["dark", "light", "dusk", "contrast", "safe", "mono", "terminal"])
  func `the selected row stands out in every theme`(theme: String) throws {
    let terminal = try Explorer(["--theme", theme]).terminal
    let selected = terminal.cells(showing: "All places")[0]
    let other = terminal.cells(showing: "France")[0]
    #expect(selected != other)
    #expect(selected.background != other.background || selected.attributes.contains(.reverse))
  }

  @Test func `NO_COLOR leaves attributes alone`() throws {
    let terminal = try Explorer(environment: ["NO_COLOR": "1"]).terminal
    terminal.waitUntilQuiet()
    for row in 0..<terminal.size.rows {
      for column in 0..<terminal.size.columns {
        let cell = terminal.cell(at: PseudoTerminal.Point(column: column, row: row))
        #expect(cell.foreground == .standard && cell.background == .standard)
      }
    }
    #expect(terminal.cells(showing: "▸ All places").allSatisfy { $0.attributes.contains(.reverse) })
  }

  /// The colours of the screen's first cells in three places: a tab, a heading, the hints.
  private func look(of terminal: PseudoTerminal) -> [PseudoTerminal.Color] {
    [0, 1, terminal.size.rows - 1].flatMap { row in
      let cell = terminal.cell(at: PseudoTerminal.Point(column: 1, row: row))
      return [cell.foreground, cell.background]
    }
  }
}
