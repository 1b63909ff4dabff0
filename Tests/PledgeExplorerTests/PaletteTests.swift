import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// The list of commands, and how they are found in it.
@Suite struct PaletteTests {
  private func search(
    _ text: String, in context: KeyContext = .ledger, _ language: Language = .english
  ) -> [PaletteEntry] {
    PaletteSearch(text, in: context, Phrases(language)).entries
  }

  private func letters(_ text: String) -> [Character] { FuzzyMatch.letters(of: Glyphs.line(text)) }

  @Test func `letters are found in their order, wherever they stand`() {
    #expect(FuzzyMatch(letters("sda"), in: letters("sort by date"))?.places == [0, 8, 9])
    #expect(FuzzyMatch(letters("ads"), in: letters("sort by date")) == nil)
    #expect(FuzzyMatch(letters(""), in: letters("any"))?.score == 0)
    #expect(FuzzyMatch(letters("a"), in: letters("")) == nil)
  }

  @Test func `letters in a row and at the beginning of words are worth more`() throws {
    func score(_ text: String) throws -> Int {
      try #require(FuzzyMatch(letters("date"), in: letters(text))).score
    }
    #expect(try score("sort by date") > score("update it"))
    #expect(try score("update it") > score("down a table"))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a text of any length that no command has does not hold the screen up`() {
    for _ in 0..<10 { #expect(search(String(repeating: "sortbydate", count: 99)).isEmpty) }
  }

  @Test func `accents and case do not matter`() {
    #expect(FuzzyMatch(letters("ETAT"), in: letters("États")) != nil)
  }

  @Test(arguments: [
    ("sort date", Command.sort(.date)), ("theme", .chooseTheme), ("map", .show(.map)),
    ("citation", .take(.copy(.citation))), ("yy", .take(.copy(.citation))), ("f2", .chooseTheme),
    ("quit", .quit), ("browser", .take(.open)),
  ])
  func `the best comes first`(text: String, command: Command) {
    #expect(search(text).first?.binding.command == command)
  }

  @Test func `a number leads to that row`() throws {
    var stage = try Stage()
    stage.press(.enter)
    stage.type(":3")
    stage.press(.enter)
    #expect(stage.state.initiatives.position.index == 2)
    #expect(stage.state.initiatives.selected?.rawValue == stage.listed[2])
    stage.type(":999999")
    stage.press(.enter)
    #expect(stage.state.initiatives.position.index == stage.listed.count - 1)
    #expect(search("0").allSatisfy { $0.binding.command != .moveToRow(0) })
    #expect(search("2", in: .map).first?.reason == "not on the map")
  }

  @Test func `French commands are found in French`() {
    #expect(search("trier date", in: .ledger, .french).first?.binding.command == .sort(.date))
  }

  @Test(
    arguments: KeyContext.allCases.filter {
      ![.overlay, .columns, .statistics, .prompt, .line, .palette].contains($0)
    })
  func `every command is listed once, and those elsewhere say where`(context: KeyContext) {
    let entries = search("", in: context)
    let here = Set(KeyBindings.standard.bindings(in: context).map(\.command))
    for entry in entries { #expect((entry.reason == nil) == here.contains(entry.binding.command)) }
    let all = KeySection.allCases.filter { !KeyBindings.fixed.contains($0) && $0 != .columns }
      .flatMap { KeyTable.bindings(of: $0) }.map(\.command)
    #expect(Set(entries.map(\.binding.command)) == Set(all))
  }

  @Test func `a colon opens it, typing finds, Enter performs`() throws {
    var stage = try Stage()
    stage.type(":theme")
    #expect(stage.state.palette?.field.text == "theme")
    stage.press(.enter)
    guard case .themes? = stage.state.overlay else {
      Issue.record("the list of themes is not open")
      return
    }
  }

  @Test func `keys that move in lists are letters while a command is looked for`() throws {
    var stage = try Stage()
    stage.type(":jq?")
    #expect(stage.state.palette?.field.text == "jq?")
    stage.press(.control("u"))
    stage.apply(.paste("sort\nname"))
    #expect(stage.state.palette?.field.text == "sort name")
    stage.press(.enter)
    #expect(stage.state.order.key == .name)
  }

  @Test func `Escape closes it and nothing has changed`() throws {
    var stage = try Stage()
    let before = stage.state
    stage.type(":map")
    stage.press(.escape)
    #expect(stage.state == before)
  }

  @Test func `a command that is not at hand says where it is, and the list stays open`() throws {
    var stage = try Stage()
    stage.type(":logarithmic")
    stage.press(.enter)
    #expect(
      stage.state.notice?.text == "logarithmic or linear scale: only in bars: 4")
    #expect(stage.state.palette != nil)
  }

  @Test func `from the reader its own commands are at hand`() throws {
    var stage = try Stage()
    stage.press(.enter, .enter, .enter, .character(":"))
    stage.type("next passage")
    #expect(stage.state.paletteEntries.first?.reason == nil)
    stage.press(.enter)
    #expect(stage.state.reader != nil)
  }

  @Test func `the list scrolls with its cursor and starts anew with another text`() throws {
    var stage = try Stage(size: Size(width: 80, height: 24))
    stage.press(.character(":"), .pageDown, .pageDown, .down)
    #expect(try #require(stage.state.palette).position.top > 0)
    stage.type("s")
    #expect(stage.state.palette?.position == ListPosition())
    stage.type("zzzz")
    #expect(stage.state.paletteEntries.isEmpty)
    stage.press(.enter, .down)
    #expect(stage.picture.text.contains("No command is called so"))
  }

  @Test(arguments: [(40, 10), (80, 24), (120, 36)])
  func `the palette`(width: Int, height: Int) throws {
    var stage = try Stage(size: Size(width: width, height: height))
    stage.type(":sort")
    try expectSnapshot(stage.picture, named: "sort-\(width)x\(height)")
  }

  @Test func `the palette in French, before anything is typed`() throws {
    var stage = try Stage(size: Size(width: 80, height: 24), language: .french)
    stage.type("4:")
    try expectSnapshot(stage.picture, named: "bars-80x24-french")
  }
}
