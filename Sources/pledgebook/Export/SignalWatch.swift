import Foundation

/// Takes an unfinished export away when the process is interrupted, hung up on or told to end, and ends
/// it as the signal would have.
final class SignalWatch {
  private let queue = DispatchQueue(label: "signals")
  private let unfinished = Unfinished()
  private var signals: [(number: Int32, source: any DispatchSourceSignal)] = []

  init() {
    // A signal that whoever started the program had ignored, as `nohup` does, stays ignored.
    for number in EndSignal.watched where EndSignal.ignore(number) {
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { [unfinished] in
        unfinished.remove()
        EndSignal.note(number)
        EndSignal.finish()
      }
      source.activate()
      signals.append((number, source))
    }
  }

  deinit { end() }

  /// Has a file or folder made that is to be taken away. A signal that comes meanwhile waits: it could
  /// not take away what nobody has named yet.
  ///
  /// - Parameter make: Makes it and returns its path.
  func begin(_ make: () throws(Failure) -> String) throws(Failure) {
    let made = queue.sync { () -> Result<String, Failure> in
      let made = Result { () throws(Failure) in try make() }
      unfinished.path = try? made.get()
      return made
    }
    _ = try made.get()
  }

  /// Lets signals do what they do.
  func end() {
    for (number, source) in signals {
      source.cancel()
      signal(number, SIG_DFL)
    }
    signals = []
  }
}

/// What is to be taken away.
private final class Unfinished: @unchecked Sendable {  // Only the queue of the signals uses it.
  var path: String?

  /// Removes it. The export goes on for as long as that takes, and may put a file into a folder that is
  /// just being emptied.
  func remove() {
    guard let path else { return }
    for _ in 1...100 where FileManager.default.fileExists(atPath: path) {
      try? FileManager.default.removeItem(atPath: path)
    }
  }
}
