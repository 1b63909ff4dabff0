import GRDB

/// A prepared statement that adds rows to a table.
struct Insertion {
  private let statement: Statement

  init(_ db: Database, into table: String, columns: Int) throws {
    let places = Array(repeating: "?", count: columns).joined(separator: ", ")
    statement = try db.makeStatement(sql: "INSERT INTO \(table) VALUES (\(places))")
  }

  /// Adds a row; the values are in the order of the table's columns.
  ///
  /// SQLite's texts end at the first NUL, so a NUL is kept as U+FFFD.
  func callAsFunction(_ values: (any DatabaseValueConvertible)?...) throws {
    let values = values.map { value -> (any DatabaseValueConvertible)? in
      if let text = value as? String, text.utf8.contains(0) { return text.withoutNUL }
      return value
    }
    statement.setUncheckedArguments(StatementArguments(values))
    try statement.execute()
  }
}

extension String {
  fileprivate var withoutNUL: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: unicodeScalars.map { $0 == "\u{0}" ? "\u{FFFD}" : $0 })
    return text
  }
}
