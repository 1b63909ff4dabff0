import CellCanvas
import Synchronization

/// A screen that gets its events from a list and keeps what it is shown.
public final class ScriptedScreen: Screen {
  public let size: Size
  /// Every canvas that was shown, the last one last.
  public private(set) var shown: [Canvas] = []
  public private(set) var suspensions = 0
  public private(set) var redraws = 0
  public private(set) var loans = 0
  public private(set) var isClosed = false
  private var script: [[ScreenEvent]]
  private let wakes = WakeCount()

  /// - Parameter script: What happens, one entry a wait. When it is over, the terminal is gone.
  public init(size: Size, script: [[ScreenEvent]]) {
    self.size = size
    self.script = script
  }

  public func show(_ canvas: Canvas) { shown.append(canvas) }

  public func events(waitingUpTo milliseconds: Int?) -> [ScreenEvent] {
    script.isEmpty ? [.end(signal: nil)] : script.removeFirst()
  }

  public var wake: @Sendable () -> Void {
    let wakes = wakes
    return { wakes.add() }
  }

  /// How often another thread has woken the loop.
  public var wakeCount: Int { wakes.count }

  public func close() { isClosed = true }
  public func suspend() { suspensions += 1 }
  public func redraw() { redraws += 1 }
  public func lend(_ body: () -> Void) {
    loans += 1
    body()
  }
}

private final class WakeCount: Sendable {
  private let number = Mutex(0)
  var count: Int { number.withLock { $0 } }
  func add() { number.withLock { $0 += 1 } }
}
