import CPseudoTerminal
import Foundation

extension PseudoTerminal {
  /// Whether the program has not ended yet.
  public var isRunning: Bool {
    exchangeAtOnce()
    return ending == nil
  }

  /// How many bytes the program has written so far.
  public var bytesWritten: Int {
    exchangeAtOnce()
    return transcript.count
  }

  /// The processor time that the program has used, in user code and in the kernel.
  public var cpuTime: Duration {
    exchangeAtOnce()
    if let ending { return ending.cpuTime }
    return .nanoseconds(max(0, pt_cpu_nanoseconds(processID)))
  }

  /// Gives the screen another size, as a person who drags a window does.
  public func resize(to size: Size) {
    guard let controller else { return }
    exchangeAtOnce()
    self.size = size
    emulator.resize(to: size)
    _ = pt_resize(controller.number, CInt(size.columns), CInt(size.rows))
  }

  /// Sends the program a signal, such as `SIGTERM`; an ended program gets none.
  public func signal(_ number: Int32) {
    guard isRunning else { return }
    kill(processID, number)
  }

  /// Takes the terminal away, as closing a window or losing a connection does.
  public func hangUp() {
    exchangeAtOnce()
    controller = nil
    line = nil
    unsent = []
  }

  /// Ends the program at once, if it still runs. It is ended so when the terminal goes away.
  public func end() {
    guard isRunning else { return }
    let time = cpuTime
    // The id is the program's own until it is waited for, so this can hit nothing else.
    kill(processID, SIGKILL)
    waitpid(processID, nil, 0)
    ending = (.signal(Int(SIGKILL)), time)
  }
}
