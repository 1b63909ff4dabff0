/// A colour as red, green and blue.
struct RGB: Hashable {
  let red: Int
  let green: Int
  let blue: Int

  init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The entry of xterm's palette of 256 colours: 16 named ones, a cube of 6 x 6 x 6, 24 greys.
  init(paletteIndex index: Int) {
    switch index {
    case 0..<16: self = Self.named[index]
    case 16..<232:
      let cube = index - 16
      let level = { (step: Int) in step == 0 ? 0 : 55 + 40 * step }
      self.init(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (index - 232)
      self.init(grey, grey, grey)
    }
  }

  /// How different two colours look: the weighted distance known as "redmean".
  func distance(to other: RGB) -> Int {
    let mean = (red + other.red) / 2
    let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
    return ((512 + mean) * r * r + 1024 * g * g + (767 - mean) * b * b) / 256
  }

  /// Brightness, 0 to 255, by the weights of ITU-R BT.601.
  var brightness: Int { (299 * red + 587 * green + 114 * blue) / 1000 }

  /// Returns the number of the palette's nearest colour.
  func nearest(in indices: Range<Int>) -> Int {
    indices.min { distance(to: RGB(paletteIndex: $0)) < distance(to: RGB(paletteIndex: $1)) }
      ?? indices.lowerBound
  }

  /// The named colours as xterm shows them.
  private static let named = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238),
    RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0),
    RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255),
    RGB(255, 255, 255),
  ]
}
