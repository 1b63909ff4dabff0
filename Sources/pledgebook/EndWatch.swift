import CProcess
import Foundation
import Synchronization

/// Has a piece of work end when the process is interrupted, hung up on or told to end.
final class EndWatch {
  private struct Watcher {
    var numbers: [Int32]
    var act: @Sendable () -> Void
  }

  private struct Watchers {
    var all: [Int: Watcher] = [:]
    /// How many there have been.
    var count = 0

    func watch(_ number: Int32) -> Bool {
      all.values.contains { $0.numbers.contains(number) }
    }
  }

  private static let watchers = Mutex(Watchers())

  private let key: Int
  /// The signals that are not ignored.
  private let numbers: [Int32]

  /// - Parameters:
  ///   - numbers: The signals.
  ///   - act: Ends the work. It runs on a thread of its own, once for each signal.
  init(_ numbers: [Int32] = EndSignal.watched, _ act: @escaping @Sendable () -> Void) {
    (key, self.numbers) = Self.watchers.withLock { watchers in
      if watchers.count == 0 { Thread.detachNewThread { Self.tellWatchers() } }
      watchers.count += 1
      let watched = numbers.filter { watchers.watch($0) || pb_begin_noting($0) }
      watchers.all[watchers.count] = Watcher(numbers: watched, act: act)
      return (watchers.count, watched)
    }
  }

  deinit { end() }

  /// Whether a signal came since the watch began, also one that came too late to end anything.
  var wasAsked: Bool { numbers.contains(where: pb_is_noted) }

  /// Lets signals do what they do. Nothing holds what `act` holds when this returns.
  func end() {
    Self.watchers.withLock { watchers in
      let ended = watchers.all.removeValue(forKey: key)
      for number in ended?.numbers ?? [] where !watchers.watch(number) {
        pb_end_noting(number)
      }
    }
  }

  /// Ends what was to be ended too late.
  ///
  /// - Throws: `Failure` when a signal came.
  func check() throws(Failure) {
    if wasAsked { throw Failure("interrupted", ending: .interrupted) }
  }

  private static func tellWatchers() {
    while case let number = pb_next_noted(), number != 0 {
      watchers.withLock { watchers in
        for watcher in watchers.all.values where watcher.numbers.contains(number) {
          watcher.act()
        }
      }
    }
  }
}
