import Foundation
import Synchronization

/// The signals that ask for the end of what the program is doing.
///
/// The handler notes a signal and writes it into a pipe, no more, so that none is lost: sources of
/// libdispatch lose those that come while they are made or cancelled.
enum EndSignal {
  /// What ends a long piece of work.
  static let watched = [SIGINT, SIGTERM, SIGHUP]

  /// A bit for each signal that was noted, by its number.
  private static let noted = Atomic<UInt64>(0)
  private static let last = Atomic<Int32>(0)

  /// Leads from the handler to whoever waits; both ends are -1 where the process may open no more files.
  private static let pipe: (read: Int32, write: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard Foundation.pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // A full pipe wakes whoever waits as well as one more byte would.
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    return (ends[0], ends[1])
  }()

  /// Begins to note a signal instead of ending the process.
  ///
  /// - Returns: Whether it does; what whoever started the program had ignored, as `nohup` does, stays
  ///   ignored.
  static func beginNoting(_ number: Int32) -> Bool {
    guard !isIgnored(number) else { return false }
    _ = pipe  // A handler may not make it.
    noted.bitwiseAnd(~bit(number), ordering: .relaxed)
    _ = signal(number) { EndSignal.note($0) }
    return true
  }

  /// Lets a signal end the process again.
  static func endNoting(_ number: Int32) { _ = signal(number, SIG_DFL) }

  /// Whether a signal came since it began to be noted.
  static func isNoted(_ number: Int32) -> Bool {
    noted.load(ordering: .relaxed) & bit(number) != 0
  }

  /// Waits until a signal is noted.
  ///
  /// - Returns: Its number; `nil` when nothing can be waited for.
  static func next() -> Int32? {
    var byte: UInt8 = 0
    var length = read(pipe.read, &byte, 1)
    while length < 0, errno == EINTR { length = read(pipe.read, &byte, 1) }
    return length == 1 ? Int32(byte) : nil
  }

  /// Ends the process as the signal would have, so that whoever started it sees why.
  static func finish() -> Never {
    let asked = last.load(ordering: .relaxed)
    let number = asked == 0 ? SIGINT : asked
    signal(number, SIG_DFL)
    var mask = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, number)
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    raise(number)
    exit(128 + number)
  }

  private static func note(_ number: Int32) {
    let before = errno
    last.store(number, ordering: .relaxed)
    noted.bitwiseOr(bit(number), ordering: .relaxed)
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(pipe.write, &byte, 1)
    errno = before
  }

  private static func bit(_ number: Int32) -> UInt64 { 1 << UInt64(number) }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
