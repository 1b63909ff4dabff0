import CellCanvas
import Foundation

/// Relative luminance and contrast as WCAG 2.2 defines them, and the xterm's 256 colours.
enum Contrast {
  /// The contrast of two colours, 1 to 21; `nil` where the terminal decides one of them.
  static func ratio(_ first: Color?, _ second: Color?) -> Double? {
    guard let first = first.flatMap(luminance), let second = second.flatMap(luminance) else {
      return nil
    }
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The colour of the xterm's cube or greys that is nearest.
  static func reduced(_ color: Color?) -> Color? {
    guard case .rgb(let red, let green, let blue) = color else { return color }
    func distance(_ entry: [Int]) -> Int {
      zip(entry, [red, green, blue]).reduce(0) { $0 + ($1.0 - Int($1.1)) * ($1.0 - Int($1.1)) }
    }
    return xterm.min { distance($0) < distance($1) }
      .map { .rgb(UInt8($0[0]), UInt8($0[1]), UInt8($0[2])) }
  }

  private static func luminance(_ color: Color) -> Double? {
    guard case .rgb(let red, let green, let blue) = color else { return nil }
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static let xterm: [[Int]] = {
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = levels.flatMap { red in
      levels.flatMap { green in levels.map { [red, green, $0] } }
    }
    return cube + (0..<24).map { Array(repeating: 8 + 10 * $0, count: 3) }
  }()
}
