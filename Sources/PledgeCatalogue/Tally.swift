import PledgeModel

/// Adds up the headlines of a selection, for each place and for the whole.
struct Tally {
  fileprivate struct Part {
    var initiatives = 0
    var sums: [MoneyStatus: Sum] = [:]
  }

  private let display: Display
  private var whole = Part()
  private var parts: [Int64: Part] = [:]
  private var last: Int64?
  private var placesOfLast: Set<Int64> = []

  init(_ display: Display) { self.display = display }

  /// Adds an initiative at one of its places, from a row of `Catalogue.headlines`.
  mutating func add(_ fields: inout Fields) throws {
    let key = try fields.integer()
    let (place, _) = (try fields.optionalInteger(), try fields.optionalCount())
    let isNew = key != last
    if isNew {
      last = key
      placesOfLast = []
    }
    let term = try Term(&fields, display)
    if isNew { whole.add(term, isNested: term?.isNested ?? false) }
    if let place, placesOfLast.insert(place).inserted {
      parts[place, default: Part()].add(term, isNested: term?.isNestedInPlace ?? false)
    }
  }

  /// Returns the list of places.
  func list(_ places: [Int64: Place]) -> PlaceList {
    let rows = places.map { key, place in
      let part = parts[key] ?? Part()
      return PlaceRow(place: place, initiatives: part.initiatives, sums: part.sums)
    }
    return PlaceList(rows: rows, initiatives: whole.initiatives, sums: whole.sums)
  }
}

extension Tally.Part {
  fileprivate mutating func add(_ term: Tally.Term?, isNested: Bool) {
    initiatives += 1
    guard let term else { return }
    sums[term.status, default: Sum()].add(
      term.figure, converted: term.converted, isForeign: term.isForeign, isNested: isNested)
  }
}

extension Tally {
  /// A headline as it goes into a sum.
  fileprivate struct Term {
    let figure: Figure
    let status: MoneyStatus
    let converted: Int64?
    let isForeign: Bool
    let isNested: Bool
    let isNestedInPlace: Bool

    /// - Returns: `nil` where an initiative has no headline.
    init?(_ fields: inout Fields, _ display: Display) throws {
      guard let figure = try fields.optionalFigure() else { return nil }
      self.figure = figure
      status = try fields.word(MoneyStatus.self)
      let currency = try fields.optionalID(Currency.self)
      let conversion = StoredInitiative.Conversion(
        euros: try fields.optionalInteger(), date: try fields.date())
      converted = figure.stated.flatMap { display.units(of: $0, currency, conversion) }
      isForeign = currency != display.currency
      isNested = try fields.flag()
      isNestedInPlace = try fields.flag()
    }
  }
}
