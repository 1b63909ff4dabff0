import GRDBSQLite
import PledgeModel

extension Session {
  /// Returns the numbers of a column, one for each initiative of a stretch.
  ///
  /// - Throws: `CatalogueError.damaged` where the file does not hold as many.
  func numbers(_ column: Column, in stretch: Stretch) throws -> [Int64] {
    try withBytes(of: column, in: stretch) { bytes in
      guard bytes.count == stretch.count * column.width else { throw Self.damaged(column) }
      return switch column.width {
      case 1: bytes.map(Int64.init)
      case 2: Self.numbers(bytes, UInt16.self)
      case 4: Self.numbers(bytes, UInt32.self)
      default: Self.numbers(bytes, Int64.self)
      }
    }
  }

  /// Returns the places of a stretch's initiatives, as far as they pass a test.
  func places(
    in stretch: Stretch, where passes: (Destination) -> Bool
  ) throws -> NumberLists {
    try withBytes(of: .places, in: stretch) { bytes in
      let numbers = Self.numbers(bytes, UInt16.self)
      var (lists, next) = (NumberLists(), stretch.count)
      for index in 0..<stretch.count {
        guard index < numbers.count, next + Int(numbers[index]) <= numbers.count else {
          throw Self.damaged(.places)
        }
        for number in numbers[next..<(next + Int(numbers[index]))] {
          let destination = Destination(number: UInt16(number))
          if passes(destination) { lists.append(destination.place) }
        }
        next += Int(numbers[index])
        lists.endList()
      }
      return lists
    }
  }

  /// Returns the words of a list by their numbers.
  func labels(_ list: Labels.List) throws -> [Int64: String] {
    try texts("SELECT number, word FROM label WHERE list = \(list.rawValue)")
  }

  /// Returns the names of a table's entries by their numbers; those that are not there are missing.
  func slugs(_ numbers: Set<Int64>, in table: String) throws -> [Int64: String] {
    try texts(
      "SELECT id, slug FROM \(sql: table) WHERE id IN \(literal: Keys(numbers).list)")
  }

  /// Returns the number of a table's entry.
  func number(of slug: String, in table: String) throws -> Int64? {
    try first("SELECT id FROM \(sql: table) WHERE slug = \(slug)") { try $0.integer() }
  }

  private func texts(_ query: SQL) throws -> [Int64: String] {
    Dictionary(try rows(query) { (try $0.integer(), try $0.text()) }) { $1 }
  }

  private func withBytes<Result>(
    of column: Column, in stretch: Stretch, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    try withStatement("SELECT numbers FROM stretch WHERE id = ?") { statement in
      sqlite3_bind_int64(statement, 1, column.key(stretch.index))
      guard try Statements.step(statement), let bytes = sqlite3_column_blob(statement, 0) else {
        throw Self.damaged(column)
      }
      let count = Int(sqlite3_column_bytes(statement, 0))
      return try body(UnsafeRawBufferPointer(start: bytes, count: count))
    }
  }

  private static func numbers<Number: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, _: Number.Type
  ) -> [Int64] {
    let width = MemoryLayout<Number>.size
    return (0..<bytes.count / width).map { index in
      Int64(
        truncatingIfNeeded: Number(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index * width, as: Number.self)))
    }
  }

  private static func damaged(_ column: Column) -> CatalogueError { .damaged("column \(column)") }
}
