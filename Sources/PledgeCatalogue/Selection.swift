import GRDB
import PledgeModel

/// The initiatives that a query keeps, as an SQL condition.
struct Selection {
  private let kept: [Membership]

  /// Whether all initiatives are kept.
  var isEverything: Bool { kept.isEmpty }

  /// - Parameter ignoringPlaces: Whether the query's places are left out of account.
  init(_ query: InitiativeQuery, ignoringPlaces: Bool = false, _ session: Session) throws {
    var kept: [Membership] = []
    let condition = query.condition.normalized
    if condition != .everything {
      kept.append(try Translation(session, unit: query.lens.sumCurrency).membership(condition))
    }
    func axis(_ grouping: Grouping) -> Axis {
      Axis(grouping, withMembers: query.reading.withMembers)
    }
    if !query.places.isEmpty, !ignoringPlaces {
      let keys = query.places.map { GroupKey($0) }.sorted()
      kept.append(.among(axis(query.reading.grouping).initiatives(with: keys)))
    }
    for grouping in Grouping.allCases {
      let keys = Set(query.facets.filter { $0.grouping == grouping }.map(\.key)).sorted()
      if !keys.isEmpty { kept.append(.among(axis(grouping).initiatives(with: keys))) }
    }
    if query.isDisputed { kept.append(.among("SELECT initiative FROM tally WHERE is_disputed")) }
    self.kept = kept
  }

  /// Returns the condition that the initiative whose number stands in a column is kept.
  func contains(_ column: SQL) -> SQL { Membership.all(kept).contains(column) }

  /// Returns the terms that sort initiatives, the last of them unambiguous.
  static func order(_ order: InitiativeOrder, _ language: Language) -> SQL {
    let name = language == .english ? "name_key_en" : "name_key_fr"
    let (up, down) = order.isReversed ? ("DESC", "ASC") : ("ASC", "DESC")
    let terms =
      switch order.key {
      case .amount: "lead_eur \(down) NULLS LAST, lead_rank, \(name), slug"
      case .date: "announced \(down) NULLS LAST, \(name), slug"
      case .name: "\(name) \(up), slug \(up)"
      case .kind: "kind \(up), \(name), slug"
      case .sources: "source_count \(down), \(name), slug"
      }
    return SQL(sql: terms)
  }
}
