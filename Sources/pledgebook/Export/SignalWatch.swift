import Foundation

/// Takes an unfinished export away when the process is interrupted, hung up on or told to end, and ends
/// it as the signal would have.
final class SignalWatch {
  private var signals: [(number: Int32, source: any DispatchSourceSignal)] = []

  /// - Parameter path: The file or folder.
  init(removing path: String) {
    let queue = DispatchQueue(label: "signals")
    // A signal that whoever started the program had ignored, as `nohup` does, stays ignored.
    for number in EndSignal.watched where EndSignal.ignore(number) {
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        try? FileManager.default.removeItem(atPath: path)
        EndSignal.note(number)
        EndSignal.finish()
      }
      source.activate()
      signals.append((number, source))
    }
  }

  deinit { end() }

  /// Lets signals do what they do.
  func end() {
    for (number, source) in signals {
      source.cancel()
      signal(number, SIG_DFL)
    }
    signals = []
  }
}
