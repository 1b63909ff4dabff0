import CellCanvas
import Testing

@testable import CursesTerminal

@Suite struct ColorTests {
  private func encoder(
    _ depth: ColorDepth, isDirect: Bool = false, hasDefaults: Bool = true
  ) -> ColorEncoder {
    ColorEncoder(depth: depth, isDirect: isDirect, hasDefaults: hasDefaults)
  }

  private func foreground(_ color: Color, _ encoder: ColorEncoder) -> Int32? {
    encoder.pair(for: Style(foreground: color))?.foreground
  }

  static let reduced: [(Color, Int32, Int32, Int32)] = [
    (.rgb(0, 0, 0), 0, 0, 16), (.rgb(255, 255, 255), 7, 15, 231), (.rgb(250, 20, 20), 1, 9, 196),
    (.rgb(128, 128, 128), 6, 8, 244), (.rgb(0x5F, 0x87, 0xAF), 6, 8, 67),
    (.palette(1), 1, 1, 1), (.palette(9), 1, 9, 9), (.palette(8), 7, 8, 8),
  ]

  @Test(arguments: reduced)
  func `a colour becomes the nearest that the terminal has`(
    _ color: Color, _ eight: Int32, _ sixteen: Int32, _ indexed: Int32
  ) {
    #expect(foreground(color, encoder(.eight)) == eight)
    #expect(foreground(color, encoder(.sixteen)) == sixteen)
    #expect(foreground(color, encoder(.indexed)) == indexed)
    #expect(foreground(color, encoder(.none)) == nil)
  }

  @Test func `direct colour sends red, green and blue, and never a palette's number by mistake`() {
    let direct = encoder(.direct, isDirect: true)
    #expect(foreground(.rgb(0x1B, 0x2A, 0x41), direct) == 0x1B2A41)
    #expect(foreground(.rgb(0, 0, 3), direct) == 0x000103)
    #expect(foreground(.palette(3), direct) == 3)
    #expect(foreground(.palette(9), direct) == 0xFF0000)
    #expect(foreground(.rgb(250, 20, 20), encoder(.indexed, isDirect: true)) == 0xFF0000)
  }

  @Test func `the terminal's own colours stay its own`() {
    #expect(encoder(.indexed).pair(for: Style()) == nil)
    let onRed = Style(background: .palette(1))
    #expect(encoder(.eight).pair(for: onRed)?.foreground == -1)
    #expect(encoder(.eight, hasDefaults: false).pair(for: onRed)?.foreground == 7)
  }

  @Test func `text never vanishes in its ground`() {
    let style = Style(foreground: .rgb(200, 200, 200), background: .rgb(240, 240, 240))
    #expect(
      encoder(.eight).pair(for: style) == ColorEncoder.Pair(foreground: 0, background: 7))
  }

  static let depths: [(ColorDepth?, ColorDepth, String?, ColorDepth)] = [
    (nil, .indexed, nil, .indexed), (nil, .indexed, "", .indexed), (nil, .indexed, "1", .none),
    (.direct, .indexed, nil, .indexed), (.eight, .indexed, "1", .eight),
    (.eight, .none, nil, .none),
  ]

  @Test(arguments: depths)
  func `a wish comes before NO_COLOR, and neither before the terminal`(
    _ asked: ColorDepth?, _ possible: ColorDepth, _ noColor: String?, _ settled: ColorDepth
  ) {
    #expect(ColorDepth.settled(asked: asked, possible: possible, noColor: noColor) == settled)
  }

  @Test(arguments: [
    (0, ColorDepth.none), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .indexed),
  ])
  func `a terminal's depth is that of its colours`(_ colors: Int, _ depth: ColorDepth) {
    #expect(ColorDepth(colors: colors, isDirect: false) == depth)
  }

  @Test func `pairs are numbered once and run out`() {
    var pairs = ColorPairs(encoder: encoder(.sixteen), count: 3)
    var defined: [Int16] = []
    func number(_ index: UInt8) -> Int16? {
      pairs.number(for: Style(foreground: .palette(index))) { number, _ in defined.append(number) }
    }
    #expect([number(1), number(2), number(1), number(3)] == [1, 2, 1, nil])
    #expect(pairs.number(for: Style(attributes: .bold)) { _, _ in } == 0)
    pairs.removeAll()
    #expect(number(3) == 1)
    #expect(defined == [1, 2, 1])
  }
}
