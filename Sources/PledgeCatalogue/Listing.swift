import GRDB
import PledgeModel

/// The initiatives of a selection in an order, of which a stretch is read at a time.
struct Listing {
  private let selection: Selection
  private let order: InitiativeOrder
  private let limit: Int
  private let language: Language
  private let session: Session

  init(
    _ selection: Selection, _ query: InitiativeQuery, _ language: Language, _ session: Session
  ) {
    self.selection = selection
    order = query.order
    limit = max(0, query.limit ?? .max)
    self.language = language
    self.session = session
  }

  /// How many initiatives the list holds.
  var count: Int { min(limit, selection.isEverything ? session.count : selection.rows.count) }

  /// Returns the numbers of up to `limit` initiatives from a row on.
  func numbers(from offset: Int = 0, limit: Int) throws -> [Int64] {
    let (first, last) = (min(max(0, offset), count), min(count, max(0, offset) + max(0, limit)))
    guard first < last else { return [] }
    guard selection.isEverything, !order.isReversed else {
      return try all().prefix(last).dropFirst(first).map { Int64($0) }
    }
    // What is not filtered is stored as it is listed.
    var numbers: [Int64] = []
    for index in first / Stretch.length...(last - 1) / Stretch.length {
      let stretch = session.stretch(of: Int64(index * Stretch.length + 1))
      let entries = try entries(in: stretch)
      let range = max(first, stretch.first)..<min(last, stretch.first + stretch.count)
      numbers += range.map { entries[$0 - stretch.first].number }
    }
    return numbers
  }

  /// Returns the row of an initiative.
  func row(of number: Int64) throws -> Int? {
    guard selection.isEverything || selection.rows.contains(number) else { return nil }
    let row = try all().firstIndex(of: UInt32(truncatingIfNeeded: number))
    return row.flatMap { $0 < limit ? $0 : nil }
  }

  /// The whole list: the order, as far as it is selected.
  private func all() throws -> [UInt32] {
    let key = Memory.ListKey(selection: selection.key, order: order, language: language)
    return try session.known(key) {
      let entries = try Stretch.all(of: session.count).flatMap { try self.entries(in: $0) }
      let ordered = order.isReversed ? Self.reversed(entries) : entries
      return ordered.lazy.map(\.number).filter(selection.rows.contains).map { UInt32($0) }
    }
  }

  private func entries(in stretch: Stretch) throws -> [OrderEntry] {
    try session.numbers(order.key.column(language), in: stretch).map {
      OrderEntry(bits: UInt32(truncatingIfNeeded: $0))
    }
  }

  /// Turns an order round: ties stay as they are, and what has nothing to be sorted by stays last.
  private static func reversed(_ entries: [OrderEntry]) -> [OrderEntry] {
    let tail = entries.firstIndex(where: \.isTail) ?? entries.endIndex
    var turned: [OrderEntry] = []
    turned.reserveCapacity(entries.count)
    var end = tail
    for index in entries[..<tail].indices.reversed() where entries[index].isStart {
      turned += entries[index..<end]
      end = index
    }
    return turned + entries[tail...]
  }
}
