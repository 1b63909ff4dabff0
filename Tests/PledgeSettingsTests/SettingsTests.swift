import CellCanvas
import Foundation
import PledgeExplorer
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeSettings

@Suite struct SettingsTests {
  private func read(_ text: String) -> SettingsFile {
    SettingsFile(path: "config.toml", bytes: Array(text.utf8))
  }

  private func faults(_ text: String) -> [String] { read(text).faults.map(\.description) }

  @Test func `every setting is read with its line`() {
    let file = read(
      """
      theme = "nord"
      language = "fr"
      currency = "GBP"
      measure = "capita"
      reading = "origin"
      members = true
      board = "map"
      mouse = false
      ascii = true
      columns = ["kind", "name"]
      corpora = [
        "~/mine",
        "other.csv",
      ]
      """)
    #expect(file.faults == [])
    let settings = file.settings
    #expect(settings.theme == .init("nord", line: 1))
    #expect(settings.language == .init(.french, line: 2))
    #expect(settings.currency == .init("GBP", line: 3))
    #expect(settings.measure == .init(.capita, line: 4))
    #expect(settings.reading == .init(.origin, line: 5))
    #expect(settings.members == .init(true, line: 6))
    #expect(settings.board == .init(.map, line: 7))
    #expect(settings.mouse == .init(false, line: 8))
    #expect(settings.ascii == .init(true, line: 9))
    #expect(settings.columns == .init([.kind, .name], line: 10))
    #expect(settings.corpora == [.init("~/mine", line: 12), .init("other.csv", line: 13)])
    #expect(settings.keys == .standard)
  }

  @Test func `figures can be set to be shown as stated`() {
    #expect(read("currency = \"stated\"").settings.currency == .init(nil, line: 1))
  }

  @Test(arguments: [
    (
      "them = \"nord\"",
      """
      config.toml:1: unknown key 'them'
        1 | them = "nord"
      help: did you mean 'theme'? known: theme, language, currency, measure, reading, members, \
      board, mouse, ascii, columns, corpora, keys
      """
    ),
    (
      "mouse = \"no\"",
      """
      config.toml:1: 'mouse' must be true or false
        1 | mouse = "no"
      help: write mouse = true
      """
    ),
    (
      "theme = 3",
      """
      config.toml:1: 'theme' must be a text
        1 | theme = 3
      help: write theme = "dark"
      """
    ),
    (
      "language = \"de\"",
      """
      config.toml:1: unknown language 'de'
        1 | language = "de"
      help: known: en, fr
      """
    ),
    (
      "board = \"maps\"",
      """
      config.toml:1: unknown board 'maps'
        1 | board = "maps"
      help: did you mean 'map'? known: ledger, compare, bars, time, map, flows, disputes
      """
    ),
    (
      "currency = \"€\"",
      """
      config.toml:1: '€' is no currency
        1 | currency = "€"
      help: use a code of ISO 4217, such as EUR, or stated for each figure in its own
      """
    ),
    (
      "columns = \"name\"",
      """
      config.toml:1: 'columns' must be a list of texts
        1 | columns = "name"
      help: write columns = ["…"]
      """
    ),
    (
      "columns = [\"name\", \"sorces\"]",
      """
      config.toml:1: unknown column 'sorces'
        1 | columns = ["name", "sorces"]
      help: did you mean 'sources'? known: name, place, amount, date, kind, stage, status, basis, \
      sources
      """
    ),
    (
      "columns = [\"date\", \"name\", \"date\"]",
      """
      config.toml:1: the column 'date' is there twice
        1 | columns = ["date", "name", "date"]
      help: name it once
      """
    ),
    (
      "corpora = [\"a\", 3]",
      """
      config.toml:1: 'corpora' must be a list of texts
        1 | corpora = ["a", 3]
      help: write corpora = ["…"]
      """
    ),
    (
      "keys = 3",
      """
      config.toml:1: 'keys' must be a table
        1 | keys = 3
      help: write [keys]
      """
    ),
    (
      "theme = nord",
      """
      config.toml:1: not valid TOML: 'nord' is no value; a text stands in quotation marks
        1 | theme = nord
      help: see https://toml.io for the notation
      """
    ),
  ])
  func `a fault says where, what and how to mend it`(text: String, fault: String) {
    #expect(faults(text) == [fault])
  }

