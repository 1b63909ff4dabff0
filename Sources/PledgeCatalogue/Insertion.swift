import GRDB
import GRDBSQLite

/// A prepared statement that adds rows to a table.
///
/// Values are bound by SQLite's own functions: through GRDB's, which check and copy each of them, a
/// large corpus would take three times as long.
struct Insertion {
  private let statement: Statement

  /// - Parameter newOnly: Whether a row is left out whose key the table has.
  init(_ db: Database, into table: String, columns: Int, newOnly: Bool = false) throws {
    let places = Array(repeating: "?", count: columns).joined(separator: ", ")
    let word = newOnly ? "INSERT OR IGNORE" : "INSERT"
    statement = try db.makeStatement(sql: "\(word) INTO \(table) VALUES (\(places))")
  }

  /// Adds a row; the values are in the order of the table's columns.
  ///
  /// SQLite's texts end at the first NUL, so a NUL is kept as U+FFFD.
  ///
  /// - Returns: Whether the row was added.
  @discardableResult
  func callAsFunction<each Value: Bindable>(_ value: repeat each Value) throws -> Bool {
    let raw = statement.sqliteStatement
    var index: Int32 = 0
    for value in repeat each value {
      index += 1
      value.put(into: raw, at: index)
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

/// A value that a column can hold.
protocol Bindable {
  func put(into statement: OpaquePointer, at index: Int32)
}

extension FixedWidthInteger {
  fileprivate func putInteger(into statement: OpaquePointer, at index: Int32) {
    sqlite3_bind_int64(statement, index, Int64(truncatingIfNeeded: self))
  }
}

extension Int: Bindable {
  func put(into statement: OpaquePointer, at index: Int32) {
    putInteger(into: statement, at: index)
  }
}

extension Int64: Bindable {
  func put(into statement: OpaquePointer, at index: Int32) {
    putInteger(into: statement, at: index)
  }
}

extension Bool: Bindable {
  func put(into statement: OpaquePointer, at index: Int32) {
    sqlite3_bind_int(statement, index, self ? 1 : 0)
  }
}

extension String: Bindable {
  func put(into statement: OpaquePointer, at index: Int32) {
    var text = self
    let isWhole = text.withUTF8 { bytes in
      guard !bytes.contains(0) else { return false }
      bytes.withMemoryRebound(to: CChar.self) { characters in
        _ = sqlite3_bind_text64(
          statement, index, characters.baseAddress, UInt64(bytes.count), copied,
          UInt8(SQLITE_UTF8))
      }
      return true
    }
    if !isWhole { withoutNUL.put(into: statement, at: index) }
  }

  private var withoutNUL: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: unicodeScalars.map { $0 == "\u{0}" ? "\u{FFFD}" : $0 })
    return text
  }
}

/// A BLOB.
struct Bytes: Bindable {
  let bytes: [UInt8]

  func put(into statement: OpaquePointer, at index: Int32) {
    // An empty array may have no address, and SQLite takes none for NULL.
    if bytes.isEmpty { sqlite3_bind_zeroblob(statement, index, 0) }
    bytes.withUnsafeBytes {
      guard !$0.isEmpty else { return }
      _ = sqlite3_bind_blob64(statement, index, $0.baseAddress, UInt64($0.count), copied)
    }
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  func put(into statement: OpaquePointer, at index: Int32) {
    switch self {
    case .none: sqlite3_bind_null(statement, index)
    case .some(let value): value.put(into: statement, at: index)
    }
  }
}

/// Tells SQLite to keep a copy of its own: `SQLITE_TRANSIENT`, a macro that Swift does not import.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
