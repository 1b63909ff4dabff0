import GRDB
import GRDBSQLite

/// A prepared statement that adds rows to a table.
///
/// Values are bound by SQLite's own functions: through GRDB's, which check and copy each of them, a
/// large corpus would take three times as long. Texts are put side by side into memory that is used
/// again for each row: SQLite would ask for memory for each of them.
struct Insertion {
  private let statement: Statement
  private let texts = RowTexts()

  /// - Parameter newOnly: Whether a row is left out whose key the table has.
  init(_ db: Database, into table: String, columns: Int, newOnly: Bool = false) throws {
    let places = Array(repeating: "?", count: columns).joined(separator: ", ")
    let word = newOnly ? "INSERT OR IGNORE" : "INSERT"
    statement = try db.makeStatement(sql: "\(word) INTO \(table) VALUES (\(places))")
  }

  /// Adds a row; the values are in the order of the table's columns.
  ///
  /// - Returns: Whether the row was added.
  @discardableResult
  func callAsFunction<each Value: Bindable>(_ value: repeat each Value) throws -> Bool {
    let raw = statement.sqliteStatement
    var index: Int32 = 0
    texts.removeAll()
    for value in repeat each value {
      index += 1
      value.put(into: raw, at: index, texts)
    }
    let result = sqlite3_step(raw)
    sqlite3_reset(raw)
    guard result == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: result),
        message: String(cString: sqlite3_errmsg(sqlite3_db_handle(raw))))
    }
    return sqlite3_changes(sqlite3_db_handle(raw)) > 0
  }
}
