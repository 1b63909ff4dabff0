import CCurses
import CellCanvas

extension CursesScreen {
  /// How long the rest of pasted text may take.
  private static let pastePatience = Duration.seconds(1)

  public func events(waitingUpTo milliseconds: Int?) -> [ScreenEvent] {
    let clock = ContinuousClock()
    let deadline = milliseconds.map { clock.now + .milliseconds($0) }
    while true {
      let wakeTime = [deadline, patienceEnd].compactMap { $0 }.min()
      let happened = wait(wakeTime.map { clock.now.duration(to: $0) })
      if !happened.isEmpty { return happened }
      if let deadline, clock.now >= deadline { return [] }
    }
  }

  /// Waits once and returns what happened; empty if there is nothing to tell.
  private func wait(_ duration: Duration?) -> [ScreenEvent] {
    var signal: Int32 = 0
    let bits = pb_wait(duration.map(Self.milliseconds) ?? -1, !isGone, &signal)
    var events: [ScreenEvent] = []
    if bits & PB_STOP_ASKED != 0 {
      suspend(byKey: false)
    } else if bits & PB_CONTINUED != 0 {
      pb_take_again()
      given = nil
    }
    if bits & PB_RESIZED != 0 {
      size = Self.measured()
      redraw()
      events.append(.resize(size))
    }
    if bits & PB_INPUT != 0 { events += typed() }
    if decoder.pending != .nothing, let patienceEnd, ContinuousClock.now >= patienceEnd {
      events += decoder.eventsAfterWait()
      self.patienceEnd = nil
    }
    if bits & PB_WOKEN != 0 { events.append(.wake) }
    if bits & PB_SIGNALLED != 0 { events.append(.end(signal: signal)) }
    if bits & PB_GONE != 0 { isGone = true }
    if isGone, !toldOfEnd {
      toldOfEnd = true
      events.append(.end(signal: nil))
    }
    return events
  }

  /// Reads what was typed: all of a paste, but of keys no more than are acted on in a moment, so that
  /// keys without end neither keep the screen from being drawn nor signals from being seen.
  private func typed() -> [ScreenEvent] {
    var events: [ScreenEvent] = []
    for _ in 0..<1024 {
      let bytes = [UInt8](unsafeUninitializedCapacity: 1024) { buffer, count in
        let length = pb_read(buffer.baseAddress, buffer.count)
        if length == 0 { isGone = true }
        count = max(0, length)
      }
      if bytes.isEmpty { break }
      events += decoder.events(from: bytes)
      if decoder.pending != .paste { break }
    }
    patienceEnd =
      switch decoder.pending {
      case .nothing: nil
      case .sequence: .now + escapeDelay
      case .paste: .now + Self.pastePatience
      }
    return events
  }

  /// Whole milliseconds, rounded up so that a wait is never too short.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let parts = duration.components
    let rest = (parts.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    let rounded = parts.seconds * 1000 + rest
    return Int32(clamping: max(0, rounded))
  }
}
