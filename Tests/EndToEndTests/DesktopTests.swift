import Foundation
import PseudoTerminal
import Testing

/// What leaves the explorer: links, copied texts; and what the mouse brings in.
@Suite struct DesktopTests {
  /// Puts a program into the home that writes what it is given into a file.
  private static func recording(_ name: String, at initiative: String) -> String {
    """
    mkdir "$HOME/bin"
    printf '#!/bin/sh\\nprintf "%%s|" "$@" >"$HOME/\(name).args"\\ncat >"$HOME/\(name).text"\\n' \
    >"$HOME/bin/\(name)"
    chmod +x "$HOME/bin/\(name)"; PATH="$HOME/bin:$PATH"; export PATH
    exec "$0" browse init:\(initiative)
    """
  }

  private func toTheWords(_ explorer: Explorer) throws {
    try explorer.waitFor("1\u{A0}initiative")
    explorer.waitUntilQuiet()
    try explorer.press("Enter")
    try explorer.press("Enter")
    explorer.waitUntilQuiet()
  }

  @Test func `o gives the source's address to the browser as one argument`() throws {
    let explorer = try Explorer(
      script: Self.recording("browser", at: "fr-mistral-seed"), size: .large,
      environment: ["BROWSER": "browser --tab"])
    try toTheWords(explorer)
    try explorer.press("o")
    try explorer.waitFor("browser opens http")
    let file = explorer.folder
    try explorer.waitUntil("the browser has run") { _ in
      (try? file.text(of: "browser.args")).map { $0.hasSuffix("|") } ?? false
    }
    let arguments = try file.text(of: "browser.args")
    #expect(arguments.hasPrefix("--tab|http"))
    #expect(arguments.split(separator: "|").count == 2)
    #expect(explorer.isRunning)
  }

  @Test func `where the terminal has no clipboard, a program of the display takes the text`() throws
  {
    let explorer = try Explorer(
      script: Self.recording("xclip", at: "stargate"), size: .large,
      environment: ["DISPLAY": ":0", "VTE_VERSION": "7600"])
    try toTheWords(explorer)
    try explorer.press("y")
    try explorer.press("y")
    try explorer.waitFor("copied (xclip)")
    #expect(try explorer.folder.text(of: "xclip.args") == "-selection|clipboard|")
    #expect(try explorer.folder.text(of: "xclip.text").contains("Stargate: $500,000,000,000"))
  }

  @Test func `else the terminal is asked, and nothing of it is seen`() throws {
    let explorer = try Explorer(size: .large)
    let before = explorer.screen.dropLast(2)
    try explorer.press("Y")
    try explorer.waitFor("sent to the terminal")
    #expect(explorer.screen.dropLast(2) == before)
  }

  @Test func `the mouse is asked for, unless it is to be left to the terminal`() throws {
    #expect(try Explorer().modes.isMouseReported)
    #expect(try !Explorer(["browse", "--no-mouse"]).modes.isMouseReported)
  }

  @Test func `a crash takes the mouse's modes back`() throws {
    let explorer = try Explorer()
    explorer.signal(SIGABRT)
    try explorer.wait()
    #expect(explorer.modes == .untouched)
  }
}
