import GRDB
import PledgeModel

/// The initiatives that a query keeps, as an SQL condition.
struct Selection {
  private let pattern: FTS5Pattern?
  private let places: [String]

  /// All initiatives.
  static let everything = Selection(pattern: nil, places: [])

  private init(pattern: FTS5Pattern?, places: [String]) {
    self.pattern = pattern
    self.places = places
  }

  /// - Parameter places: The places to keep; none keeps all.
  init(_ db: Database, text: String, places: Set<PlaceCode> = []) throws {
    self.init(
      pattern: try Words(db).pattern(of: text), places: places.map(\.rawValue).sorted())
  }

  init(_ db: Database, _ query: InitiativeQuery) throws {
    try self.init(db, text: query.text, places: query.places)
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
    if !places.isEmpty {
      condition += """
         AND \(column) IN (
          SELECT initiative FROM initiative_place
          WHERE place IN (SELECT id FROM place WHERE slug IN \(places)))
        """
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
