import CellCanvas

/// What a terminal sends for the mouse.
///
/// Asked for it, terminals send decimal numbers (SGR, mode 1006): `ESC [ < 0 ; 12 ; 5 M`. Those that
/// know only the older form send three bytes behind `ESC [ M`.
enum MouseReport {
  /// How many bytes follow the older form's beginning.
  static let oldLength = 3

  /// The deed that a whole sequence tells.
  ///
  /// - Parameter bytes: The sequence from its escape on.
  /// - Returns: `nil` for any other sequence; for a report of something that nothing here follows
  ///   from, such as a released button, an empty list.
  static func events(_ bytes: [UInt8]) -> [ScreenEvent]? {
    guard bytes.count > 4, bytes[2] == UInt8(ascii: "<"), let final = bytes.last,
      final == UInt8(ascii: "M") || final == UInt8(ascii: "m")
    else { return nil }
    let numbers = bytes[3..<(bytes.count - 1)]
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, let button = numbers[0], let x = numbers[1], let y = numbers[2] else {
      return []
    }
    guard final == UInt8(ascii: "M") else {
      return button & ~keys == 0 ? event(.release, x, y) : []
    }
    return event(button, x, y)
  }

  /// The deed that the older form's three bytes tell.
  static func events(old bytes: [UInt8]) -> [ScreenEvent] {
    guard bytes.count == oldLength, bytes.allSatisfy({ $0 >= 32 }) else { return [] }
    return event(Int(bytes[0]) - 32, Int(bytes[1]) - 32, Int(bytes[2]) - 32)
  }

  /// The bits that tell of keys that are held down.
  private static let keys = 0b1_1100

  private static func event(_ button: Int, _ x: Int, _ y: Int) -> [ScreenEvent] {
    switch button & ~keys {
    case 0: event(.press, x, y)
    case 3: event(.release, x, y)  // In the older form, which does not tell of which button.
    case 32: event(.drag, x, y)
    case 64: event(.wheelUp, x, y)
    case 65: event(.wheelDown, x, y)
    case 128: event(.back, x, y)
    case 129: event(.forward, x, y)
    default: []
    }
  }

  private static func event(_ deed: Mouse.Deed, _ x: Int, _ y: Int) -> [ScreenEvent] {
    guard (1...0xFFFF).contains(x), (1...0xFFFF).contains(y) else { return [] }
    return [.mouse(Mouse(deed, at: Point(x: x - 1, y: y - 1)))]
  }
}
