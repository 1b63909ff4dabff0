import CellCanvas

/// Turns a theme's colours into the numbers that a terminal knows them by.
struct ColorEncoder {
  let depth: ColorDepth
  /// Whether numbers are 0xRRGGBB.
  let isDirect: Bool
  /// Whether -1 stands for the terminal's own colours.
  let hasDefaults: Bool

  /// Colour numbers of a foreground and a background.
  struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  /// Returns the numbers of a style's colours, as near as the depth allows; `nil` for no colours.
  ///
  /// Two colours that differ are not reduced to the same: the text would vanish.
  func pair(for style: Style) -> Pair? {
    guard depth > .none else { return nil }
    let foreground = style.foreground ?? .terminal
    let background = style.background ?? .terminal
    if foreground == .terminal, background == .terminal { return nil }
    var pair = Pair(
      foreground: number(foreground, otherwise: 7), background: number(background, otherwise: 0))
    if pair.foreground == pair.background, foreground != background {
      let isBright = rgb(background).brightness >= 128
      pair.foreground = number(.palette(isBright ? 0 : 7), otherwise: 7)
    }
    return pair
  }

  private func number(_ color: Color, otherwise ownColor: Int32) -> Int32 {
    switch color {
    case .terminal: hasDefaults ? -1 : ownColor
    case .palette(let index): named(Int(index) % 16)
    case .rgb: reduced(rgb(color))
    }
  }

  /// A named colour; the first eight keep their numbers even in direct colour. Of eight colours,
  /// white stands for grey, which would vanish as black.
  private func named(_ index: Int) -> Int32 {
    if depth == .eight { return index == 8 ? 7 : Int32(index % 8) }
    return isDirect && index >= 8 ? direct(RGB(paletteIndex: index)) : Int32(index)
  }

  private func reduced(_ color: RGB) -> Int32 {
    switch depth {
    case .none: -1
    case .eight: named(color.nearest(in: 0..<8))
    case .sixteen: named(color.nearest(in: 0..<16))
    case .indexed:
      isDirect
        ? direct(RGB(paletteIndex: color.nearest(in: 16..<256)))
        : Int32(color.nearest(in: 16..<256))
    case .direct: direct(color)
    }
  }

  /// 0xRRGGBB, with a touch of green where the number would mean an entry of the palette.
  private func direct(_ color: RGB) -> Int32 {
    let number = Int32(color.red << 16 | color.green << 8 | color.blue)
    return number < 256 ? number | 0x100 : number
  }

  private func rgb(_ color: Color) -> RGB {
    switch color {
    case .terminal: RGB(0, 0, 0)
    case .palette(let index): RGB(paletteIndex: Int(index) % 16)
    case .rgb(let red, let green, let blue): RGB(Int(red), Int(green), Int(blue))
    }
  }
}
