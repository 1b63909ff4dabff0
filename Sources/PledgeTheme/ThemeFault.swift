import CellCanvas
import LinedTOML

/// What can be wrong with a theme file.
public enum ThemeFault: Error, Hashable, Sendable {
  /// The file cannot be read, for the reason given.
  case unreadable(String)
  /// The file is not read as TOML, for the reason given.
  case notTOML(TOMLFault.Kind)
  case missing(key: String, example: String)
  case unknownKey(String, of: String, known: [String])
  case wrongType(key: String, expected: String, example: String)
  case unknownAppearance(String)
  /// A name to inherit from that no theme has.
  case unknownTheme(String, known: [String])
  /// A theme that builds upon itself: the names on the way from it back to it.
  case circle([String])
  /// A palette entry that is no colour.
  case notAColor(String, name: String)
  /// A style's colour that neither is in the palette nor names itself.
  case unknownColor(String, palette: [String])
  case unknownRole(String)
  /// A role whose dots are outside quotes, which TOML takes for tables.
  case unquotedRole(String)

  /// What is wrong, in one line.
  public var summary: String {
    switch self {
    case .unreadable(let reason): "cannot read the theme: \(reason)"
    case .notTOML(let kind): kind.summary(quoted: \.quoted)
    case .missing(let key, _): "\(key.quoted) is missing"
    case .unknownKey(let key, let table, _): "unknown key \(key.quoted) in \(table)"
    case .wrongType(let key, let expected, _): "\(key.quoted) must be \(expected)"
    case .unknownAppearance(let word): "unknown appearance \(word.quoted)"
    case .unknownTheme(let name, _): "unknown theme \(name.quoted)"
    case .circle(let names):
      "the theme inherits from itself: \(names.joined(separator: " → ").shown(columns: 200))"
    case .notAColor(let text, let name): "\(name.quoted) is no colour: \(text.quoted)"
    case .unknownColor(let name, _): "unknown colour \(name.quoted)"
    case .unknownRole(let name): "unknown role \(name.quoted)"
    case .unquotedRole(let name): "the role \(name.quoted) needs quotes"
    }
  }

  /// What would be right.
  public var help: String {
    switch self {
    case .unreadable: "a theme is a text file in UTF-8 of at most \(ThemeFile.sizeLimit) bytes"
    case .notTOML(let kind): kind.mending
    case .missing(_, let example): "write \(example)"
    case .unknownKey(let key, _, let known): Spelling.help(for: key, known: known)
    case .wrongType(_, _, let example): "write \(example)"
    case .unknownAppearance(let word):
      Spelling.help(for: word, known: Theme.Appearance.allCases.map(\.rawValue))
    case .unknownTheme(let name, let known): Spelling.help(for: name, known: known)
    case .circle: "inherit from a theme that does not build upon this one"
    case .notAColor:
      "write \"#rrggbb\" or one of \(Color.knownNames.joined(separator: ", "))"
    case .unknownColor(let name, let palette):
      Spelling.help(for: name, known: palette + Color.knownNames) + ", or #rrggbb"
    case .unknownRole(let name): Spelling.help(for: name, known: StyleRole.all.map(\.name))
    case .unquotedRole(let name): "write \"\(name)\" = { … }"
    }
  }
}

extension TOMLFault.Kind {
  fileprivate var mending: String {
    if let help { return help }
    guard case .numberTooLarge = self else {
      return "write flat tables, as Themes/dark.toml shows them"
    }
    return "remove it; a theme has no numbers"
  }
}

extension String {
  /// The text as a message quotes it: harmless, short, between apostrophes.
  fileprivate var quoted: String { "'\(shown(columns: 80))'" }
}
