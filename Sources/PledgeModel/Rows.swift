/// A place in the list of places, with what the current filter leaves of it.
public struct PlaceRow: Hashable, Sendable, Identifiable {
  public let place: Place
  public let initiatives: Int
  /// The sums in the display currency, by status: money of different status is never added.
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
  public let isDisputed: Bool

  public init(
    id: InitiativeID, name: Bilingual, places: [PlaceCode], kind: InitiativeKind, stage: Stage,
    announced: PartialDate?, lead: AmountRow?, sources: Int, isDisputed: Bool
  ) {
    self.id = id
    self.name = name
    self.places = places
    self.kind = kind
    self.stage = stage
    self.announced = announced
    self.lead = lead
    self.sources = sources
    self.isDisputed = isDisputed
  }
}

/// An amount in a list, with its standing in the current selection.
public struct AmountRow: Hashable, Sendable, Identifiable {
  public let amount: Amount
  public let standing: Standing
  /// The stated number in the display currency, where the amount is in another that has a rate.
  public let converted: Money?

  public init(amount: Amount, standing: Standing, converted: Money?) {
    self.amount = amount
    self.standing = standing
    self.converted = converted
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
