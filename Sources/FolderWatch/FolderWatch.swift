import Foundation

/// Tells when files change, some moments after the last of several changes.
///
/// A thread waits for the system to tell of changes; while there are none, nothing runs.
public final class FolderWatch: Sendable {
  /// How long nothing may have changed before a change is told, and how long it is held back at most
  /// while changes go on: milliseconds.
  struct Patience: Sendable {
    var quiet: Int32 = 200
    var longest: Int32 = 2_000
  }

  private let stop: Pipe

  /// Begins to watch.
  ///
  /// - Parameters:
  ///   - changed: Called from the watching thread after changes, and once at the beginning, since
  ///     something may have changed before; also where nothing can be watched.
  ///   - failed: Called from that thread where not everything can be watched.
  public convenience init(
    _ targets: [WatchTarget], changed: @escaping @Sendable () -> Void,
    failed: @escaping @Sendable (WatchFault) -> Void
  ) {
    self.init(targets, patience: Patience(), changed: changed, failed: failed)
  }

  init(
    _ targets: [WatchTarget], patience: Patience, changed: @escaping @Sendable () -> Void,
    failed: @escaping @Sendable (WatchFault) -> Void
  ) {
    let stop = Pipe()
    self.stop = stop
    let thread = Thread {
      do throws(WatchFault) {
        let changes = try FileChanges(targets)
        if let fault = changes.fault { failed(fault) }
        changed()
        Self.wait(for: changes, until: stop, patience, failed, changed)
      } catch {
        failed(error)
        changed()
      }
    }
    thread.name = "changes"
    thread.start()
  }

  /// Ends the watching thread.
  public func end() { try? stop.fileHandleForWriting.close() }

  deinit { end() }

  private static func wait(
    for changes: FileChanges, until stop: Pipe, _ patience: Patience,
    _ failed: (WatchFault) -> Void, _ changed: () -> Void
  ) {
    let clock = ContinuousClock()
    var first: ContinuousClock.Instant?
    while true {
      var watched = [
        pollfd(fd: stop.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: changes.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&watched, 2, first == nil ? -1 : patience.quiet)
      if count < 0, errno == EINTR { continue }
      if count < 0 || watched[0].revents != 0 { return }
      let had = changes.fault
      if watched[1].revents != 0, changes.take(), first == nil { first = clock.now }
      if had == nil, let fault = changes.fault { failed(fault) }
      guard let since = first else { continue }
      if count == 0 || clock.now - since >= .milliseconds(patience.longest) {
        first = nil
        changed()
      }
    }
  }
}
