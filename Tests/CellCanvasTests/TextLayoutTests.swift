import CellCanvas
import Testing

@Suite struct TextLayoutTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    TextLayout.wrap(text, width: width).map { $0.glyphs.map(\.text).joined() }
  }

  static let wrapped: [(String, Int, [String])] = [
    ("", 10, []), ("a", 10, ["a"]), ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]), ("one  two", 4, ["one", "two"]),
    ("  one two", 5, ["  one", "two"]), ("one two  ", 9, ["one two"]),
    ("one\ntwo\n", 9, ["one", "two"]), ("one\r\ntwo", 9, ["one", "two"]),
    ("one\n\ntwo", 9, ["one", "", "two"]), ("   ", 2, [""]),
    ("unbreakable", 4, ["unbr", "eaka", "ble"]),
    ("a unbreakable", 4, ["a", "unbr", "eaka", "ble"]),
    ("Île-de-France", 7, ["Île-de-", "France"]), ("from -5 on", 6, ["from", "-5 on"]),
    ("a\u{2011}b c", 3, ["a\u{2011}b", "c"]), ("plan—vague", 6, ["plan—", "vague"]),
    ("2018–2030", 5, ["2018–", "2030"]), ("日本語です", 4, ["日本", "語で", "す"]),
    ("日本。語", 4, ["日", "本。", "語"]), ("ab日本", 3, ["ab", "日", "本"]), ("日", 1, ["日"]),
    ("abc", 0, ["a", "b", "c"]),
  ]

  @Test(arguments: wrapped)
  func `text is broken where it may be`(_ text: String, _ width: Int, _ expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  static let french = [
    "dit : oui", "vrai ; faux", "quoi ?", "non !", "20 %", "5 €", "100 000", "1 234 567", "« mot »",
    "dit\u{A0}: oui", "20\u{202F}%", "«\u{A0}mot\u{A0}»",
  ]

  @Test(arguments: french)
  func `French spacing stays whole`(_ text: String) {
    let kept = text == "dit : oui" ? "dit :" : text == "vrai ; faux" ? "vrai ;" : text
    for width in 3...12 {
      let isWhole = lines("un " + text, width).contains { $0.contains(kept) }
      #expect(isWhole || width < Glyphs.width(kept) || text.hasPrefix("dit\u{A0}"))
    }
    #expect(!lines("mots " + text, 7).contains { ":;?!%€»".contains($0.first ?? " ") })
  }

  @Test func `an amount in English breaks before its sign`() {
    #expect(lines("announced €200 billion", 14) == ["announced €200", "billion"])
    #expect(lines("announced €200 billion", 13) == ["announced", "€200 billion"])
  }

  @Test func `a year and a number may part`() {
    #expect(lines("en 2025 100 plans", 8) == ["en 2025", "100", "plans"])
  }

  @Test(arguments: [1, 2, 3, 7, 40])
  func `no line is too wide and no glyph is lost`(_ width: Int) {
    let text =
      "Le président a annoncé « 109 milliards d'euros » ; 日本語 👨‍👩‍👧 co\u{301}te-à-côte\u{1B}[2J\n100 000 %"
    let lines = TextLayout.wrap(text, width: width)
    #expect(lines.allSatisfy { $0.width <= max(2, width) })
    let kept = lines.flatMap(\.glyphs).map(\.text).filter { $0 != " " }.joined()
    let all = Glyphs.plain(text).split(separator: " ").joined()
    #expect(kept == all)
  }

  @Test func `each glyph knows its scalar of the text`() {
    let text = "e\u{301}té 👨‍👩‍👧\r\nfin"
    let lines = TextLayout.wrap(text, width: 20)
    #expect(lines.map(\.offsets) == [[0, 2, 3, 4, 5], [12, 13, 14]])
    #expect(lines.map(\.isParagraphEnd) == [true, true])
  }

  @Test func `only the last line of a paragraph ends it`() {
    let ends = TextLayout.wrap("one two\nthree", width: 4).map(\.isParagraphEnd)
    #expect(ends == [false, true, false, true])
  }

  @Test func `a range of scalars is found on the lines that show it`() {
    let lines = TextLayout.wrap("un plan de 109 milliards", width: 11)
    #expect(lines.map { $0.columns(of: 8..<14) } == [8..<10, 0..<3, nil])
  }

  @Test func `a long paragraph is not cut`() {
    let text = String(repeating: "mot ", count: 10_000)
    #expect(TextLayout.wrap(text, width: 39).count == 1000)
  }
}
