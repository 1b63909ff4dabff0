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
    return final == UInt8(ascii: "M") ? event(button, x, y) : []
  }

  /// The deed that the older form's three bytes tell.
  static func events(old bytes: [UInt8]) -> [ScreenEvent] {
    guard bytes.count == oldLength, bytes.allSatisfy({ $0 >= 32 }) else { return [] }
    return event(Int(bytes[0]) - 32, Int(bytes[1]) - 32, Int(bytes[2]) - 32)
  }

  private static func event(_ button: Int, _ x: Int, _ y: Int) -> [ScreenEvent] {
    let deed: Mouse.Deed
    // The bits 4, 8 and 16 tell of keys that are held down.
    switch button & ~0b1_1100 {
    case 0: deed = .press
    case 64: deed = .wheelUp
    case 65: deed = .wheelDown
    default: return []
    }
    guard (1...0xFFFF).contains(x), (1...0xFFFF).contains(y) else { return [] }
    return [.mouse(Mouse(deed, at: Point(x: x - 1, y: y - 1)))]
  }
}
