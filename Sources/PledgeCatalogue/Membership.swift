import GRDB

/// Whether the number that stands in a column is one of those that are kept.
///
/// Everything comes down to `IN (subquery)`, which is true or false, never unknown: so a negation
/// keeps all that the condition does not.
indirect enum Membership {
  case always
  /// A subquery has the numbers.
  case among(SQL)
  case not(Membership)
  case all([Membership])
  case any([Membership])

  /// The condition in SQL.
  ///
  /// - Parameter column: With `+` before it the column's index is not used: SQLite then looks for
  ///   each row in what is kept, instead of for all that is kept in the index, again and again.
  func contains(_ column: SQL) -> SQL {
    switch self {
    case .always: "TRUE"
    case .among(let numbers): "\(literal: column) IN (\(literal: numbers))"
    case .not(let inner): "NOT (\(literal: inner.contains(column)))"
    case .all(let parts): Self.joined(parts, by: " AND ", column, none: "TRUE")
    case .any(let parts): Self.joined(parts, by: " OR ", column, none: "FALSE")
    }
  }

  private static func joined(
    _ parts: [Membership], by word: String, _ column: SQL, none: SQL
  ) -> SQL {
    if parts.isEmpty { return none }
    let conditions = parts.map { $0.contains(column) }
    return "(\(literal: conditions.joined(separator: word)))"
  }
}
