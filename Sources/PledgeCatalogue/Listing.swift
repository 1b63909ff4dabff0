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
      let list = known
      try list.extend(to: last, of: selection.rows, session)
      return list.numbers[first..<last].map { Int64($0) }
    }
    // What is not filtered is stored as it is listed.
    var numbers: [Int64] = []
    for index in first / Stretch.length...(last - 1) / Stretch.length {
      let stretch = session.stretch(of: Int64(index * Stretch.length + 1))
      let entries = try session.entries(of: order.key, language, in: stretch)
      let range = max(first, stretch.first)..<min(last, stretch.first + stretch.count)
      numbers += range.map { entries[$0 - stretch.first].number }
    }
    return numbers
  }

  /// Returns the row of an initiative.
  func row(of number: Int64) throws -> Int? {
    guard selection.isEverything || selection.rows.contains(number) else { return nil }
    let list = known
    var looked = 0
    while looked < count {
      if looked == list.numbers.count {
        try list.extend(to: looked + 1, of: selection.rows, session)
      }
      let row = list.numbers[looked...].firstIndex(of: UInt32(truncatingIfNeeded: number))
      if let row { return row < limit ? row : nil }
      looked = list.numbers.count
    }
    return nil
  }

  /// The list as far as it has been read.
  private var known: ListSoFar {
    let key = Memory.ListKey(selection: selection.key, order: order, language: language)
    return session.known(key) { ListSoFar(OrderWalk(order, language)) }
  }
}

/// The rows of a list up to where it has been asked for: an order, as far as it is selected.
///
/// The first screen of a filter that keeps much is found in the first stretches of a million rows.
final class ListSoFar {
  private(set) var numbers: [UInt32] = []
  private var walk: OrderWalk

  init(_ walk: OrderWalk) { self.walk = walk }

  /// Reads on until the list has a number of rows; it has at least those up to the next stretch.
  ///
  /// - Throws: `CatalogueError.damaged` where the order ends before. What was read until an error
  ///   stays.
  func extend(to count: Int, of rows: RowSet, _ session: Session) throws {
    if count > 2 * numbers.count { numbers.reserveCapacity(count) }
    while numbers.count < count {
      guard let entries = try walk.next(session) else { throw CatalogueError.damaged("order") }
      for entry in entries where rows.contains(entry.number) {
        numbers.append(UInt32(entry.number))
      }
    }
  }
}
