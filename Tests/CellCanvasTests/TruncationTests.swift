import CellCanvas
import Testing

@Suite struct TruncationTests {
  static let cuts: [(String, Int, String)] = [
    ("Stargate", 8, "Stargate"), ("Stargate", 7, "Starga…"), ("Stargate", 1, "…"),
    ("Stargate", 0, ""), ("Stargate", -3, ""), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"),
    ("日本語", 4, "日…"), ("日本語", 2, "…"), ("a👨‍👩‍👧b", 3, "a…"), ("a👨‍👩‍👧b", 4, "a👨‍👩‍👧b"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("", 0, ""),
  ]

  @Test(arguments: cuts)
  func `text that is cut ends in an ellipsis and never in half a cluster`(
    _ text: String, _ columns: Int, _ shown: String
  ) {
    let glyphs = Glyphs.line(text).truncated(to: columns)
    #expect(glyphs.map(\.text).joined() == shown)
    #expect(glyphs.width <= max(0, columns))
  }
}
