import PledgeModel

/// The row numbers of a table's entries: from 1 on, in the order of the corpus.
struct Numbering<ID: Identifier> {
  private var numbers: [ID: Int64]

  /// - Throws: `CatalogueError.inconsistent` when two entries have the same name.
  init(_ ids: [ID]) throws(CatalogueError) {
    numbers = Dictionary(minimumCapacity: ids.count)
    for (index, id) in ids.enumerated() {
      guard numbers.updateValue(Int64(index) + 1, forKey: id) == nil else {
        throw .inconsistent("two entries named '\(id)'")
      }
    }
  }

  /// Returns the number of an entry that another refers to.
  ///
  /// - Throws: `CatalogueError.inconsistent` when there is no such entry.
  func callAsFunction(_ id: ID) throws(CatalogueError) -> Int64 {
    guard let number = numbers[id] else { throw .inconsistent("no entry named '\(id)'") }
    return number
  }

  /// Returns the number of an entry that another may refer to.
  func callAsFunction(ifAny id: ID?) throws(CatalogueError) -> Int64? {
    guard let id else { return nil }
    return try self(id)
  }
}
