import CellCanvas

extension Color {
  /// The names of the terminal's 16 palette colours, in the order of their numbers.
  static let paletteNames: [String] = {
    let hues = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return hues + hues.map { "bright-" + $0 }
  }()

  /// The names that need no palette entry.
  static let knownNames = ["terminal"] + paletteNames

  /// Reads a colour that names itself: `#rrggbb`, `terminal` or one of `paletteNames`.
  init?(literal text: String) {
    if text == "terminal" {
      self = .terminal
    } else if let index = Self.paletteNames.firstIndex(of: text) {
      self = .palette(UInt8(index))
    } else if let channels = Self.hexadecimal(text) {
      self = .rgb(UInt8(channels >> 16), UInt8(channels >> 8 & 0xFF), UInt8(channels & 0xFF))
    } else {
      return nil
    }
  }

  private static func hexadecimal(_ text: String) -> UInt32? {
    guard text.hasPrefix("#"), text.utf8.count == 7,
      text.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit })
    else { return nil }
    return UInt32(text.dropFirst(), radix: 16)
  }
}
