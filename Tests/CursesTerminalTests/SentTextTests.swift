import Testing

@testable import CursesTerminal

@Suite struct SentTextTests {
  private func sent(_ text: String, isUTF8: Bool = true) -> String {
    var scalars: [UInt32] = []
    SentText.append(text, isUTF8: isUTF8, to: &scalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    return String(view)
  }

  static let clusters: [(String, String)] = [
    ("a", "a"), ("é", "é"), ("e\u{301}", "e\u{301}"), ("日", "日"), ("👨‍👩‍👧", "👨"), ("❤️", "❤"),
    ("👍🏽", "👍"), ("🏳️‍🌈", "🏳"), ("🇫🇷", "FR"), ("1️⃣", "1\u{20E3}"), ("ی\u{200C}", "ی\u{200C}"),
    ("क्ष", "क्ष"), ("한", "한"), ("█", "█"),
  ]

  @Test(arguments: clusters)
  func `only what all terminals take for equally wide is sent`(_ text: String, _ expected: String) {
    #expect(sent(text) == expected)
  }

  static let substitutes: [(String, String)] = [
    ("é", "e"), ("e\u{301}", "e"), ("Œ", "O"), ("€", "E"), ("≤", "<"), ("≥", ">"), ("≈", "~"),
    ("⊂", "c"), ("…", "."), ("─", "-"), ("│", "|"), ("┌", "+"), ("█", "#"), ("\u{202F}", " "),
    ("«", "<"), ("’", "'"), ("日", "?"), ("🇫🇷", "FR"), ("😀", "?"), ("␛", "?"), ("a", "a"),
    ("⠀", " "), ("⠁", "."), ("⠒", "."), ("⣀", "."), ("⡇", ":"), ("⠿", "+"), ("⣿", "#"),
    ("₹", "R"), ("₩", "W"), ("₪", "S"), ("₦", "N"), ("▓", "%"), ("▒", "="), ("░", ":"), ("·", "."),
  ]

  @Test(arguments: substitutes)
  func `where only ASCII is known, a like-looking character is sent`(
    _ text: String, _ expected: String
  ) {
    #expect(sent(text, isUTF8: false) == expected)
  }

  @Test func `an error shows TERM harmlessly and briefly`() {
    let error = TerminalError.termUnknown("x\u{1B}]0;y\u{7}" + String(repeating: "z", count: 99))
    #expect(error.description.hasPrefix("unknown terminal type 'x␛]0;y␇zzz"))
    #expect(error.description.hasSuffix("z…' in TERM"))
  }
}
