/// A place in the list of places, with what the current filter leaves of it.
public struct PlaceRow: Hashable, Sendable, Identifiable {
  public let place: Place
  public let initiatives: Int
  /// The sums in the lens's currency, by status: money of different status is never added.
  public let sums: [MoneyStatus: Sum]

  public init(place: Place, initiatives: Int, sums: [MoneyStatus: Sum]) {
    self.place = place
    self.initiatives = initiatives
    self.sums = sums
  }

  public var id: PlaceCode { place.id }
}

/// The list of places, and the whole that they are rows of.
public struct PlaceList: Hashable, Sendable {
  /// Every place that has initiatives in the whole corpus, in no particular order.
  public let rows: [PlaceRow]
  /// Initiatives in the whole selection; one in two places is counted once.
  public let initiatives: Int
  public let sums: [MoneyStatus: Sum]

  public init(rows: [PlaceRow], initiatives: Int, sums: [MoneyStatus: Sum]) {
    self.rows = rows
    self.initiatives = initiatives
    self.sums = sums
  }
}

/// An initiative in a list.
public struct InitiativeRow: Hashable, Sendable, Identifiable {
  public let id: InitiativeID
  public let name: Bilingual
  public let places: [PlaceCode]
  public let kind: InitiativeKind
  public let stage: Stage
  public let announced: PartialDate?
  /// The amount shown beside the name, where there is one.
  public let lead: AmountRow?
  /// How many sources state an amount of the initiative or describe it.
  public let sources: Int
  /// How far apart the figures are that sources state for the same thing, where they differ.
  public let spread: Spread?

  public var isDisputed: Bool { spread != nil }

  public init(
    id: InitiativeID, name: Bilingual, places: [PlaceCode], kind: InitiativeKind, stage: Stage,
    announced: PartialDate?, lead: AmountRow?, sources: Int, spread: Spread?
  ) {
    self.id = id
    self.name = name
    self.places = places
    self.kind = kind
    self.stage = stage
    self.announced = announced
    self.lead = lead
    self.sources = sources
    self.spread = spread
  }
}

/// An amount in a list, with its standing in the current selection.
public struct AmountRow: Hashable, Sendable, Identifiable {
  public let amount: Amount
  public let standing: Standing
  /// The stated number in the currency of sums, where the amount is in another that has a rate.
  public let conversion: Conversion?
  /// The stated number as the lens measures it; `nil` where the lens measures against nothing or
  /// what it measures against is not known.
  public let measured: Measured?

  public init(
    amount: Amount, standing: Standing, conversion: Conversion?, measured: Measured? = nil
  ) {
    self.amount = amount
    self.standing = standing
    self.conversion = conversion
    self.measured = measured
  }

  public var id: AmountID { amount.id }
}

/// A stretch of a list of initiatives.
public struct InitiativePage: Hashable, Sendable {
  /// The number of the first row in the whole list.
  public let offset: Int
  /// The length of the whole list.
  public let total: Int
  public let rows: [InitiativeRow]

  public init(offset: Int, total: Int, rows: [InitiativeRow]) {
    self.offset = offset
    self.total = total
    self.rows = rows
  }
}
