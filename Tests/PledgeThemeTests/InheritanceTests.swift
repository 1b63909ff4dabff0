import CellCanvas
import PledgeTheme
import Testing

/// Themes that build upon others.
@Suite struct InheritanceTests {
  /// Loads a theme of a folder that also has `night`, a theme that builds upon none.
  private func load(
    _ text: String, named name: String = "mine", beside others: [String: String] = [:]
  ) throws -> LoadedTheme {
    var files = others.merging(["night": ThemeFileTests.sound]) { $1 }
    files[name] = text
    var loaded: LoadedTheme?
    try withFolders(Self.named(files)) { loaded = try $0.theme(named: name) }
    return try #require(loaded)
  }

  private static func named(_ texts: [String: String]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: texts.map { ($0.key + ".toml", $0.value) })
  }

  /// The faults of one file, without the folder that it lies in.
  private func messages(_ loaded: LoadedTheme) -> [String] {
    loaded.faults.map { fault in
      let file = String(fault.file.split(separator: "/").last ?? "")
      return fault.description.replacing(fault.file, with: file)
    }
  }

  @Test func `what a theme leaves out it has from the one it builds upon`() throws {
    let loaded = try load("inherits = \"night\"")
    #expect(loaded.faults == [])
    #expect(loaded.theme.name == "mine")
    #expect(loaded.theme.appearance == .dark)
    #expect(loaded.theme.summary == Theme.Summary(english: "Night", french: "Nuit"))
    let ground = Color.rgb(0x0d, 0x14, 0x20)
    #expect(
      loaded.theme[.amount]
        == Style(foreground: .rgb(0xe8, 0xb0, 0x4b), background: ground, attributes: .bold))
  }

  @Test func `a colour of its own colours what the other draws in that name`() throws {
    let loaded = try load("inherits = \"night\"\n[palette]\namber = \"#ff0000\"")
    #expect(loaded.theme[.amount].foreground == .rgb(255, 0, 0))
    #expect(loaded.theme[.amountUncounted].foreground == .palette(12))
  }

  @Test func `a style changes what it names and leaves the rest`() throws {
    let loaded = try load(
      """
      inherits = "night"
      appearance = "light"
      summary = { en = "Mine", fr = "Le mien" }
      [style]
      amount = { fg = "sea", bold = false }
      "amount.uncounted" = { bold = true }
      """)
    #expect(loaded.faults == [])
    #expect(loaded.theme.appearance == .light)
    #expect(loaded.theme.summary.french == "Le mien")
    #expect(loaded.theme[.amount].foreground == .palette(12))
    #expect(loaded.theme[.amount].background == .rgb(0x0d, 0x14, 0x20))
    #expect(loaded.theme[.amount].attributes == [])
    #expect(loaded.theme[.amountUncounted].attributes == [.bold, .dim])
  }

  @Test func `themes build upon one another in a row`() throws {
    let loaded = try load(
      "inherits = \"middle\"\n[palette]\nsea = \"#0000ff\"",
      beside: ["middle": "inherits = \"night\"\n[palette]\namber = \"#ff0000\""])
    #expect(loaded.theme[.amount].foreground == .rgb(255, 0, 0))
    #expect(loaded.theme[.amountUncounted].foreground == .rgb(0, 0, 255))
  }

  @Test func `an unknown name is told with the nearest and the known ones`() throws {
    let loaded = try load("# Mine.\ninherits = \"nihgt\"")
    #expect(
      messages(loaded) == [
        """
        mine.toml:2: unknown theme 'nihgt'
          2 | inherits = "nihgt"
        help: did you mean 'night'? known: night
        """
      ])
    #expect(loaded.theme[.listSelected].attributes == .reverse)
  }

  @Test func `a name that is no text is told`() throws {
    #expect(
      messages(try load("inherits = 3")) == [
        """
        mine.toml:1: 'inherits' must be a text
          1 | inherits = 3
        help: write inherits = "dark"
        """
      ])
  }

  @Test func `a theme that builds upon itself is told`() throws {
    #expect(
      messages(try load("inherits = \"mine\"")) == [
        """
        mine.toml:1: the theme inherits from itself: mine → mine
          1 | inherits = "mine"
        help: inherit from a theme that does not build upon this one
        """
      ])
  }

  @Test func `a circle is told by each of its themes and by no other`() throws {
    let files = [
      "a": "inherits = \"b\"", "b": "\ninherits = \"c\"", "c": "inherits = \"a\"",
      "outside": "inherits = \"b\"",
    ]
    try withFolders(Self.named(files)) { folders throws in
      let help = "help: inherit from a theme that does not build upon this one"
      #expect(
        folders.load().map(messages) == [
          [
            """
            a.toml:1: the theme inherits from itself: a → b → c → a
              1 | inherits = "b"
            \(help)
            """
          ],
          [
            """
            b.toml:2: the theme inherits from itself: b → c → a → b
              2 | inherits = "c"
            \(help)
            """
          ],
          [
            """
            c.toml:1: the theme inherits from itself: c → a → b → c
              1 | inherits = "a"
            \(help)
            """
          ], [],
        ])
    }
  }

  @Test func `a fault is told once, by the file that it is in`() throws {
    let files = ["base": ThemeFileTests.sound + "label = { fg = \"ambre\" }"]
    let loaded = try load(
      "inherits = \"base\"\n[style]\nmuted = { fg = \"see\" }", beside: files)
    #expect(loaded.faults.map(\.line) == [3])
    #expect(loaded.faults[0].description.contains("did you mean 'sea'?"))
    #expect(loaded.theme[.amount].foreground == .rgb(0xe8, 0xb0, 0x4b))
  }

  @Test func `a theme upon one that cannot be read still shows what is selected`() throws {
    let loaded = try load("inherits = \"broken\"", beside: ["broken": "[style"])
    #expect(loaded.faults == [])
    #expect(loaded.theme[.listSelected].attributes == .reverse)
  }

  @Test func `a theme may bear the name of the one that it replaces and build upon it`() throws {
    let mine = ["night.toml": "inherits = \"night\"\n[palette]\namber = \"#ff0000\""]
    let bundled = ["night.toml": ThemeFileTests.sound, "late.toml": "inherits = \"night\""]
    try withFolders(bundled, mine) { folders throws in
      let night = try folders.theme(named: "night")
      #expect(night.faults == [])
      #expect(night.theme[.amount].foreground == .rgb(255, 0, 0))
      // What came before it does not change with it.
      let late = try folders.theme(named: "late").theme
      #expect(late[.amount].foreground == .rgb(0xe8, 0xb0, 0x4b))
    }
  }
}
