import Foundation
import GRDBSQLite

/// Counts how often requests were interrupted, so that each can tell whether it was meant.
///
/// SQLite interrupts the statement that is running. A request is several statements, and may still
/// be waiting for its turn; it looks here between them.
final class Interruptions: @unchecked Sendable {  // The lock guards the count.
  private let lock = NSLock()
  private var count = 0

  /// How many interruptions there have been.
  var soFar: Int { lock.withLock { count } }

  func add() { lock.withLock { count += 1 } }

  /// Runs what makes statements, of which each ends soon when there has been an interruption, also one
  /// that came before it.
  ///
  /// SQLite's own interruption ends the statement that runs; between two of them it is forgotten.
  func ends<Result>(
    statementsOf connection: OpaquePointer?, _ body: () throws -> Result
  ) rethrows -> Result {
    sqlite3_progress_handler(
      connection, Self.steps,
      { pointer in
        guard let pointer else { return 0 }
        return Unmanaged<Interruptions>.fromOpaque(pointer).takeUnretainedValue().soFar > 0 ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
    defer { sqlite3_progress_handler(connection, 0, nil, nil) }
    return try body()
  }

  /// After how many instructions of SQLite's machine it looks whether to go on.
  private static let steps: Int32 = 10_000

  /// Throws `CatalogueError.interrupted` if there were interruptions since `start`.
  func check(since start: Int) throws(CatalogueError) {
    guard soFar == start else { throw .interrupted }
  }
}
