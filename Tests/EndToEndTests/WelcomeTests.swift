import Foundation
import PseudoTerminal
import Testing

/// What lasts from one run to the next, in the built program.
@Suite struct WelcomeTests {
  private func twice(_ arguments: String = "") throws -> Explorer {
    try Explorer(
      script: """
        rm -r "$HOME/.local"; "$0" \(arguments); echo between; read line; "$0" \(arguments)
        """, size: .large)
  }

  @Test func `the first start says how to get about, the second does not`() throws {
    let explorer = try twice()
    try explorer.waitFor("Welcome: Enter goes in")
    try explorer.press("q")
    try explorer.waitFor("between")
    try explorer.press("Enter")
    try explorer.waitFor("Stargate")
    explorer.waitUntilQuiet()
    #expect(explorer.find("Welcome") == nil)
  }

  @Test func `without a memory nobody is welcomed, and nothing is written`() throws {
    let explorer = try twice("browse --no-state")
    try explorer.waitFor("Stargate")
    explorer.waitUntilQuiet()
    #expect(explorer.find("Welcome") == nil)
    try explorer.press("q")
    try explorer.waitFor("between")
    #expect(!FileManager.default.fileExists(atPath: explorer.folder.path + "/.local/state"))
  }

  @Test func `a note is there again`() throws {
    let explorer = try twice("browse init:stargate")
    try explorer.waitFor("1\u{A0}initiative")
    explorer.waitUntilQuiet()
    try explorer.press("Enter", "a")
    try explorer.type("ask again")
    try explorer.press("Enter")
    try explorer.waitFor("¶ Stargate")
    try explorer.press("Q")
    try explorer.waitFor("between")
    try explorer.press("Enter")
    try explorer.waitFor("¶ Stargate")
  }
}
