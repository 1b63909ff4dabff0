import Foundation
import PseudoTerminal
import Testing

/// What `config.toml` does to the built program.
@Suite struct SettingsTests {
  private let config: TemporaryFolder

  init() throws { config = try TemporaryFolder() }

  private func explorer(
    _ settings: String, _ arguments: [String] = [], size: PseudoTerminal.Size = .large,
    ready: String = "France"
  ) throws -> Explorer {
    let folder = config.path + "/pledgebook"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try settings.write(toFile: folder + "/config.toml", atomically: false, encoding: .utf8)
    return try Explorer(
      arguments, size: size, environment: ["XDG_CONFIG_HOME": config.path], ready: ready)
  }

  @Test func `language, board, mouse and keys are as they are set`() throws {
    let explorer = try explorer(
      "language = \"fr\"\nboard = \"bars\"\nmouse = false\n[keys]\nshow-ledger = \"F6\"\n",
      ready: "[4 Barres]")
    #expect(!explorer.modes.isMouseReported)
    #expect(explorer.text.contains("F6 Registre"))
    try explorer.press("F6")
    try explorer.waitFor("[F6 Registre]")
  }

  @Test func `currency, reading and members are as they are set`() throws {
    let explorer = try explorer("currency = \"GBP\"\nreading = \"origin\"\n")
    #expect(explorer.screen[0].contains("by origin · "))
    #expect(explorer.text.contains("£"))
  }

  @Test func `ASCII alone is drawn where it is set, and not where an option says otherwise`()
    throws
  {
    let explorer = try explorer("ascii = true\n", ready: "Stargate")
    #expect(explorer.transcript.allSatisfy { $0 < 0x80 })
    #expect(explorer.text.contains("+- Places ---"))
    let other = try self.explorer("ascii = true\n", ["--no-ascii"])
    #expect(other.text.contains("╭─ Places ─"))
    #expect(try self.explorer("", ["--ascii"]).text.contains("+- Places ---"))
  }

  @Test func `the list has the columns that are set, the last of which give way`() throws {
    let settings = "columns = [\"status\", \"name\", \"amount\", \"kind\"]\n"
    let wide = try explorer(settings, size: .vast)
    #expect(wide.screen[3].contains(/Status +Initiative +Amount +Kind/))
    let narrow = try explorer(settings, size: .ordinary)
    #expect(narrow.screen[3].contains(/Status +Initiative +Amount/))
    #expect(!narrow.screen[3].contains("Kind"))
  }

  @Test func `an option wins`() throws {
    let explorer = try explorer("language = \"fr\"\nmouse = false\n", ["--lang", "en", "--mouse"])
    #expect(explorer.modes.isMouseReported)
    #expect(explorer.text.contains("[1 Ledger]"))
  }

  @Test func `a fault is told, and the rest holds`() throws {
    let explorer = try explorer("mouse = false\nthem = \"nord\"\n")
    #expect(
      explorer.text.contains("config.toml:2: unknown key 'them' · 'pledgebook config' tells more"))
    #expect(!explorer.modes.isMouseReported)
  }

  @Test func `a theme and a currency that are not there leave the default`() throws {
    let explorer = try explorer("theme = \"nrod\"\ncurrency = \"UAH\"\nlanguage = \"fr\"\n")
    #expect(
      explorer.text.contains("2\u{A0}erreurs · config.toml · « pledgebook config » en dit plus"))
  }
}
