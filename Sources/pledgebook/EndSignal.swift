import CProcess
import Foundation

/// The signals that ask for the end of what the program is doing.
enum EndSignal {
  /// What ends a long piece of work.
  static let watched = [SIGINT, SIGTERM, SIGHUP]

  /// Ends the process as the signal that came last would have, so that whoever started it sees why.
  static func finish() -> Never {
    let asked = pb_last_noted()
    let number = asked == 0 ? SIGINT : asked
    signal(number, SIG_DFL)
    var mask = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, number)
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    raise(number)
    exit(128 + number)
  }
}
