import Dispatch
import Synchronization

/// Reads a flat corpus on a thread of its own, some stretches ahead of whoever uses them.
final class ReadAhead: @unchecked Sendable {  // Semaphores and the lock guard what changes.
  /// Counts stretches that are waited for, and those for which there is room.
  private let (ready, room) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
  private let state = Mutex(State())

  private struct State {
    var stretches: [FlatStretch] = []
    var isStopped = false
  }

  /// How many stretches may wait.
  private static var most: Int { 2 }

  /// Begins to read.
  ///
  /// - Parameter makeReader: Makes the reader, on the thread that reads.
  init(rows: Int, _ makeReader: @escaping @Sendable () -> FlatReader) {
    for _ in 0..<Self.most { room.signal() }
    DispatchQueue(label: "reading").async { [self] in
      var reader = makeReader()
      while waitForRoom(), let stretch = reader.next(rows: rows) {
        state.withLock { $0.stretches.append(stretch) }
        ready.signal()
      }
      ready.signal()
    }
  }

  /// Returns the next stretch; `nil` behind the last.
  func next() -> FlatStretch? {
    ready.wait()
    let stretch = state.withLock { $0.stretches.isEmpty ? nil : $0.stretches.removeFirst() }
    room.signal()
    return stretch
  }

  /// Has no more be read.
  func stop() {
    state.withLock { $0.isStopped = true }
    room.signal()
  }

  private func waitForRoom() -> Bool {
    room.wait()
    return state.withLock { !$0.isStopped }
  }
}
