import CellCanvas
import LinedTOML
import PledgeExplorer

/// A fault in `config.toml`, told so that its author can mend it.
public struct SettingsFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as messages name it.
  public let file: String
  /// The line that the fault is on, counted from 1; 1 for what concerns the whole file.
  public let line: Int
  /// What stands on that line; empty where the whole file is at fault.
  public let text: String
  public let kind: Kind

  public init(file: String, line: Int, text: String = "", kind: Kind) {
    self.file = file
    self.line = line
    self.text = Glyphs.plain(text)
    self.kind = kind
  }

  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// The file cannot be read, for the reason given.
    case unreadable(String)
    case notTOML(TOMLFault.Kind)
    case unknownKey(String, known: [String])
    case wrongType(String, expected: String, example: String)
    /// A word is not in the list that a key takes its words from.
    case unknownWord(String, of: String, known: [String])
    /// A word stands twice in a list.
    case repeated(String, of: String)
    case notACurrency(String)
    /// No exchange rates are known for a currency.
    case noRates(String, known: [String])
    case missingCorpus(String)
    case notAKey(String)
    /// The command of a name cannot have other keys.
    case conflict(String, KeyConflict)
  }

  /// The place and the fault, in one line.
  public var headline: String { "\(Glyphs.plain(file)):\(line): \(Glyphs.plain(kind.summary))" }

  /// The place, the fault, the offending line, and the way to mend it:
  ///
  ///     config.toml:3: unknown theme 'nrod'
  ///       3 | theme = "nrod"
  ///     help: did you mean 'nord'? known: dark, light, nord
  ///
  /// No part of the text can do anything to a terminal.
  public var description: String {
    let excerpt = text.isEmpty ? "" : "\n  \(line) | \(text)"
    return "\(headline)\(excerpt)\nhelp: \(Glyphs.plain(kind.help))"
  }
}

extension SettingsFault.Kind {
  var summary: String {
    switch self {
    case .unreadable(let reason): "cannot read the settings: \(reason)"
    case .notTOML(let kind): kind.summary(quoted: \.quoted)
    case .unknownKey(let key, _): "unknown key \(key.quoted)"
    case .wrongType(let key, let expected, _): "\(key.quoted) must be \(expected)"
    case .unknownWord(let word, let list, _): "unknown \(list) \(word.quoted)"
    case .repeated(let word, let list): "the \(list) \(word.quoted) is there twice"
    case .notACurrency(let text): "\(text.quoted) is no currency"
    case .noRates(let currency, _): "no exchange rates for \(currency.quoted)"
    case .missingCorpus(let path): "there is no corpus at \(path.quoted)"
    case .notAKey(let name): "\(name.quoted) is no key"
    case .conflict(let command, .unknownCommand): "unknown command \(command.quoted)"
    case .conflict(let command, .taken(let keys, let other)):
      """
      \(Binding.name(keys).quoted) for \(command.quoted) is taken by \
      \((other.command.name ?? other.help.english).quoted)
      """
    case .conflict(let command, .begins(let keys, let others, let other)):
      """
      \(Binding.name(keys).quoted) for \(command.quoted) and \(Binding.name(others).quoted) of \
      \((other.command.name ?? other.help.english).quoted) begin alike
      """
    case .conflict(let command, .noWayOut): "\(command.quoted) needs a key"
    }
  }

  var help: String {
    switch self {
    case .unreadable: "settings are a text file in UTF-8 of at most \(SettingsFile.sizeLimit) bytes"
    case .notTOML(let kind): kind.mending
    case .unknownKey(let key, let known), .unknownWord(let key, _, let known):
      Spelling.help(for: key, known: known)
    case .wrongType(_, _, let example): "write \(example)"
    case .repeated: "name it once"
    case .notACurrency:
      "use a code of ISO 4217, such as EUR, or \(SettingKey.stated) for each figure in its own"
    case .noRates(let currency, let known): Spelling.help(for: currency, known: known)
    case .missingCorpus: "mend the path; it begins with / or ~, or counts from the file's folder"
    case .notAKey:
      "write a character, Ctrl-D, Alt-x, F2, Space, Enter, PgUp or Left, or two with a blank between"
    case .conflict(let command, .unknownCommand(let known)):
      Spelling.help(for: command, known: known)
    case .conflict(_, .taken), .conflict(_, .begins):
      "choose another key, or give the other command another one too"
    case .conflict(_, .noWayOut): "give it one, such as \"Ctrl-C\""
    }
  }
}

extension TOMLFault.Kind {
  fileprivate var mending: String {
    if let help { return help }
    guard case .numberTooLarge = self else {
      return "write it as 'pledgebook config --defaults' shows it"
    }
    return "remove it; settings have no numbers"
  }
}

extension String {
  /// The text as a message quotes it: short, between apostrophes.
  fileprivate var quoted: String {
    let scalars = unicodeScalars
    let isLong = scalars.count > 80
    return "'\(isLong ? String(String.UnicodeScalarView(scalars.prefix(79))) + "…" : self)'"
  }
}
