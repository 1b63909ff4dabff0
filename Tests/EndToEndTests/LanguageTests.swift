import PseudoTerminal
import Testing

/// English and French.
@Suite struct LanguageTests {
  @Test(
    arguments: [
      (["--lang", "fr"], ["LC_ALL": "C.UTF-8"]), ([], ["LC_ALL": "fr_FR.UTF-8"]),
      ([], ["LC_ALL": nil, "LANG": "fr_CA.UTF-8"]),
      ([], ["LC_ALL": nil, "LC_CTYPE": "C.UTF-8", "LC_MESSAGES": "fr_FR"]),
    ] as [([String], [String: String?])])
  func `French is chosen by option or locale, also one that the system does not have`(
    arguments: [String], environment: [String: String?]
  ) throws {
    let explorer = try Explorer(
      arguments, environment: environment, ready: "Tous les pays"
    )
    try explorer.waitFor("États-Unis")
    try explorer.waitFor("annoncé")
    #expect(explorer.find("All places") == nil)
  }

  @Test func `the option has the last word`() throws {
    let explorer = try Explorer(
      ["--lang", "en"], environment: ["LC_ALL": "fr_FR.UTF-8"], ready: "All places"
    )
    #expect(explorer.find("Tous les pays") == nil)
  }

  @Test func `a locale without UTF-8 gets ASCII alone, figures and all`() throws {
    let explorer = try Explorer(environment: ["LC_ALL": "C"])
    try explorer.waitFor("Stargate")
    explorer.waitUntilQuiet()
    #expect(explorer.transcript.allSatisfy { $0 < 0x80 })
    #expect(explorer.text.contains("EUR") || explorer.text.contains("$500bn"))
  }

  @Test func `F3 changes the language at once and keeps the selection`() throws {
    let explorer = try Explorer()
    try explorer.moveDown(to: "United States")
    try explorer.press("F3")
    try explorer.waitFor("▸ États-Unis")
    try explorer.press("F3")
    try explorer.waitFor("▸ United States")
  }
}
