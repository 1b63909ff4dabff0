import Dispatch
import Synchronization

/// What is done in its order on a thread of its own, while others go on.
final class BackgroundWork: Sendable {
  private let queue: DispatchQueue
  private let room = DispatchSemaphore(value: mostWaiting)
  private let failure = Mutex<(any Error)?>(nil)

  /// How many pieces may wait.
  private static let mostWaiting = 2

  init(_ name: String) { queue = DispatchQueue(label: name) }

  /// Has a piece be done; waits only where much is still to be done.
  func add(_ piece: @escaping @Sendable () throws -> Void) {
    room.wait()
    queue.async { [self] in
      do {
        try piece()
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
      room.signal()
    }
  }

  /// Throws what a piece has thrown.
  func check() throws {
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  /// Waits until everything is done, and returns what is made of it.
  func finish<Result>(_ body: () -> Result) throws -> Result {
    let result = queue.sync(execute: body)
    try check()
    return result
  }
}
