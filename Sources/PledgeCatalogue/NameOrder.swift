import GRDBSQLite
import PledgeModel

/// The initiatives in the order of their names, to be sorted by what else lists are sorted by.
///
/// SQLite sorts by name, since names take memory; what is left are some numbers of each initiative.
struct NameOrder {
  fileprivate struct Entry {
    let number: UInt32
    let kind: UInt8
    let leadRank: UInt8
    let sources: Int32
    /// 0 without one.
    let date: Int32
    /// `Int64.min` without any.
    let leadEuros: Int64
  }

  private var entries: [Entry] = []

  init(_ language: Language, _ statements: Statements) throws {
    let kinds = InitiativeKind.allCases.map(\.rawValue).sorted()
    let name = language == .english ? "name_key_en" : "name_key_fr"
    try statements.with(
      """
      SELECT id, kind, lead_rank, source_count, announced, lead_eur FROM initiative
      ORDER BY \(name), slug
      """
    ) { statement in
      while try Statements.step(statement) {
        var fields = Fields(statement)
        entries.append(
          Entry(
            number: UInt32(truncatingIfNeeded: try fields.integer()),
            kind: UInt8(truncatingIfNeeded: kinds.firstIndex(of: try fields.text()) ?? 0),
            leadRank: UInt8(truncatingIfNeeded: try fields.integer()),
            sources: Int32(truncatingIfNeeded: try fields.integer()),
            date: Int32(truncatingIfNeeded: try fields.optionalDate()?.number ?? 0),
            leadEuros: try fields.optionalInteger() ?? .min))
      }
    }
  }

  /// Returns the initiatives in an order that a list can have.
  func sorted(by key: InitiativeOrder.Key) -> [OrderEntry] {
    guard key != .name else {
      return entries.map { OrderEntry(bits: $0.number | OrderEntry.start) }
    }
    var places = Array(0..<UInt32(entries.count))
    entries.withUnsafeBufferPointer { entries in
      places.sort { left, right in
        let first = entries[Int(left)].terms(of: key)
        let second = entries[Int(right)].terms(of: key)
        return first == second ? left < right : first < second
      }
    }
    var last: Int64??
    return places.map { place in
      let entry = entries[Int(place)]
      let tie = entry.tie(of: key)
      var bits = entry.number
      if last != .some(tie) { bits |= OrderEntry.start }
      if tie == nil { bits |= OrderEntry.tail }
      last = .some(tie)
      return OrderEntry(bits: bits)
    }
  }
}

extension NameOrder.Entry {
  /// What the initiative is sorted by before its name, the smaller first.
  fileprivate func terms(of key: InitiativeOrder.Key) -> (Int64, Int64) {
    switch key {
    case .amount: (Int64(leadRank), leadEuros == .min ? .max : ~leadEuros)
    case .date: (date == 0 ? .max : -Int64(date), 0)
    case .name: (0, 0)
    case .kind: (Int64(kind), 0)
    case .sources: (-Int64(sources), 0)
    }
  }

  /// The same for initiatives that differ by no more than their names; `nil` where there is nothing to
  /// sort by.
  fileprivate func tie(of key: InitiativeOrder.Key) -> Int64? {
    switch key {
    case .amount: leadRank == 0 ? leadEuros : nil
    case .date: date == 0 ? nil : Int64(date)
    case .name: nil
    case .kind: Int64(kind)
    case .sources: Int64(sources)
    }
  }
}

extension Writer {
  /// Writes every order, of names in each language.
  func writeOrders() throws {
    let statements = try Statements(db)
    // Where names are the same in all languages, so are the orders.
    let groups = hasTranslatedNames ? Language.allCases.map { [$0] } : [Language.allCases]
    for languages in groups {
      let order = try NameOrder(languages[0], statements)
      for key in InitiativeOrder.Key.allCases {
        let entries = order.sorted(by: key).map { $0.bits }
        for language in languages { try columns.write(key.column(language), entries) }
      }
    }
  }
}