  @Test(arguments: [
    (
      "quti = \"x\"",
      """
      config.toml:2: unknown command 'quti'
        2 | quti = "x"
      help: did you mean 'quit'? known: show-ledger, 
      """
    ),
    (
      "zoom = \"Strg-Z\"",
      """
      config.toml:2: 'Strg-Z' is no key
        2 | zoom = "Strg-Z"
      help: write a character, Ctrl-D, Alt-x, F2, Space, Enter, PgUp or Left, or two with a blank \
      between
      """
    ),
    (
      "zoom = [\"z\", 3]",
      """
      config.toml:2: 'zoom' must be a key or a list of keys
        2 | zoom = ["z", 3]
      help: write "zoom" = "F5"
      """
    ),
    (
      "zoom = \"q\"",
      """
      config.toml:2: 'q' for 'zoom' is taken by 'leave'
        2 | zoom = "q"
      help: choose another key, or give the other command another one too
      """
    ),
    (
      "zoom = \"y\"",
      """
      config.toml:2: 'y' for 'zoom' and 'y y' of 'copy-citation' begin alike
        2 | zoom = "y"
      help: choose another key, or give the other command another one too
      """
    ),
    (
      "quit = []",
      """
      config.toml:2: 'quit' needs a key
        2 | quit = []
      help: give it one, such as "Ctrl-C"
      """
    ),
    (
      "[keys.palette]\nup = \"x\"",
      """
      config.toml:2: unknown part of the key table 'palette'
        2 | [keys.palette]
      help: known: everywhere, moving, 
      """
    ),
  ])
  func `a key that cannot be is a fault, and the default stays`(line: String, fault: String) {
    let file = read("[keys]\n\(line)\n")
    #expect(file.faults.count == 1)
    #expect(file.faults.first?.description.hasPrefix(fault) == true, "\(file.faults)")
    #expect(file.settings.keys == .standard)
    #expect(file.settings.rebindings == [])
  }

  @Test func `what is right beside a fault is used`() {
    let file = read(
      "language = \"de\"\nmouse = false\n[keys]\nzoom = \"q\"\ncopy-citation = \"c\"\n")
    #expect(file.faults.count == 2)
    #expect(file.settings.mouse?.value == false)
    #expect(file.settings.keys.key(.take(.copy(.citation))) == "c")
    #expect(file.settings.rebindings.map(\.line) == [5])
  }

  @Test func `the columns that there are stay beside one that is none`() {
    #expect(
      read("columns = [\"kind\", \"nothing\", \"date\", \"kind\"]").settings.columns
        == .init([.kind, .date], line: 1))
    #expect(read("columns = []").settings.columns == nil)
  }

  @Test func `faults come in the order of the lines`() {
    let lines = read("mouse = 1\n[keys]\nzoom = \"q\"\nfoo = \"x\"\nup = 3\n").faults.map(\.line)
    #expect(lines == [1, 3, 4, 5])
  }

  @Test func `no part of a fault can do anything to a terminal`() {
    let told = faults("theme = \"a\u{1B}]0;x\u{7}\"\n\"\u{202E}\u{1B}[2J\" = 1\n")
    #expect(told.count == 1)
    for text in told {
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
    }
  }

  @Test func `the defaults as a file change nothing`() {
    let file = read(SettingsTemplate.text)
    #expect(file.faults == [])
    #expect(file.settings == Settings())
  }

  @Test func `the defaults as a file are defaults`() {
    let file = read(SettingsTemplate.text.withEveryKeyInUse)
    #expect(file.faults == [])
    #expect(file.settings.keys == .standard)
    #expect(Set(file.settings.rebindings.map(\.value.command)) == Set(KeyBindings.commandNames()))
    #expect(file.settings.theme?.value == "dark")
    #expect(file.settings.language?.value == .english)
    #expect(file.settings.currency?.value == .some(Lens().currency))
    #expect(file.settings.measure?.value == Lens().measure)
    #expect(file.settings.reading?.value == Reading().side)
    #expect(file.settings.members?.value == Reading().withMembers)
    #expect(file.settings.board?.value == .ledger)
    #expect(file.settings.mouse?.value == true)
    #expect(file.settings.ascii?.value == false)
    #expect(file.settings.columns?.value == ListColumn.standard)
    #expect(file.settings.corpora == [])
  }

  @Test func `what the README sets is right`() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let section = try #require(page.split(separator: "### Settings").last)
    let example = try #require(
      section.split(separator: "```toml\n").dropFirst().first?.split(separator: "```").first)
    let file = read(String(example))
    #expect(file.faults == [])
    #expect(file.settings.rebindings.count == 4)
  }

  @Test func `a file that is not there sets nothing, and a folder in its place is told`() {
    #expect(SettingsFile(at: "/nowhere/config.toml").faults == [])
    #expect(SettingsFile(at: "/nowhere/config.toml").settings == Settings())
    #expect(
      SettingsFile(at: "/").faults.map(\.description) == [
        """
        /:1: cannot read the settings: it is no ordinary file
        help: settings are a text file in UTF-8 of at most 262144 bytes
        """
      ])
  }
}
