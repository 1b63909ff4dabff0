import Foundation

/// Takes an unfinished export away when the process is interrupted, hung up on or told to end, and ends
/// it.
final class SignalWatch {
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]
  private var sources: [any DispatchSourceSignal] = []

  /// - Parameter path: The file or folder.
  init(removing path: String) {
    let queue = DispatchQueue(label: "signals")
    sources = Self.numbers.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        try? FileManager.default.removeItem(atPath: path)
        _exit(number == SIGINT ? Ending.interrupted.rawValue : 128 + number)
      }
      source.activate()
      return source
    }
  }

  deinit { end() }

  /// Lets signals do what they do.
  func end() {
    for (source, number) in zip(sources, Self.numbers) {
      source.cancel()
      signal(number, SIG_DFL)
    }
    sources = []
  }
}
