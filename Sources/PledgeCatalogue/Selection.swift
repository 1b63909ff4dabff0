import GRDB
import PledgeModel

/// The initiatives that a query keeps, as an SQL condition.
struct Selection {
  private let pattern: FTS5Pattern?
  /// Subqueries that have the numbers of initiatives: each is to hold what is kept.
  private let memberships: [SQL]

  /// Whether all initiatives are kept.
  var isEverything: Bool { pattern == nil && memberships.isEmpty }

  /// - Parameter ignoringPlaces: Whether the query's places are left out of account.
  init(_ query: InitiativeQuery, ignoringPlaces: Bool = false, _ words: Words) throws {
    pattern = try words.pattern(of: query.text)
    func axis(_ grouping: Grouping) -> Axis {
      Axis(grouping, withMembers: query.reading.withMembers)
    }
    var memberships: [SQL] = []
    if !query.places.isEmpty, !ignoringPlaces {
      let keys = query.places.map { GroupKey($0) }.sorted()
      memberships.append(axis(query.reading.grouping).initiatives(with: keys))
    }
    for grouping in Grouping.allCases {
      let keys = Set(query.facets.filter { $0.grouping == grouping }.map(\.key)).sorted()
      if !keys.isEmpty { memberships.append(axis(grouping).initiatives(with: keys)) }
    }
    if query.isDisputed { memberships.append("SELECT initiative FROM tally WHERE is_disputed") }
    self.memberships = memberships
  }

  /// Returns the condition that the initiative whose number stands in a column is kept.
  ///
  /// - Parameter column: With `+` before it the column's index is not used: SQLite then looks for
  ///   each row in what is kept, instead of for all that is kept in the index, again and again.
  func contains(_ column: SQL) -> SQL {
    var condition: SQL = "TRUE"
    if let pattern {
      condition += """
         AND \(column) IN (
          SELECT rowid FROM initiative_text WHERE initiative_text MATCH \(pattern))
        """
    }
    for membership in memberships {
      condition += " AND \(column) IN (\(literal: membership))"
    }
    return condition
  }

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
