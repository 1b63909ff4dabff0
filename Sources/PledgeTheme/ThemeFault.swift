import CellCanvas

/// What can be wrong with a theme file.
public enum ThemeFault: Hashable, Sendable {
  /// The file cannot be read, for the reason given.
  case unreadable(String)
  /// The file is no TOML, for the reason that the parser gives.
  case syntax(String)
  case missing(key: String, example: String)
  case unknownKey(String, of: String, known: [String])
  case wrongType(key: String, expected: String, example: String)
  case unknownAppearance(String)
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
    case .syntax(let reason): "not valid TOML: \(reason)"
    case .missing(let key, _): "'\(key)' is missing"
    case .unknownKey(let key, let table, _): "unknown key '\(key)' in \(table)"
    case .wrongType(let key, let expected, _): "'\(key)' must be \(expected)"
    case .unknownAppearance(let word): "unknown appearance '\(word)'"
    case .notAColor(let text, let name): "'\(name)' is no colour: '\(text)'"
    case .unknownColor(let name, _): "unknown colour '\(name)'"
    case .unknownRole(let name): "unknown role '\(name)'"
    case .unquotedRole(let name): "the role '\(name)' needs quotes"
    }
  }

  /// What would be right.
  public var help: String {
    switch self {
    case .unreadable: "a theme is a text file in UTF-8 of at most \(ThemeFile.sizeLimit) bytes"
    case .syntax: "see https://toml.io for the notation"
    case .missing(_, let example): "write \(example)"
    case .unknownKey(let key, _, let known): Spelling.help(for: key, known: known)
    case .wrongType(_, _, let example): "write \(example)"
    case .unknownAppearance(let word):
      Spelling.help(for: word, known: Theme.Appearance.allCases.map(\.rawValue))
    case .notAColor:
      "write \"#rrggbb\" or one of \(Color.knownNames.joined(separator: ", "))"
    case .unknownColor(let name, let palette):
      Spelling.help(for: name, known: palette + Color.knownNames) + ", or #rrggbb"
    case .unknownRole(let name): Spelling.help(for: name, known: StyleRole.all.map(\.name))
    case .unquotedRole(let name): "write \"\(name)\" = { … }"
    }
  }
}
