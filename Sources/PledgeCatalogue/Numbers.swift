import GRDB

/// A row of whole numbers.
///
/// A column that holds anything else reads as SQLite casts it: it is for tables that are `STRICT`.
struct Numbers {
  private let row: Row

  init(_ row: Row) { self.row = row }

  subscript(index: Int) -> Int64? { row[index] }
}
