import GRDB
import PledgeModel

/// A grouping in SQL: where the keys of its groups stand, as numbers.
///
/// Statements that count read `tally` as `t`, and `cover` under its own name.
struct Axis {
  private let grouping: Grouping
  private let column: String
  /// The table with a row for each key of an initiative; `nil` where `tally` has its one key.
  private let table: String?
  /// Whether only the rows of `table` matter that are marked as direct.
  private let isDirectOnly: Bool

  /// - Parameter withMembers: Whether a bloc has its members' initiatives too.
  init(_ grouping: Grouping, withMembers: Bool) {
    self.grouping = grouping
    switch grouping {
    case .place: (table, column) = ("destination", "place")
    case .theme: (table, column) = ("topic", "theme")
    case .origin, .kind, .year, .month, .funder, .currency:
      (table, column) = (nil, grouping.rawValue)
    }
    isDirectOnly = grouping == .place && !withMembers
  }

  /// Whether the groups are places.
  var isOfPlaces: Bool { grouping == .place || grouping == .origin }

  /// What brings the keys in, after `FROM tally AS t`.
  ///
  /// `CROSS` keeps SQLite from reading `tally` in the order of the keys, which is no order there.
  var join: SQL {
    guard let table else { return "" }
    return """
      CROSS JOIN \(sql: table) ON \(sql: table).initiative = t.initiative \(literal: filter(of: table))
      """
  }

  /// The number of a row's key.
  var key: SQL { SQL(sql: "\(table ?? "t").\(column)") }

  /// Whether a row is the first of its initiative's.
  var isFirst: SQL { table.map { SQL(sql: "\($0).position = 0") } ?? "TRUE" }

  /// Whether the initiative that `cover` names as a cover has the row's key too.
  var isKeyOfCover: SQL {
    """
    EXISTS (
      SELECT 1 FROM \(sql: table ?? "tally") AS other
      WHERE other.initiative = cover.cover AND other.\(sql: column) = \(literal: key)
        \(literal: filter(of: "other")))
    """
  }

  /// The numbers of the initiatives that have one of some keys, as a subquery.
  func initiatives(with keys: some Collection<GroupKey>) -> SQL {
    let name = table ?? "tally"
    return """
      SELECT initiative FROM \(sql: name)
      WHERE \(sql: column) IN (\(literal: numbers(of: keys))) \(literal: filter(of: name))
      """
  }

  /// Whether anything has the place that a row of `place` is.
  var hasInitiatives: SQL {
    let name = table ?? "tally"
    return """
      EXISTS (
        SELECT 1 FROM \(sql: name)
        WHERE \(sql: name).\(sql: column) = place.id \(literal: filter(of: name)))
      """
  }

  private func numbers(of keys: some Collection<GroupKey>) -> SQL {
    guard isOfPlaces else { return "SELECT id FROM label WHERE text IN \(keys.map(\.rawValue))" }
    // A key that is written like the code of a place without country is no key.
    let codes = keys.filter { GroupKey($0.place) == $0 }.map(\.place.rawValue)
    return "SELECT id FROM place WHERE slug IN \(codes)"
  }

  private func filter(of table: String) -> SQL {
    isDirectOnly ? SQL(sql: "AND \(table).is_direct") : ""
  }
}
