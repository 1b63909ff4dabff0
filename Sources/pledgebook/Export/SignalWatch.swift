import Foundation
import Synchronization

/// Takes an unfinished export away when the process is interrupted, hung up on or told to end, and ends
/// it as the signal would have.
final class SignalWatch {
  private let unfinished: Unfinished
  private let watch: EndWatch

  init() {
    let unfinished = Unfinished()
    self.unfinished = unfinished
    watch = EndWatch {
      unfinished.remove()
      EndSignal.finish()
    }
  }

  /// Has a file or folder made that is to be taken away. A signal that comes meanwhile waits: it could
  /// not take away what nobody has named yet.
  ///
  /// - Parameter make: Makes it and returns its path.
  func begin(_ make: () throws(Failure) -> String) throws(Failure) {
    try unfinished.path.withLock { path throws(Failure) in path = try make() }
  }

  /// Lets signals do what they do.
  func end() { watch.end() }

  /// - Throws: `Failure` when a signal came after the export was complete.
  func check() throws(Failure) { try watch.check() }
}

/// What is to be taken away.
private final class Unfinished: Sendable {
  let path = Mutex<String?>(nil)

  /// Removes it. The export goes on for as long as that takes, and may put a file into a folder that is
  /// just being emptied.
  func remove() {
    path.withLock { path in
      guard let path else { return }
      for _ in 1...100 where FileManager.default.fileExists(atPath: path) {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }
}
