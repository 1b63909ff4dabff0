import GRDB
import PledgeModel

/// Adds up the headlines of a selection, for each place and for the whole.
///
/// The database decides which headlines are nested, and adds up those that are alike; here the
/// groups come together.
struct Tally {
  fileprivate struct Part {
    var initiatives = 0
    var sums: [MoneyStatus: Sum] = [:]
  }

  private let display: Display
  private var whole = Part()
  private var parts: [Int64: Part] = [:]

  init(_ display: Display) { self.display = display }

  /// The query whose rows `add` reads: a selection's headlines in groups of the same place, status,
  /// bound and currency.
  ///
  /// Money in euros is added up in the database, in halves of 32 bits since SQLite fails where a
  /// sum does not fit 64. Each conversion to another currency is rounded by itself, so there a
  /// group has one number and one month.
  func query(_ selection: Selection) -> SQL {
    let covers: SQL = """
      SELECT 1 FROM cover
      WHERE cover.initiative = i.id AND \(literal: selection.contains("+cover.cover"))
      """
    let number: SQL = display.isEuro ? "NULL, NULL" : "coalesce(a.high, a.low), a.converted_at"
    return """
      SELECT p.place, coalesce(p.position, 0) = 0, a.status, a.bound, a.currency,
        EXISTS (\(literal: covers)),
        EXISTS (\(literal: covers) AND EXISTS (
          SELECT 1 FROM initiative_place AS other
          WHERE other.initiative = cover.cover AND other.place = p.place)),
        \(literal: number), count(*), count(a.eur), sum(a.eur >> 32), sum(a.eur & 0xFFFFFFFF)
      FROM initiative AS i
      LEFT JOIN initiative_place AS p ON p.initiative = i.id
      LEFT JOIN amount AS a ON a.id = i.headline
      WHERE \(literal: selection.contains("i.id")) AND NOT EXISTS (
        SELECT 1 FROM initiative_place AS earlier
        WHERE earlier.initiative = i.id AND earlier.position < p.position
          AND earlier.place = p.place)
      GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
      """
  }

  /// Adds the initiatives of one group at one of their places.
  mutating func add(_ fields: inout Fields) throws {
    let place = try fields.optionalInteger()
    let isFirstPlace = try fields.flag()
    let group = try Group(&fields, display)
    if isFirstPlace { whole.add(group, isNested: group.isNested) }
    if let place { parts[place, default: Part()].add(group, isNested: group.isNestedInPlace) }
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
  fileprivate mutating func add(_ group: Tally.Group, isNested: Bool) {
    initiatives += group.count
    guard let headline = group.headline else { return }
    sums[headline.status, default: Sum()].add(group, headline.bound, isNested: isNested)
  }
}

extension Sum {
  /// Adds headlines of one bound, as `add(_:converted:isForeign:isNested:)` does one by one.
  ///
  /// Where the sum has no room for all of a group, all of it is left out.
  fileprivate mutating func add(_ group: Tally.Group, _ bound: Bound, isNested: Bool) {
    if bound == .unquantified {
      unquantified += group.count
      return
    }
    if isNested {
      nested += group.count
      return
    }
    guard group.converted > 0, let added = group.units,
      case (let sum, let overflow) = units.addingReportingOverflow(added), !overflow
    else {
      notConverted += group.count
      return
    }
    units = sum
    counted += group.converted
    notConverted += group.count - group.converted
    isConverted = isConverted || group.isForeign
    switch bound {
    case .upTo, .range: hasUpperBounds = true
    case .atLeast: hasLowerBounds = true
    case .about: hasEstimates = true
    case .exact, .unquantified: break
    }
  }
}
