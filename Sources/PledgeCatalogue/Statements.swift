import GRDB
import GRDBSQLite

/// The statements of a connection that reads, each prepared once and then kept.
///
/// SQLite's own functions prepare and run them. GRDB asks itself about every column that a statement
/// reads, for observers of changes, and takes every value out as one of its own: for the questions of
/// the first frame that is half of their time.
final class Statements: @unchecked Sendable {  // Only the connection's queue uses it.
  private let connection: OpaquePointer
  /// The statements that nobody is running.
  private var idle: [String: OpaquePointer] = [:]

  init(_ db: Database) throws {
    guard let connection = db.sqliteConnection else {
      throw CatalogueError.damaged("the connection is closed")
    }
    self.connection = connection
    try forgetInterruption()
  }

  /// A connection that was closed before its last statement waits for it.
  deinit { for statement in idle.values { sqlite3_finalize(statement) } }

  /// Reads every page of the connection's file.
  func checkPages() throws { try PageChecksums.readAll(of: connection) }

  /// Hands over a statement that has not been run, and resets it afterwards.
  ///
  /// Its arguments are bound and its rows read by SQLite's own functions.
  func with<Result>(_ sql: String, _ body: (OpaquePointer) throws -> Result) throws -> Result {
    let statement = try idle.removeValue(forKey: sql) ?? prepare(sql)
    defer {
      sqlite3_reset(statement)
      if let other = idle.updateValue(statement, forKey: sql) { sqlite3_finalize(other) }
    }
    return try body(statement)
  }

  /// Goes on to a statement's next row; returns whether there is one.
  static func step(_ statement: OpaquePointer) throws -> Bool {
    let result = sqlite3_step(statement)
    guard result != SQLITE_ROW else { return true }
    guard result == SQLITE_DONE else {
      throw error(result, sqlite3_db_handle(statement))
    }
    return false
  }

  /// Makes the connection forget an interruption that came while it had nothing to do.
  ///
  /// SQLite forgets it when a statement begins to run; it would refuse to prepare a new one before.
  /// This one has been prepared before anybody could interrupt.
  func forgetInterruption() throws {
    try with("SELECT 1") { _ = try Self.step($0) }
  }

  private func prepare(_ sql: String) throws -> OpaquePointer {
    var statement: OpaquePointer?
    let result = sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
    guard result == SQLITE_OK, let statement else { throw Self.error(result, connection) }
    return statement
  }

  static func error(_ code: Int32, _ connection: OpaquePointer?) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
  }
}
