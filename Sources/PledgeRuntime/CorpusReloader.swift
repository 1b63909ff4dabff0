import Foundation
import PledgeExplorer

/// Reads a corpus anew on a thread of its own, whenever it is asked to.
///
/// Requests that come while it reads are one request: it reads once more.
public final class CorpusReloader: @unchecked Sendable {
  /// What came of reading a corpus.
  public enum Outcome: Sendable {
    /// The files are those that are shown.
    case unchanged
    /// The files are no longer those that are shown, and are being read.
    case outdated
    case reloaded(Answerer, CorpusSummary)
    /// It could not be read, and why; what is shown stays.
    case failed(String)
    /// Not all changes of its files will be seen, and why.
    case unwatched(String)
  }

  // Everything below `condition` is touched only while it is locked.
  private let condition = NSCondition()
  private var isAsked = false
  private var isForced = false
  private var isClosed = false
  private var hasThread = false
  private var outcomes: [Outcome] = []
  private var wake: @Sendable () -> Void = {}

  private let read: Reading

  /// Reads a corpus; where it is not forced to, only if a file has changed. It may tell of an outcome
  /// before the last one, which it returns.
  public typealias Reading =
    @Sendable (_ isForced: Bool, _ tell: (Outcome) -> Void) -> Outcome

  public init(_ read: @escaping Reading) { self.read = read }

  /// Asks for the corpus anew; any thread may.
  ///
  /// - Parameter isForced: Whether it is read though no file has changed.
  public func ask(isForced: Bool = false) {
    condition.lock()
    defer { condition.unlock() }
    guard !isClosed else { return }
    isAsked = true
    self.isForced = self.isForced || isForced
    startThread()
    condition.signal()
  }

  /// Tells that not all changes will be seen.
  public func report(unwatched reason: String) { tell(.unwatched(reason)) }

  private func tell(_ outcome: Outcome) {
    if case .unchanged = outcome { return }
    condition.lock()
    outcomes.append(outcome)
    let wake = wake
    condition.unlock()
    wake()
  }

  /// Says whom to wake after each outcome.
  func wakes(_ wake: @escaping @Sendable () -> Void) {
    condition.lock()
    defer { condition.unlock() }
    self.wake = wake
    if !outcomes.isEmpty { wake() }
  }

  /// Takes what has come of the reading since the last time.
  func takeOutcomes() -> [Outcome] {
    condition.lock()
    defer { condition.unlock() }
    defer { outcomes = [] }
    return outcomes
  }

  /// Ends the thread after what it is reading.
  func close() {
    condition.lock()
    isClosed = true
    condition.signal()
    condition.unlock()
  }

  private func startThread() {
    guard !hasThread else { return }
    hasThread = true
    let thread = Thread { [self] in work() }
    thread.name = "reloading"
    thread.stackSize = 8 << 20  // Files may be nested deeply.
    thread.start()
  }

  private func work() {
    while let isForced = next() { tell(read(isForced, tell)) }
  }

  private func next() -> Bool? {
    condition.lock()
    defer { condition.unlock() }
    while !isAsked, !isClosed { condition.wait() }
    if isClosed { return nil }
    defer { (isAsked, isForced) = (false, false) }
    return isForced
  }
}
