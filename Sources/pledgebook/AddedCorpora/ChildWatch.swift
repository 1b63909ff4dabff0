import Foundation
import Synchronization

/// Ends a child process when this one is interrupted, hung up on or told to end.
final class ChildWatch {
  private let interrupted = Interrupted()
  private let queue = DispatchQueue(label: "signals")
  private var signals: [(number: Int32, source: any DispatchSourceSignal)] = []

  private final class Interrupted: Sendable {
    let flag = Atomic<Bool>(false)
  }

  init(_ process: Process) {
    for number in EndSignal.watched where EndSignal.ignore(number) {
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { [interrupted] in
        EndSignal.note(number)
        interrupted.flag.store(true, ordering: .relaxed)
        process.terminate()
      }
      source.activate()
      signals.append((number, source))
    }
  }

  /// Whether a signal asked for the end.
  var wasInterrupted: Bool { interrupted.flag.load(ordering: .relaxed) }

  /// Lets signals do what they do.
  func end() {
    for (number, source) in signals {
      source.cancel()
      signal(number, SIG_DFL)
    }
    signals = []
  }
}
