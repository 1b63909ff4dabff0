import Foundation

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

  /// Throws `CatalogueError.interrupted` if there were interruptions since `start`.
  func check(since start: Int) throws(CatalogueError) {
    guard soFar == start else { throw .interrupted }
  }
}
