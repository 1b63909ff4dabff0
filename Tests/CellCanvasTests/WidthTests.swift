import Testing

@testable import CellCanvas

@Suite struct WidthTests {
  static let widths: [(String, Int)] = [
    ("", 0), ("a", 1), ("é", 1), ("e\u{301}", 1), ("œ", 1), ("€", 1), ("–", 1), ("…", 1), ("≈", 1),
    ("⊂", 1), ("─", 1), ("█", 1), ("▏", 1), ("●", 1), ("⣿", 1), ("⠀", 1), ("☰", 2), ("\u{A0}", 1),
    ("\u{3000}", 2),
    ("日", 2), ("あ", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("𠀀", 2),
    ("ا", 1), ("ש", 1), ("ש\u{5B8}", 1), ("ก", 1), ("กำ", 2), ("क", 1), ("कि", 2), ("क्षि", 3),
    ("😀", 2), ("☕", 2), ("❤", 1), ("❤️", 2), ("❤\u{FE0E}", 1), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🏳️‍🌈", 2),
    ("🇫🇷", 2), ("🇫", 1), ("1️⃣", 2), ("🏴\u{E0067}", 3), ("\u{1B}", 1), ("\u{200B}", 1), ("\u{301}", 1),
  ]

  @Test(arguments: widths)
  func `a text takes the columns that terminals give it`(_ text: String, _ width: Int) {
    #expect(Glyphs.width(text) == width)
  }

  @Test func `a family, a flag and a keycap are one glyph each`() {
    #expect(Glyphs.line("👨‍👩‍👧🇫🇷1️⃣").map(\.text) == ["👨‍👩‍👧", "🇫🇷", "1️⃣"])
  }

  @Test func `a cluster wider than two columns is cut where the second ends`() {
    #expect(Glyphs.line("क्षि").map(\.text) == ["क्ष", "ि"])
  }

  @Test func `the short way gives the width of the tables`() {
    for value in UInt32(0)..<0x1_0000 {
      guard let scalar = Unicode.Scalar(value), let glyph = scalar.loneGlyph else { continue }
      let isShown = ScalarKind.lookedUp(scalar) == .spacing(columns: glyph.width)
      if !isShown { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
