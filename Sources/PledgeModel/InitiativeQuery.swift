/// Which initiatives a list holds, and in what order.
public struct InitiativeQuery: Hashable, Sendable {
  /// What initiatives must be to be kept.
  public var condition: Condition
  /// The places to keep, read as `reading` says; none keeps all.
  public var places: Set<PlaceCode>
  /// The groups to keep: of one grouping any of them, of several groupings one of each.
  public var facets: [Facet]
  /// Whether only initiatives are kept whose sources state different figures for the same thing.
  public var isDisputed: Bool
  public var reading: Reading
  public var lens: Lens
  public var order: InitiativeOrder
  /// How many initiatives a list holds at most; sums are of all of them.
  public var limit: Int?

  public init(
    condition: Condition = .everything, places: Set<PlaceCode> = [], facets: [Facet] = [],
    isDisputed: Bool = false,
    reading: Reading = Reading(), lens: Lens = Lens(),
    order: InitiativeOrder = InitiativeOrder(.amount), limit: Int? = nil
  ) {
    self.condition = condition
    self.places = places
    self.facets = facets
    self.isDisputed = isDisputed
    self.reading = reading
    self.lens = lens
    self.order = order
    self.limit = limit
  }
}

/// What it means that money belongs to a place.
public struct Reading: Hashable, Sendable {
  public enum Side: String, Vocabulary {
    /// Where the money is to go: the initiative's places.
    case destination
    /// Whose money it is: the country of its funder.
    case origin

    public static let title = "side"
  }

  public var side: Side
  /// Whether a bloc has its members' initiatives beside its own. It matters for destinations only.
  public var withMembers: Bool

  public init(_ side: Side = .destination, withMembers: Bool = false) {
    self.side = side
    self.withMembers = withMembers
  }

  /// What places are a grouping of.
  public var grouping: Grouping { side == .destination ? .place : .origin }
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
  /// names and kinds in alphabetical order. Initiatives whose amount is of a kind that is never added
  /// up, or that have no amount or no date, come last either way.
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
