import GRDB
import PledgeModel

/// The initiatives that a query keeps.
struct Selection {
  /// Their numbers.
  let rows: RowSet
  /// Whether all initiatives are kept.
  let isEverything: Bool
  /// What tells the selection from others of the same catalogue.
  let key: Key

  /// What a selection depends on.
  struct Key: Hashable {
    let condition: Condition
    let places: Set<PlaceCode>
    let facets: [Facet]
    let isDisputed: Bool
    let reading: Reading
    /// The currency of amounts that name none.
    let unit: Currency
  }

  /// - Parameter ignoringPlaces: Whether the query's places are left out of account.
  init(_ query: InitiativeQuery, ignoringPlaces: Bool = false, _ session: Session) throws {
    let key = Key(
      condition: query.condition.normalized, places: ignoringPlaces ? [] : query.places,
      facets: query.facets, isDisputed: query.isDisputed, reading: query.reading,
      unit: query.lens.sumCurrency)
    self.key = key
    isEverything =
      key.condition == .everything && key.places.isEmpty && key.facets.isEmpty && !key.isDisputed
    rows = try session.known(key) {
      try session.rows(of: .all(Self.memberships(key, session)), capacity: session.count)
    }
  }

  private static func memberships(_ key: Key, _ session: Session) throws -> [Membership] {
    var kept: [Membership] = []
    if key.condition != .everything {
      kept.append(try Translation(session, unit: key.unit).membership(key.condition))
    }
    func axis(_ grouping: Grouping) -> Axis {
      Axis(grouping, withMembers: key.reading.withMembers)
    }
    if !key.places.isEmpty {
      let keys = key.places.map { GroupKey($0) }
      kept.append(try axis(key.reading.grouping).initiatives(with: keys, session))
    }
    for grouping in Grouping.allCases {
      let keys = key.facets.filter { $0.grouping == grouping }.map(\.key)
      if !keys.isEmpty { kept.append(try axis(grouping).initiatives(with: keys, session)) }
    }
    if key.isDisputed { kept.append(.traits(.disputed)) }
    return kept
  }
}
