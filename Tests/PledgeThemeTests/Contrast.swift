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

  /// The number of xterm's colour that the program shows for one: the nearest by "redmean".
  ///
  /// - Parameter indices: The numbers to choose from.
  static func number(of color: Color?, in indices: Range<Int>) -> Int? {
    guard case .rgb(let red, let green, let blue) = color else { return nil }
    func distance(_ index: Int) -> Int {
      let entry = xterm[index]
      let mean = (Int(red) + entry[0]) / 2
      let (r, g, b) = (Int(red) - entry[0], Int(green) - entry[1], Int(blue) - entry[2])
      return ((512 + mean) * r * r + 1024 * g * g + (767 - mean) * b * b) / 256
    }
    return indices.min { distance($0) < distance($1) }
  }

  /// The colour of xterm's palette that has a number.
  static func color(_ number: Int) -> Color {
    let entry = xterm[number]
    return .rgb(UInt8(entry[0]), UInt8(entry[1]), UInt8(entry[2]))
  }

  private static func luminance(_ color: Color) -> Double? {
    guard case .rgb(let red, let green, let blue) = color else { return nil }
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// 16 named colours, a cube of 6 x 6 x 6, 24 greys.
  private static let xterm: [[Int]] = {
    let named = [
      [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205],
      [0, 205, 205], [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
      [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
    ]
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = levels.flatMap { red in
      levels.flatMap { green in levels.map { [red, green, $0] } }
    }
    return named + cube + (0..<24).map { Array(repeating: 8 + 10 * $0, count: 3) }
  }()
}
