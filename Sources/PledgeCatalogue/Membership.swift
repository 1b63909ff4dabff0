import GRDB

/// Whether a row is one of those that are kept, for all rows of a table at once.
indirect enum Membership {
  case always
  /// A query has their numbers.
  case among(SQL)
  /// A full-text index has them with the words of a pattern.
  case words(TextPattern, TextTable)
  /// A number that a column holds passes a test.
  case column(Column, (Int64) -> Bool)
  /// One of the places of an initiative passes a test.
  case destination((Destination) -> Bool)
  case not(Membership)
  case all([Membership])
  case any([Membership])

  /// The initiatives that have one of some traits.
  static func traits(_ traits: Traits) -> Membership {
    .column(.traits) { Int64(traits.rawValue) & $0 != 0 }
  }
}

extension Session {
  /// Returns the numbers of the rows that are kept.
  ///
  /// - Parameter capacity: The largest number that there is.
  func rows(of membership: Membership, capacity: Int) throws -> RowSet {
    var set = RowSet(capacity: capacity)
    switch membership {
    case .always: return RowSet(capacity: capacity, isFull: true)
    case .among(let query): try forEachNumber(query) { set.insert($0) }
    case .words(let pattern, let table):
      return try rows(with: pattern, in: table, capacity: capacity)
    case .column(let column, let passes):
      for stretch in Stretch.all(of: capacity) {
        for (index, number) in try numbers(column, in: stretch).enumerated() where passes(number) {
          set.insert(Int64(stretch.first + index) + 1)
        }
      }
    case .destination(let passes):
      for stretch in Stretch.all(of: capacity) {
        let lists = try places(in: stretch, where: passes)
        for index in 0..<stretch.count where !lists.range(at: index).isEmpty {
          set.insert(Int64(stretch.first + index) + 1)
        }
      }
    case .not(let inner):
      set = try rows(of: inner, capacity: capacity)
      set.invert()
    case .any(let parts):
      for part in parts { set.formUnion(try rows(of: part, capacity: capacity)) }
    case .all(let parts):
      guard let first = parts.first else { return RowSet(capacity: capacity, isFull: true) }
      set = try rows(of: first, capacity: capacity)
      for part in parts.dropFirst() { set.formIntersection(try rows(of: part, capacity: capacity)) }
    }
    return set
  }
}
