import CellCanvas
import PledgeTheme
import Testing

@Suite struct ThemeFileTests {
  static let sound = """
    appearance = "dark"
    summary = { en = "Night", fr = "Nuit" }
    [palette]
    amber = "#E8B04b"
    sea = "bright-blue"
    [style]
    screen = { fg = "terminal", bg = "#0d1420" }
    amount = { fg = "amber", bold = true }
    "amount.uncounted" = { fg = "sea", bold = false, dim = true }

    """

  private func load(_ text: String) -> LoadedTheme {
    ThemeFile(name: "t", file: "Themes/t.toml", bytes: Array(text.utf8)).load()
  }

  private func messages(_ text: String) -> [String] { load(text).faults.map(\.description) }

  @Test func `a sound file is read whole`() {
    let loaded = load(Self.sound)
    #expect(loaded.faults == [])
    #expect(loaded.theme.name == "t")
    #expect(loaded.theme.appearance == .dark)
    #expect(loaded.theme.summary == Theme.Summary(english: "Night", french: "Nuit"))
    let ground = Color.rgb(0x0d, 0x14, 0x20)
    #expect(loaded.theme[.screen] == Style(foreground: .terminal, background: ground))
    #expect(
      loaded.theme[.amount]
        == Style(foreground: .rgb(0xe8, 0xb0, 0x4b), background: ground, attributes: .bold))
    #expect(
      loaded.theme[.amountUncounted]
        == Style(foreground: .palette(12), background: ground, attributes: .dim))
  }

  @Test func `an unknown colour names the nearest and the known ones`() {
    #expect(
      messages(Self.sound + "muted = { fg = \"ambre\" }") == [
        """
        Themes/t.toml:10: unknown colour 'ambre'
          10 | muted = { fg = "ambre" }
        help: did you mean 'amber'? known: amber, sea, terminal, black, red, green, yellow, blue, \
        magenta, cyan, white, bright-black, bright-red, bright-green, bright-yellow, bright-blue, \
        bright-magenta, bright-cyan, bright-white, or #rrggbb
        """
      ])
  }

  @Test func `an unknown role names the nearest and the known ones`() throws {
    let message = try #require(messages(Self.sound + "\"list.selcted\" = { bold = true }").first)
    #expect(message.hasPrefix("Themes/t.toml:10: unknown role 'list.selcted'\n  10 | \"list"))
    #expect(message.contains("\nhelp: did you mean 'list.selected'? known: screen, tabs,"))
  }

  @Test func `a palette entry that is no colour is told`() {
    #expect(
      messages(Self.sound.replacing("#E8B04b", with: "#E8B04")).first == """
        Themes/t.toml:4: 'amber' is no colour: '#E8B04'
          4 | amber = "#E8B04"
        help: write "#rrggbb" or one of terminal, black, red, green, yellow, blue, magenta, cyan, \
        white, bright-black, bright-red, bright-green, bright-yellow, bright-blue, bright-magenta, \
        bright-cyan, bright-white
        """)
  }

  @Test func `a role with its dots outside quotes is told`() {
    #expect(
      messages("appearance = \"dark\"\nsummary = { en = \"a\", fr = \"b\" }\n[style.list.selected]")
        == [
          """
          Themes/t.toml:3: the role 'list.selected' needs quotes
            3 | [style.list.selected]
          help: write "list.selected" = { … }
          """
        ])
  }

  @Test func `every wrong key and type is told`() {
    let text = """
      appearance = "drak"
      summary = "Night"
      extra = 1
      [palette]
      amber = 3
      [style]
      muted = "dim"
      label = { bold = "yes", blink = true }
      """
    #expect(
      messages(text) == [
        """
        Themes/t.toml:1: unknown appearance 'drak'
          1 | appearance = "drak"
        help: did you mean 'dark'? known: dark, light, terminal
        """,
        """
        Themes/t.toml:2: 'summary' must be a table
          2 | summary = "Night"
        help: write summary = { en = "…", fr = "…" }
        """,
        """
        Themes/t.toml:3: unknown key 'extra' in a theme
          3 | extra = 1
        help: known: inherits, appearance, summary, palette, style
        """,
        """
        Themes/t.toml:5: 'amber' must be a text
          5 | amber = 3
        help: write amber = "#rrggbb"
        """,
        """
        Themes/t.toml:7: 'muted' must be a table
          7 | muted = "dim"
        help: write "muted" = { fg = "…" }
        """,
        """
        Themes/t.toml:8: unknown key 'blink' in a style
          8 | label = { bold = "yes", blink = true }
        help: known: fg, bg, bold, dim, italic, reverse, underline
        """,
        """
        Themes/t.toml:8: 'bold' must be true or false
          8 | label = { bold = "yes", blink = true }
        help: write bold = true
        """,
      ])
  }

  @Test func `missing keys are told`() {
    #expect(
      messages("appearance = \"dark\"") == [
        """
        Themes/t.toml:1: 'summary' is missing
          1 | appearance = "dark"
        help: write summary = { en = "…", fr = "…" }
        """,
        """
        Themes/t.toml:1: 'style' is missing
          1 | appearance = "dark"
        help: write [style]
        """,
      ])
  }

  @Test func `a theme with faults keeps its good part`() {
    let loaded = load(Self.sound + "label = { fg = \"ambre\", italic = true }")
    #expect(loaded.theme[.amount].foreground == .rgb(0xe8, 0xb0, 0x4b))
    #expect(loaded.theme[.label].attributes == .italic)
  }

  @Test func `a text that is no TOML gives a theme without colours and the line`() throws {
    let loaded = load("appearance = \"dark\"\n[style\n")
    #expect(loaded.theme[.listSelected].attributes == .reverse)
    let message = try #require(loaded.faults.first?.description)
    #expect(message.hasPrefix("Themes/t.toml:2: not valid TOML: "))
    #expect(message.contains("\n  2 | [style\nhelp: see https://toml.io for the notation"))
  }
}
