import Foundation

extension PseudoTerminal {
  /// Waits until a text stands on the screen, in one row.
  ///
  /// - Parameter seconds: How long to wait at most.
  /// - Returns: Where the text begins.
  /// - Throws: `TerminalTimeout`, also when the program ends without showing the text.
  @discardableResult
  public func waitFor(
    _ text: String, seconds: Double = 30, file: String = #fileID, line: Int = #line
  ) throws(TerminalTimeout) -> Point {
    var place: Point?
    try waitUntil("“\(text)” is shown", seconds: seconds, file: file, line: line) {
      place = $0.find(text)
      return place != nil
    }
    return place ?? Point(column: 0, row: 0)
  }

  /// Waits until a text stands nowhere on the screen.
  ///
  /// - Throws: `TerminalTimeout`.
  public func waitForNo(
    _ text: String, seconds: Double = 30, file: String = #fileID, line: Int = #line
  ) throws(TerminalTimeout) {
    try waitUntil("“\(text)” is gone", seconds: seconds, file: file, line: line) {
      $0.find(text) == nil
    }
  }

  /// Waits until a condition is met.
  ///
  /// - Parameters:
  ///   - what: The condition in words, for the message.
  ///   - seconds: How long to wait at most.
  ///   - isMet: Asked again whenever the program has written or ended.
  /// - Throws: `TerminalTimeout`, also when the program ends and the condition is not met.
  public func waitUntil(
    _ what: String, seconds: Double = 30, file: String = #fileID, line: Int = #line,
    _ isMet: (PseudoTerminal) -> Bool
  ) throws(TerminalTimeout) {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !isMet(self) {
      if ending != nil { takeLastWords() }
      guard ending == nil, .now < deadline, exchange(until: deadline) else {
        if isMet(self) { return }
        throw TerminalTimeout(what, seconds, self, place: "\(file):\(line)")
      }
    }
  }

  /// Takes in what the program writes until it has written nothing for a while and rests.
  ///
  /// A pause alone would not do: on a machine under load a program may not get the processor for
  /// longer than any pause.
  ///
  /// - Parameters:
  ///   - pause: How long nothing may come.
  ///   - seconds: How long a program that never rests is followed at most.
  public func waitUntilQuiet(for pause: Duration = .milliseconds(150), seconds: Double = 30) {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while .now < deadline {
      if !exchange(until: min(.now + pause, deadline)), isResting { return }
    }
  }

  /// Waits until the program has ended.
  ///
  /// - Throws: `TerminalTimeout`.
  @discardableResult
  public func wait(
    seconds: Double = 30, file: String = #fileID, line: Int = #line
  ) throws(TerminalTimeout) -> Ending {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let ending {
        takeLastWords()
        return ending.how
      }
      guard .now < deadline, exchange(until: deadline) else {
        throw TerminalTimeout("the program ends", seconds, self, place: "\(file):\(line)")
      }
    }
  }

  /// Bytes go through the kernel's own queue, so the last may come a moment after the end.
  private func takeLastWords() { waitUntilQuiet(for: .milliseconds(20)) }
}
