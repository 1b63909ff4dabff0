import PseudoTerminal
import Testing

/// What the emulator makes of what a program writes.
@Suite struct ScreenTests {
  /// A terminal on which a text with the escapes of `printf` was written.
  private func terminal(
    printing text: String, size: PseudoTerminal.Size = PseudoTerminal.Size(columns: 20, rows: 3)
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      program: "/bin/sh", arguments: ["-c", "printf \"$TEXT\""], environment: ["TEXT": text],
      size: size)
    try terminal.wait()
    return terminal
  }

  @Test func `colours and attributes stand in the cells`() throws {
    let terminal = try terminal(
      printing: #"a\033[1;31mb\033[0;7;38;5;123;48;2;1;2;3mc\033[0;3;4md"#)
    let cells = terminal.cells(showing: "abcd")
    #expect(cells.map(\.text) == ["a", "b", "c", "d"])
    #expect(cells[0].foreground == .standard && cells[0].background == .standard)
    #expect(cells[0].attributes == [])
    #expect(cells[1].foreground == .palette(1) && cells[1].attributes == .bold)
    #expect(cells[2].foreground == .palette(123) && cells[2].attributes == .reverse)
    #expect(cells[2].background == .rgb(red: 1, green: 2, blue: 3))
    #expect(cells[3].attributes == [.italic, .underline])
  }

  @Test func `a wide character has two cells and a combined one a single cell`() throws {
    let terminal = try terminal(printing: "日e\u{301}x")
    #expect(terminal.screen[0] == "日e\u{301}x")
    #expect(terminal.find("x") == PseudoTerminal.Point(column: 3, row: 0))
    #expect(terminal.cell(at: .init(column: 0, row: 0)).width == 2)
    #expect(terminal.cell(at: .init(column: 1, row: 0)).width == 0)
    #expect(terminal.cell(at: .init(column: 2, row: 0)).text == "e\u{301}")
  }

  @Test func `a text is found where it begins`() throws {
    let terminal = try terminal(printing: #"aab\r\n aabc"#)
    #expect(terminal.find("ab") == PseudoTerminal.Point(column: 1, row: 0))
    #expect(terminal.find("abc") == PseudoTerminal.Point(column: 2, row: 1))
    #expect(terminal.find("abd") == nil)
    #expect(terminal.cells(showing: "abd") == [])
  }

  @Test func `a repeated character is written out`() throws {
    #expect(try terminal(printing: #"=\033[5b|"#).screen[0] == "======|")
  }

  @Test func `the modes of a terminal that nobody touched are those of a restored one`() throws {
    #expect(try terminal(printing: "x").modes == .untouched)
    let restored = try terminal(
      printing: #"\033[?1049;2004;1000;1h\033[?25l\033[?1049;2004;1000;1l\033[?25h"#)
    #expect(restored.modes == .untouched)
  }

  @Test(
    arguments: [
      ("25l", \PseudoTerminal.Modes.isCursorShown, false),
      ("1049h", \.isAlternateScreenOn, true), ("2004h", \.isPasteBracketed, true),
      ("1000h", \.isMouseReported, true), ("1h", \.areCursorKeysForApplications, true),
    ] as [(String, KeyPath<PseudoTerminal.Modes, Bool> & Sendable, Bool)])
  func `a mode that a program leaves set is seen`(
    code: String, mode: KeyPath<PseudoTerminal.Modes, Bool> & Sendable, value: Bool
  ) throws {
    #expect(try terminal(printing: #"\033[?"# + code).modes[keyPath: mode] == value)
  }

  @Test func `the alternate screen leaves what stood before`() throws {
    let terminal = try terminal(printing: #"before\033[?1049hinside\033[?1049l"#)
    #expect(terminal.screen[0] == "before")
  }

  @Test func `resizing the screen to and fro leaves a screen of the last size`() throws {
    let terminal = try terminal(printing: #"\033[?1049h\033[3;20Hx"#)
    for (columns, rows) in [(5, 1), (200, 60), (1, 1), (20, 3)] {
      terminal.resize(to: PseudoTerminal.Size(columns: columns, rows: rows))
      #expect(terminal.screen.count == rows)
    }
  }
}
