import CellCanvas
import PledgeModel

/// The list of all commands, and what is looked for in it.
public struct Palette: Hashable, Sendable {
  public var field = TextField()
  public var position = ListPosition()

  public init() {}
}

/// A command in the palette.
struct PaletteEntry: Hashable {
  let binding: Binding
  /// What the command does, as it is shown.
  let help: [Glyph]
  /// The keys that give the command where it is at hand.
  let keys: String
  /// Where the command is at hand, if not here.
  let reason: String?
  /// The glyphs of `help` by which the command was found.
  var matches: Set<Int> = []
}

/// The commands that a text finds, best first.
struct PaletteSearch {
  private let say: Phrases
  private(set) var entries: [PaletteEntry] = []

  /// A command that is not at hand comes behind one that fits a little less well.
  private static let behind = 8
  private static let keysFound = 30
  /// What fits less than half as well as the best is left out.
  private static let leastShare = 2

  /// - Parameters:
  ///   - text: What is looked for, its words in any order; nothing finds every command.
  ///   - context: Where the palette was opened.
  ///   - refusal: Why a command cannot be performed at all; `nil` where it can.
  init(
    _ text: String, in context: KeyContext, _ phrases: Phrases,
    refusal: (Command) -> String? = { _ in nil }
  ) {
    say = phrases
    let row = Self.row(text, in: context, phrases)
    let all = Self.commands(in: context, phrases.keys).map { binding, section in
      PaletteEntry(
        binding: binding, help: Glyphs.line(phrases(binding.help)),
        keys: binding.keys.map(Binding.name).joined(separator: "  "),
        reason: refusal(binding.command) ?? section.flatMap { phrases.reason($0) })
    }
    let words = Glyphs.line(text).split { $0.text == " " }.map {
      FuzzyMatch.letters(of: Array($0))
    }
    guard !words.isEmpty else {
      entries = all
      return
    }
    let found = all.enumerated().compactMap { number, entry in
      Self.find(words, in: entry).map { (entry: entry, match: $0, number: number) }
    }
    let best = found.map(\.match.score).max() ?? 0
    let good = found.filter { $0.match.score * Self.leastShare >= best }
    let ranked = good.sorted { left, right in
      func rank(_ found: (entry: PaletteEntry, match: FuzzyMatch, number: Int)) -> Int {
        found.match.score - (found.entry.reason == nil ? 0 : Self.behind)
      }
      return (rank(right), left.entry.help.count, left.number)
        < (rank(left), right.entry.help.count, right.number)
    }.map { found in
      var entry = found.entry
      entry.matches = found.match.places
      return entry
    }
    entries = (row.map { [$0] } ?? []) + ranked
  }

  /// Returns the command that goes to a row, where the text is its number.
  private static func row(
    _ text: String, in context: KeyContext, _ say: Phrases
  ) -> PaletteEntry? {
    guard let number = Int(text.trimmed), (1...1_000_000_000).contains(number) else { return nil }
    let binding = Binding(
      [], .moveToRow(number), "to row \(say.number(number))", "à la ligne \(say.number(number))")
    let hasRows = KeyTable.sections(of: context).contains(.moving)
    return PaletteEntry(
      binding: binding, help: Glyphs.line(say(binding.help)), keys: "",
      reason: hasRows ? nil : say.reason(.moving))
  }

  /// Finds every word in what the command does, or else in its keys.
  private static func find(_ words: [[Character]], in entry: PaletteEntry) -> FuzzyMatch? {
    let help = FuzzyMatch.letters(of: entry.help)
    let keys = WordFold.folded(entry.keys)
    let names = entry.binding.keys.map { WordFold.folded(Binding.name($0).filter { $0 != " " }) }
    var whole = FuzzyMatch(score: 0)
    for word in words {
      let inKeys = names.contains(String(word))
      let match = FuzzyMatch(word, in: help)
      if inKeys, match?.score ?? 0 < keysFound {
        whole.add(FuzzyMatch(score: keysFound))
      } else if let match {
        whole.add(match)
      } else if word.count > 1, keys.contains(String(word)) {
        whole.add(FuzzyMatch(score: word.count))
      } else {
        return nil
      }
    }
    return whole
  }

  /// Every command once: those at hand, what moves the cursor behind the others, then the rest with
  /// the section that has them. What edits a line of text has no place in a list of commands.
  private static func commands(
    in context: KeyContext, _ keys: KeyBindings
  ) -> [(Binding, KeySection?)] {
    let sections = KeyTable.sections(of: context)
    let here =
      (sections.filter { $0 != .moving } + sections.filter { $0 == .moving })
      .flatMap { keys.bindings(of: $0) }
    let elsewhere = KeySection.allCases.filter { section in
      !sections.contains(section)
        && !KeyBindings.fixed.contains(section) && section != .columns
    }.flatMap { section in keys.bindings(of: section).map { ($0, section) } }
    var known = Set(here.map(\.command))
    return here.map { ($0, nil) }
      + elsewhere.filter { known.insert($0.0.command).inserted }.map { ($0.0, $0.1) }
  }
}

extension Phrases {
  /// Where the commands of a section are at hand; `nil` where they always are.
  func reason(_ section: KeySection) -> String? {
    switch section {
    case .ledger: only("in the ledger", "dans le registre", .show(.ledger))
    case .reader: only("in the reader", "dans le lecteur", .showReader)
    case .compare: only("in a comparison", "dans une comparaison", .show(.compare))
    case .bars: only("in bars", "dans barres", .show(.bars))
    case .map: only("on the map", "sur la carte", .show(.map))
    case .disputes: only("in differ", "dans écarts", .show(.disputes))
    case .boards:
      self("only in bars, time, flows, differ", "seulement dans barres, temps, flux, écarts")
    case .moving: self("not on the map", "pas sur la carte")
    case .filter, .money:
      self("not in the reader: Esc leaves it", "pas dans le lecteur\u{A0}: Échap en sort")
    case .everywhere, .taking, .overlay, .columns, .statistics, .prompt, .line, .palette, .typing:
      nil
    }
  }

  /// That a command is at hand somewhere else, and the key that leads there.
  private func only(_ english: String, _ french: String, _ way: Command) -> String {
    self("only \(english): \(key(way))", "seulement \(french)\u{A0}: \(key(way))")
  }
}

extension ExplorerState {
  /// The palette, where it is in front.
  var palette: Palette? {
    if case .palette(let palette)? = overlay { palette } else { nil }
  }

  /// What the palette lists.
  var paletteEntries: [PaletteEntry] {
    guard let palette else { return [] }
    return PaletteSearch(palette.field.text, in: contextBelow, phrases) { refusal(of: $0) }.entries
  }

  /// Changes what is looked for; the best that is found has the cursor.
  mutating func editPalette(_ change: (inout TextField) -> Void) {
    guard var palette else { return }
    let before = palette.field.text
    change(&palette.field)
    if palette.field.text != before { palette.position = ListPosition() }
    overlay = .palette(palette)
  }

  /// Performs the command under the cursor; one that is not at hand here says where it is.
  mutating func acceptPalette() -> [Effect] {
    let entries = paletteEntries
    guard let palette, entries.indices.contains(palette.position.index) else { return [] }
    let entry = entries[palette.position.index]
    if let reason = entry.reason {
      notice = Notice(phrases(entry.binding.help) + phrases(": ", "\u{A0}: ") + reason)
      return []
    }
    overlay = nil
    return perform(entry.binding.command)
  }
}
