/// Which initiatives a list holds, and in what order.
public struct InitiativeQuery: Hashable, Sendable {
  /// Words that names, summaries, organizations or quotations must have; accents and case do not
  /// matter, and each word may be the beginning of a longer one.
  public var text: String
  /// The places to keep; none keeps all.
  public var places: Set<PlaceCode>
  public var order: InitiativeOrder

  public init(
    text: String = "", places: Set<PlaceCode> = [], order: InitiativeOrder = InitiativeOrder(.amount)
  ) {
    self.text = text
    self.places = places
    self.order = order
  }
}

/// A column to sort by, and a direction.
public struct InitiativeOrder: Hashable, Sendable {
  public enum Key: String, Vocabulary {
    case amount
    case date
    case name
    case kind
    case sources

    public static let title = "sort key"
  }

  public var key: Key
  /// Whether the order is turned round. Unreversed, amounts, dates and sources come largest first,
  /// names and kinds in alphabetical order; initiatives without an amount or a date come last
  /// either way.
  public var isReversed: Bool

  public init(_ key: Key, reversed: Bool = false) {
    self.key = key
    isReversed = reversed
  }
}

/// The part of a list that a screen wants to show.
public enum Window: Hashable, Sendable {
  /// Up to `count` rows from a row on.
  case rows(from: Int, count: Int)
  /// Up to `count` rows with the named initiative among them, if the list holds it; else the first.
  case around(InitiativeID, count: Int)
}
