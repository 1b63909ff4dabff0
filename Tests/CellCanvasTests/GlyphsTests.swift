import Testing

@testable import CellCanvas

@Suite struct GlyphsTests {
  /// A text that a terminal would obey, and how it is shown.
  struct Hostile: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let shown: String

    var testDescription: String { name }

    init(_ name: String, _ text: String, _ shown: String) {
      self.name = name
      self.text = text
      self.shown = shown
    }
  }

  static let hostile: [Hostile] = [
    Hostile("osc-title", "\u{1B}]0;a\u{7}b\u{1B}]2;c\u{1B}\\", "␛]0;a␇b␛]2;c␛\\"),
    Hostile("osc-52", "\u{1B}]52;c;cm0=\u{7}", "␛]52;c;cm0=␇"),
    Hostile("osc-8", "\u{1B}]8;;http://a\u{1B}\\text", "␛]8;;http://a␛\\text"),
    Hostile("csi", "\u{1B}[2J\u{1B}[1;1Hx\u{1B}[6n", "␛[2J␛[1;1Hx␛[6n"),
    Hostile("dcs-apc", "\u{1B}Pq\u{1B}\\\u{1B}_G\u{1B}\\", "␛Pq␛\\␛_G␛\\"),
    Hostile("esc-reset", "\u{1B}c\u{1B}#8\u{1B}(0\u{E}", "␛c␛#8␛(0␎"),
    Hostile("esc-open", "name\u{1B}]0;", "name␛]0;"),
    Hostile("c1", "\u{9B}2J\u{9D}0;x\u{90}\u{85}", "�2J�0;x��"),
    Hostile("cr-overwrite", "good\rbad\u{8}\u{8}\u{8}", "good␍bad␈␈␈"),
    Hostile("nul", "before\u{0}after", "before␀after"),
    Hostile("newline and tab", "a\nb\tc\r\nd", "a b c d"),
    Hostile("bidi", "a\u{202E}b\u{2066}c\u{200F}d\u{61C}e", "a�b�c�d�e"),
    Hostile("zero-width space", "a\u{200B}b", "a�b"),
    Hostile("word joiner and byte order mark", "a\u{2060}b\u{FEFF}", "a�b�"),
    Hostile("soft hyphen", "in\u{AD}vest", "in�vest"),
    Hostile("tags", "a\u{E0041}\u{E007F}b", "a��b"),
    Hostile("line and paragraph separator", "a\u{2028}b\u{2029}c", "a�b�c"),
    Hostile("private use", "\u{E000}\u{F0000}", "��"),
    Hostile("unassigned", "\u{378}\u{FFFF}\u{E0080}", "���"),
    Hostile("Hangul fillers", "a\u{115F}\u{3164}\u{FFA0}b", "a���b"),
    Hostile("grapheme joiner", "a\u{34F}b", "a�b"),
    Hostile("selector that is no emoji's", "a\u{FE0F}b\u{FE00}\u{E0100}", "a�b��"),
    Hostile("selector of a bare digit", "1\u{FE0F}2", "1�2"),
    Hostile("joiner between Latin letters", "a\u{200D}b\u{200C}c", "a�b�c"),
    Hostile("joiner after an emoji", "👩\u{200D}a", "👩�a"),
    Hostile("joiner at the end", "👩\u{200D}", "👩�"),
    Hostile("joiners in a row", "👩\u{200D}\u{200D}👩", "👩��👩"),
    Hostile("leading mark", "\u{301}a", "\u{25CC}\u{301}a"),
    Hostile("mark after a control", "\u{1B}\u{301}", "␛\u{25CC}\u{301}"),
    Hostile("format", "%s%n%x %1$s {0} ${x}", "%s%n%x %1$s {0} ${x}"),
    Hostile("shell", "`; $( ) ' \" | & >", "`; $( ) ' \" | & >"),
  ]

  @Test(arguments: hostile)
  func `text that a terminal would obey is shown, not sent`(_ hostile: Hostile) {
    #expect(Glyphs.plain(hostile.text) == hostile.shown)
  }

  @Test func `every C0 control has its own picture`() {
    let pictures = (0..<0x20).map { (value: UInt32) in
      value == 9 || value == 10 ? " " : String(Unicode.Scalar(0x2400 + value)!)
    }
    for (value, picture) in pictures.enumerated() {
      #expect(Glyphs.line(String(Unicode.Scalar(UInt8(value)))) == [Glyph(picture, width: 1)])
    }
    #expect(Glyphs.plain("\u{7F}") == "␡")
  }

  @Test func `bytes that are no UTF-8 are shown as marks`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xFE, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0x62]
    let shown = Glyphs.plain(String(decoding: bytes, as: UTF8.self))
    #expect(shown.hasPrefix("a\u{FFFD}") && shown.hasSuffix("\u{FFFD}b"))
  }

  static let kept = [
    "Île-de-France, 109 milliards d'euros", "« x » ≤ 50 %", "日本語 한국어 中文", "می\u{200C}خواهم",
    "क\u{94D}\u{200D}ष", "👨‍👩‍👧 ❤️ 👍🏽 🇫🇷 1️⃣ ☕", "❤\u{FE0E}", "a\u{A0}b\u{202F}c", "e\u{301}", "ไทยกำ",
    "𝐀𝒷", "▏▎▍▌▋▊▉█",
  ]

  @Test(arguments: kept)
  func `text that is harmless stays as it is`(_ text: String) {
    #expect(Glyphs.plain(text) == text)
  }

  @Test func `no glyph of any scalar is invisible, obeyed by a terminal or too wide`() {
    for block in stride(from: UInt32(0), to: 0x11_0000, by: 1024) {
      let scalars = (block..<block + 1024).compactMap(Unicode.Scalar.init)
      let text = scalars.map { "a\($0)" }.joined()
      let isHarmless = Glyphs.line(text).allSatisfy { glyph in
        (1...2).contains(glyph.width)
          && glyph.text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
              .paragraphSeparator:
              false
            default: !scalar.properties.isDefaultIgnorableCodePoint
            }
          }
      }
      #expect(isHarmless, "U+\(String(block, radix: 16))")
    }
  }

  @Test func `a cell has four marks at most, and the rest is one mark`() {
    let text = "e" + String(repeating: "\u{301}", count: 10_000) + "x"
    let glyphs = Glyphs.line(text)
    #expect(glyphs.map(\.text.unicodeScalars.count) == [5, 1, 1])
    #expect(glyphs.map(\.text).dropFirst() == ["\u{FFFD}", "x"])
  }

  @Test func `a sequence of joined emoji is bounded`() {
    let text = Array(repeating: "👩", count: 1000).joined(separator: "\u{200D}")
    #expect(Glyphs.line(text).allSatisfy { $0.text.unicodeScalars.count <= 18 && $0.width <= 2 })
  }

  @Test(arguments: ["x", "é", "日", "e\u{301}", "\u{1B}"])
  func `a line of a million characters ends in an ellipsis`(_ character: String) {
    let glyphs = Glyphs.line(String(repeating: character, count: 1_000_000))
    #expect(glyphs.count == Glyphs.longestLine)
    #expect(glyphs.last?.text == "…")
  }

  @Test func `a million marks on a letter are cut`() {
    let glyphs = Glyphs.line("e" + String(repeating: "\u{301}", count: 1_000_000))
    #expect(glyphs.map(\.text) == ["e\u{301}\u{301}\u{301}\u{301}", "\u{FFFD}", "…"])
  }

  @Test func `a message keeps its lines`() {
    #expect(Glyphs.plainLines("a\u{1B}\r\n\n b") == "a␛\n\n b")
  }
}
