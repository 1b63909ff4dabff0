import CellCanvas
import PledgeModel
import Testing

@testable import PledgeExplorer

@Suite struct KeyBindingsTests {
  private func keys(_ rebindings: Rebinding...) -> KeyBindings {
    let (keys, refused) = KeyBindings.standard(with: rebindings)
    #expect(refused == [:])
    return keys
  }

  private func refused(_ rebindings: Rebinding...) -> Set<Int> {
    Set(KeyBindings.standard(with: rebindings).refused.keys)
  }

  /// A stage whose reader copies with `c`.
  private func stage(language: Language = .english) throws -> Stage {
    var stage = try Stage(language: language)
    stage.state.keys = keys(Rebinding("copy-citation", keys: [[.character("c")]]))
    return stage
  }

  @Test func `a command has its other key and no longer its own`() throws {
    var stage = try stage()
    stage.type("y")
    #expect(stage.state.pendingKeys == [.character("y")])
    stage.press(.escape)
    stage.press(.enter, .character("c"))
    guard case .copy(let clipping)? = stage.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(clipping.kind == .citation)
    stage.type("yy")
    #expect(stage.state.notice?.text == "y y does nothing here; ? shows the keys")
  }

  @Test func `help, hints and the list of commands show the other key`() throws {
    var stage = try stage()
    #expect(stage.picture.text.contains("c copy"))
    let help = HelpText(stage.state.phrases, in: .ledger, width: 100).lines.map(\.plain)
    #expect(help.contains { $0.hasPrefix("  c ") && $0.contains("copy a citation") })
    #expect(!help.contains { $0.hasPrefix("  y y ") })
    stage.type(":citation")
    #expect(stage.state.paletteEntries.first?.keys == "c")
  }

  @Test func `what the screen says of keys follows them`() throws {
    var stage = try Stage()
    stage.state.keys = keys(
      Rebinding("help", keys: [[.function(9)]]), Rebinding("show-map", keys: [[.function(6)]]),
      Rebinding("keep-filter", keys: []))
    stage.type("D")
    #expect(stage.state.notice?.text == "D does nothing here; F9 shows the keys")
    #expect(stage.picture.text.contains("F6 Map"))
    // Without a key of its own a command is found in the list of all.
    #expect(stage.state.phrases.key(.toggleKept) == ":")
  }

  @Test func `a click on a tab turns to its board whatever its key`() throws {
    var stage = try Stage()
    stage.state.keys = keys(Rebinding("show-bars", keys: [[.function(6)]]))
    let line = try #require(stage.picture.text.split(separator: "\n").first)
    let column = try #require(line.range(of: "F6 Bars")).lowerBound
    let x = line.distance(from: line.startIndex, to: column)
    stage.apply(.mouse(Mouse(.press, at: Point(x: x + 1, y: 0))))
    #expect(stage.state.board == .bars)
  }

  @Test func `two commands may change places`() {
    let keys = keys(
      Rebinding("zoom", keys: [[.character("r")]]),
      Rebinding("turn-reading", keys: [[.character("O")]]))
    #expect(keys.match([.character("r")], in: .ledger) == .command(.zoom))
    #expect(keys.match([.character("O")], in: .ledger) == .command(.turnReading))
  }

  @Test func `in one part of the table a command has its key there alone`() {
    let keys = keys(Rebinding("next-quotation", in: .reader, keys: [[.character("z")]]))
    #expect(keys.match([.character("z")], in: .reader) == .command(.nextQuote))
    #expect(keys.match([.character("J")], in: .ledger) == .command(.nextQuote))
    #expect(keys.match([.character("z")], in: .ledger) == .none)
  }

