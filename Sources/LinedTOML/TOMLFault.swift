/// Why a text is not read as TOML.
public struct TOMLFault: Error, Hashable, Sendable {
  /// What is wrong with the text.
  public enum Kind: Hashable, Sendable {
    case notUTF8
    /// What follows a NUL, raw or escaped, would be lost.
    case nulCharacter
    /// Tables, lists or the parts of a key lie deeper in one another than the limit.
    case nestedTooDeeply(limit: Int)
    /// There are more values, tables and parts of keys than the limit.
    case tooManyValues(limit: Int)
    /// A whole number, as it is written, has no room in 64 bits.
    case numberTooLarge(String)
    /// A word is neither a number nor a date nor a truth value.
    case noValue(String)
    /// The text breaks another rule of TOML, for the reason given.
    case syntax(String)
  }

  public let kind: Kind
  /// The line's number, counted from 1; `nil` where it is not known.
  public let line: Int?

  init(_ kind: Kind, line: Int?) {
    self.kind = kind
    self.line = line
  }
}
