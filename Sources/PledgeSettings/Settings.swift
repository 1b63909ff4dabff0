import PledgeExplorer
import PledgeModel

/// What a reader has set in `config.toml`; what is `nil` is not set there.
public struct Settings: Hashable, Sendable {
  /// A value, and the line that it is written on.
  public struct Written<Value: Hashable & Sendable>: Hashable, Sendable {
    public let value: Value
    /// Counted from 1.
    public let line: Int

    public init(_ value: Value, line: Int) {
      self.value = value
      self.line = line
    }
  }

  public var theme: Written<String>?
  public var language: Written<Language>?
  /// The currency that money is shown in; without a value each figure in its own.
  public var currency: Written<Currency?>?
  public var measure: Written<Lens.Measure>?
  /// Whether places are where money goes or where it comes from.
  public var reading: Written<Reading.Side>?
  /// Whether blocs have their members' initiatives beside their own.
  public var members: Written<Bool>?
  /// The board that the explorer opens on.
  public var board: Written<Board>?
  public var mouse: Written<Bool>?
  /// Whether the explorer is drawn with ASCII alone.
  public var ascii: Written<Bool>?
  /// The columns of the list of initiatives, in their order.
  public var columns: Written<[ListColumn]>?
  /// Corpora that are opened beside the bundled one, as they are written.
  public var corpora: [Written<String>] = []
  /// The commands that have other keys, those left out that cannot have them.
  public var rebindings: [Written<Rebinding>] = []
  /// The keys that come of them.
  public var keys = KeyBindings.standard

  public init() {}
}

/// A key of `config.toml`.
public enum SettingKey: String, CaseIterable, Hashable, Sendable {
  case theme, language, currency, measure, reading, members, board, mouse, ascii, columns, corpora,
    keys

  /// What stands in the place of a currency where each figure is shown in its own.
  public static let stated = "stated"

  /// What the value says, in a line of English.
  var summary: String {
    switch self {
    case .theme: "The theme; 'pledgebook themes' lists them."
    case .language: "The language of the interface and of answers: en, fr."
    case .currency:
      "The currency that money is shown in, such as EUR; stated shows each figure in its own."
    case .measure: "What money is measured against: \(Self.words(Lens.Measure.self))."
    case .reading:
      "Whether places are where money goes or whose it is: \(Self.words(Reading.Side.self))."
    case .members: "Whether blocs such as the European Union have their members' money too."
    case .board:
      "The board to open: \(Board.allCases.map(\.name).joined(separator: ", "))."
    case .mouse: "Whether clicks and the wheel work; else the mouse stays the terminal's."
    case .ascii: "Whether the explorer is drawn with ASCII alone, for fonts that lack the rest."
    case .columns:
      "The columns of the list of initiatives, in their order: \(Self.words(ListColumn.self))."
    case .corpora:
      "Folders, flat CSV files and catalogues that are opened beside the bundled corpus."
    case .keys: "The keys of the explorer; 'pledgebook keys' lists the commands' names."
    }
  }

  /// What holds where nothing is set, as TOML, and in words where it depends on something.
  var standard: (value: String, condition: String?) {
    switch self {
    case .theme: ("\"dark\"", "without it, one that suits the terminal: dark, light or mono")
    case .language: ("\"en\"", "without it, that of the locale")
    case .currency: ("\"\(Self.stated)\"", nil)
    case .measure: ("\"\(Lens().measure.rawValue)\"", nil)
    case .reading: ("\"\(Reading().side.rawValue)\"", nil)
    case .members: ("\(Reading().withMembers)", nil)
    case .board: ("\"\(Board.ledger.name)\"", "without it, that of the last run")
    case .mouse: ("true", nil)
    case .ascii: ("false", nil)
    case .columns:
      (
        "[" + ListColumn.standard.map { "\"\($0.rawValue)\"" }.joined(separator: ", ") + "]",
        "without it, those of these that the list has room for"
      )
    case .corpora: ("[]", nil)
    case .keys: ("", nil)
    }
  }

  private static func words<Word: Vocabulary>(_ type: Word.Type) -> String {
    type.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