  @Test func `a key that does something else in any context is refused`() {
    // Taken in a comparison alone.
    #expect(refused(Rebinding("zoom", keys: [[.character("b")]])) == [])
    #expect(refused(Rebinding("turn-reading", keys: [[.character("q")]])) == [0])
    #expect(refused(Rebinding("down", keys: [[.character("N")]])) == [0])
    // Two wishes for one key: the later one gives way.
    #expect(
      refused(
        Rebinding("zoom", keys: [[.character("z")]]),
        Rebinding("turn-reading", keys: [[.character("z")]])) == [1])
    // Boxes keep their keys: q closes them, and the cursor moves there too.
    #expect(
      refused(
        Rebinding("leave", keys: [[.character("z")]]), Rebinding("down", keys: [[.character("q")]]))
        == [1])
  }

  @Test func `one that is refused leaves the others as they are`() {
    let (keys, refused) = KeyBindings.standard(with: [
      Rebinding("zoom", keys: [[.character("q")]]),
      Rebinding("copy-figure", keys: [[.character("c")]]),
      Rebinding("nothing", keys: []),
    ])
    #expect(Set(refused.keys) == [0, 2])
    #expect(keys.match([.character("O")], in: .ledger) == .command(.zoom))
    #expect(keys.match([.character("c")], in: .ledger) == .command(.take(.copy(.figure))))
  }

  @Test(arguments: KeyContext.allCases)
  func `text is typed whatever is bound`(context: KeyContext) {
    let keys = keys(Rebinding("down", keys: [[.character("z")]]))
    let isText = context == .prompt || context == .palette
    let isMoving = KeyTable.sections(of: context).contains { $0 == .moving || $0 == .map }
    let match = keys.match([.character("z")], in: context)
    #expect(match == (isText || !isMoving ? .none : .command(.moveBy(1))))
  }

  @Test func `every key of the table has a name that leads back to it`() {
    for section in KeySection.allCases {
      for sequence in KeyTable.bindings(of: section).flatMap(\.keys) {
        #expect(Binding.sequence(Binding.name(sequence)) == sequence, "\(Binding.name(sequence))")
      }
    }
  }

  @Test(arguments: [
    ("Up", [Key.up]), ("shift-left", [.shiftLeft]), ("ctrl-d", [.control("d")]),
    ("F12", [.function(12)]),
    ("space", [.character(" ")]), ("g G", [.character("g"), .character("G")]),
    ("é", [.character("é")]),
    ("Alt-X", [.alt("X")]), ("pgdn", [.pageDown]),
  ])
  func `a name is a key`(name: String, keys: [Key]) {
    #expect(Binding.sequence(name) == keys)
  }

  @Test(arguments: [
    "", " ", "F0", "F21", "Ctrl-", "Ctrl-é", "Strg-C", "a b c", "ab", "\u{1B}", "\u{7F}",
    "\u{202E}", "\u{A0}",
  ])
  func `other names are none`(name: String) { #expect(Binding.sequence(name) == nil) }

  /// Names stand in files of readers: they are added, and never change.
  @Test func `the names of commands stay as they are`() {
    let known = """
      down up page-down page-up half-page-down half-page-up start end open back mark explain-total \
      only-this-place sort-by-amount sort-by-date sort-by-name sort-by-kind sort-by-sources \
      reverse-order next-quotation previous-quotation next-pane previous-pane zoom filter \
      clear-filter keep-filter kept-filters as-stated in-eur in-usd in-gbp choose-currency \
      per-capita per-gdp per-year turn-reading toggle-members copy-citation copy-footnote \
      copy-figure copy-link copy-filter open-source next-passage previous-passage next-grouping \
      previous-grouping group-by-place group-by-origin group-by-kind group-by-theme \
      group-by-funder group-by-currency group-by-year logarithmic-scale right left set-base \
      show-ledger show-reader show-compare show-bars show-time show-map show-flows show-disputes \
      choose-theme switch-language faults commands help redraw suspend leave quit
      """.split(separator: " ").map(String.init)
    #expect(Set(known).subtracting(KeyBindings.commandNames()) == [])
  }

  @Test func `commands of one name are one command, and each that has a key has a name`() {
    var commands: [String: Set<Command>] = [:]
    for section in KeySection.allCases where !KeyBindings.fixed.contains(section) {
      for binding in KeyTable.bindings(of: section) {
        guard let name = binding.command.name else {
          Issue.record("\(binding.command) has no name")
          continue
        }
        commands[name, default: []].insert(binding.command)
      }
    }
    for (name, commands) in commands { #expect(commands.count == 1, "\(name)") }
  }
}
