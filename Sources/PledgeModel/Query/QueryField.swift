/// A field that a query can test, or a setting that it can make.
public struct QueryField: Hashable, Sendable {
  /// Names the field in code; the text is its name in a query.
  public enum Key: String, CaseIterable, Hashable, Sendable {
    case country
    case members = "in"
    case payer
    case amount
    case currency = "cur"
    case status
    case basis
    case bound
    case since
    case until
    case date
    case period
    case kind
    case stage
    case theme
    case actor
    case funder
    case speaker = "by"
    case source = "src"
    case language = "lang"
    case initiative = "init"
    case part
    case has
    case `is`
    case sort
    case group
    case limit
  }

  /// What can be typed as a value.
  public enum Values: Hashable, Sendable {
    /// One of a closed list of words.
    case words([QueryWord])
    case places
    case currencies
    case languages
    case organizations
    case sources
    case speakers
    case initiatives
    case amounts
    case dates
    case number
  }

  public let key: Key
  /// Other names of the field.
  public let shortNames: [String]
  public let values: Values
  /// What a test of the field keeps, in a few words.
  public let help: Bilingual
  /// A term that shows the field at work.
  public let example: String

  /// The name by which queries are written.
  public var name: String { key.rawValue }

  /// Whether the field says how to show what is kept, instead of what to keep.
  public var isSetting: Bool { [.sort, .group, .limit].contains(key) }

  init(
    _ key: Key, also shortNames: [String] = [], _ values: Values, _ example: String,
    _ english: String, _ french: String
  ) {
    self.key = key
    self.shortNames = shortNames
    self.values = values
    self.example = example
    help = Bilingual(english: english, french: french)
  }
}
