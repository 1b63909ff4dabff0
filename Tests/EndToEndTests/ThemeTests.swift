import Foundation
import PseudoTerminal
import Testing

/// Themes, changed while the explorer runs.
@Suite struct ThemeTests {
  @Test func `a theme shows as the cursor passes and stays with Enter`() throws {
    let explorer = try Explorer(["--theme", "dark"])
    let dark = look(of: explorer)
    try explorer.press("F2")
    try explorer.waitFor("Themes")
    try explorer.press("Down")
    try explorer.waitUntil("the colours change") { look(of: $0) != dark }
    explorer.waitUntilQuiet()
    let chosen = look(of: explorer)
    try explorer.press("Enter")
    try explorer.waitForNo("Themes")
    #expect(look(of: explorer) == chosen)
  }

  @Test func `Escape brings the theme before it back`() throws {
    let explorer = try Explorer(["--theme", "dark"])
    let dark = look(of: explorer)
    try explorer.press("F2")
    try explorer.waitFor("Themes")
    try explorer.press("Down")
    try explorer.waitUntil("the colours change") { look(of: $0) != dark }
    try explorer.press("Escape")
    try explorer.waitUntil("the colours are as before") { look(of: $0) == dark }
  }

  @Test(arguments: ["dark", "light", "dusk", "contrast", "safe", "mono", "terminal"])
  func `the selected row stands out in every theme`(theme: String) throws {
    let explorer = try Explorer(["--theme", theme])
    let selected = explorer.cells(showing: "All places")[0]
    let other = explorer.cells(showing: "France")[0]
    #expect(selected != other)
    #expect(selected.background != other.background || selected.attributes.contains(.reverse))
  }

  @Test func `a theme of one's own builds upon a bundled one`() throws {
    let config = try TemporaryFolder()
    let folder = config.path + "/pledgebook/themes"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "inherits = \"dark\"\n[palette]\nselection = \"#af0000\"".write(
      toFile: folder + "/mine.toml", atomically: false, encoding: .utf8)
    let dark = try Explorer(["--theme", "dark"])
    let mine = try Explorer(["--theme", "mine"], environment: ["XDG_CONFIG_HOME": config.path])
    let texts = ["▸ All places", "France"].map { text in
      [dark, mine].map { $0.cells(showing: text)[0].background }
    }
    #expect(texts[0][0] != texts[0][1])
    #expect(texts[1][0] == texts[1][1])
  }

  @Test func `NO_COLOR leaves attributes alone`() throws {
    let explorer = try Explorer(environment: ["NO_COLOR": "1"])
    explorer.waitUntilQuiet()
    for row in 0..<explorer.size.rows {
      for column in 0..<explorer.size.columns {
        let cell = explorer.cell(at: PseudoTerminal.Point(column: column, row: row))
        #expect(cell.foreground == .standard && cell.background == .standard)
      }
    }
    #expect(explorer.cells(showing: "▸ All places").allSatisfy { $0.attributes.contains(.reverse) })
  }

  /// The colours of the screen's first cells in three places: a tab, a heading, the hints.
  private func look(of terminal: PseudoTerminal) -> [PseudoTerminal.Color] {
    [0, 1, terminal.size.rows - 1].flatMap { row in
      let cell = terminal.cell(at: PseudoTerminal.Point(column: 1, row: row))
      return [cell.foreground, cell.background]
    }
  }
}
