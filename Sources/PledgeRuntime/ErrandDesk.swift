import Foundation
import PledgeExplorer

/// Work beside the loop that ends in an action, each piece on a thread of its own.
final class ErrandDesk: @unchecked Sendable {
  // Both are touched only while `lock` is locked.
  private let lock = NSLock()
  private var actions: [Action] = []

  private let wake: @Sendable () -> Void

  /// - Parameter wake: Called from an errand's thread when it has ended.
  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  func run(_ errand: @escaping @Sendable () -> Action) {
    let thread = Thread { [self] in
      let action = errand()
      lock.withLock { actions.append(action) }
      wake()
    }
    thread.name = "errand"
    thread.start()
  }

  /// Takes what the errands that have ended ask for.
  func takeActions() -> [Action] {
    lock.withLock {
      defer { actions = [] }
      return actions
    }
  }
}
