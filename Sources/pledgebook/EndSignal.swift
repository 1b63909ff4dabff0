import Foundation
import Synchronization

/// The signal that asked for the end of what the program was doing.
enum EndSignal {
  /// What ends a long piece of work.
  static let watched = [SIGINT, SIGTERM, SIGHUP]

  private static let received = Atomic<Int32>(0)

  /// Takes a signal's effect away.
  ///
  /// - Returns: Whether it had one.
  static func ignore(_ number: Int32) -> Bool {
    let before = signal(number, SIG_IGN)
    return unsafeBitCast(before, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
  }

  static func note(_ number: Int32) { received.store(number, ordering: .relaxed) }

  /// Ends the process as the signal would have, so that whoever started it sees why.
  static func finish() -> Never {
    let noted = received.load(ordering: .relaxed)
    let number = noted == 0 ? SIGINT : noted
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }
}
