import GRDB
import PledgeModel

/// An entry of a column that holds an order: an initiative's number, and where the entry stands.
///
/// The orders are sorted once, when the catalogue is built, so that a list costs the same whatever
/// it is sorted by. Turned round, a list keeps ties in the order of their names, and what has no
/// amount or no date stays last: so the entries say where ties begin.
struct OrderEntry {
  let bits: UInt32

  /// Set where the entry differs from the one before by more than its name.
  static let start: UInt32 = 1 << 31
  /// Set in entries that have nothing to be sorted by.
  static let tail: UInt32 = 1 << 30

  var number: Int64 { Int64(bits & ~(Self.start | Self.tail)) }
  var isStart: Bool { bits & Self.start != 0 }
  var isTail: Bool { bits & Self.tail != 0 }
}

extension InitiativeOrder.Key {
  /// The column that holds the order.
  func column(_ language: Language) -> Column {
    switch (self, language) {
    case (.amount, .english): .byAmount
    case (.date, .english): .byDate
    case (.name, .english): .byName
    case (.kind, .english): .byKind
    case (.sources, .english): .bySources
    case (.amount, .french): .byAmountInFrench
    case (.date, .french): .byDateInFrench
    case (.name, .french): .byNameInFrench
    case (.kind, .french): .byKindInFrench
    case (.sources, .french): .bySourcesInFrench
    }
  }

  /// What the list is sorted by before the name; `nil` where the name is all.
  fileprivate var terms: (key: String, order: String)? {
    switch self {
    case .amount: ("CASE lead_rank WHEN 0 THEN lead_eur END", "lead_rank, lead_eur DESC")
    case .date: ("announced", "announced DESC NULLS LAST")
    case .name: nil
    case .kind: ("kind", "kind")
    case .sources: ("source_count", "source_count DESC")
    }
  }
}

extension Writer {
  /// Writes every order, of names in each language.
  ///
  /// SQLite sorts, since it does so in bounded memory: first by name, then what is sorted by name by
  /// the other keys.
  func writeOrders() throws {
    for language in Language.allCases {
      let name = language == .english ? "name_key_en" : "name_key_fr"
      try db.execute(
        sql: """
          CREATE TABLE temp.alphabetical AS
          SELECT id AS initiative, lead_eur, lead_rank, announced, kind, source_count
          FROM initiative ORDER BY \(name), slug
          """)
      for key in InitiativeOrder.Key.allCases { try writeOrder(key, language) }
      try db.execute(sql: "DROP TABLE temp.alphabetical")
    }
  }

  private func writeOrder(_ key: InitiativeOrder.Key, _ language: Language) throws {
    let terms = key.terms
    let query =
      terms.map { terms in
        """
        SELECT initiative, \(terms.key) FROM temp.alphabetical
        ORDER BY \(terms.order), rowid
        """
      } ?? "SELECT initiative, rowid FROM temp.alphabetical ORDER BY rowid"
    let column = key.column(language)
    var (entries, stretch): ([UInt32], Int) = ([], 0)
    var last: DatabaseValue?
    let rows = try Row.fetchCursor(db.cachedStatement(sql: query))
    while let row = try rows.next() {
      let (number, value) = (row[0] as Int64, row[1] as DatabaseValue)
      var bits = UInt32(truncatingIfNeeded: number)
      if value != last { bits |= OrderEntry.start }
      if value.isNull { bits |= OrderEntry.tail }
      last = value
      entries.append(bits)
      if entries.count == Stretch.length {
        try columns.write(column, entries, stretch: stretch)
        (entries, stretch) = ([], stretch + 1)
      }
    }
    if !entries.isEmpty { try columns.write(column, entries, stretch: stretch) }
  }
}
