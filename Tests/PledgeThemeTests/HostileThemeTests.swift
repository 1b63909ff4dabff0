import Foundation
import PledgeTesting
import PledgeTheme
import Testing

/// Theme files that nobody means well with.
@Suite struct HostileThemeTests {
  private func load(_ bytes: [UInt8]) -> LoadedTheme {
    ThemeFile(name: "t", file: "Themes/t.toml", bytes: bytes).load()
  }

  private func messages(_ text: String) -> [String] {
    load(Array(text.utf8)).faults.map(\.description)
  }

  @Test(arguments: [
    ("[:x]", "not valid TOML: a key should stand here"),
    ("a = [1, }", "not valid TOML: a value should stand here"),
    (
      "a = 1979-05-27 0",
      "not valid TOML: '1979-05-27 0' is no value; a text stands in quotation marks"
    ),
    ("a = \u{1B}[2J", "not valid TOML: '␛[2J' is no value; a text stands in quotation marks"),
    ("a = \"x", "not valid TOML: the text should end on this line"),
  ])
  func `a text that would end the parser is told with its line`(line: String, summary: String) {
    #expect(
      messages("appearance = \"dark\"\n\(line)\n") == [
        """
        Themes/t.toml:2: \(summary)
          2 | \(line.replacing("\u{1B}", with: "␛"))
        help: see https://toml.io for the notation
        """
      ])
  }

  @Test(arguments: [
    ("# \0 lost", "# ␀ lost"), (#"summary = "a\u0000""#, #"summary = "a\u0000""#),
  ])
  func `a NUL, raw or escaped, is told with its line`(line: String, shown: String) {
    #expect(
      messages("appearance = \"dark\"\n\(line)\n") == [
        """
        Themes/t.toml:2: the text has a NUL character
          2 | \(shown)
        help: remove it; what follows it would be lost
        """
      ])
  }

  @Test func `text that is not UTF-8 is told with its line`() {
    let faults = load(Array("# caf".utf8) + [0xE9, 0x0A]).faults
    #expect(
      faults.map(\.description) == [
        """
        Themes/t.toml:1: the text is not UTF-8
          1 | # caf\u{FFFD}
        help: save the file as UTF-8
        """
      ])
  }

  @Test func `a number without room is told with its line`() {
    #expect(
      messages("a = 99999999999999999999") == [
        """
        Themes/t.toml:1: the number '99999999999999999999' has no room in 64 bits
          1 | a = 99999999999999999999
        help: remove it; a theme has no numbers
        """
      ])
  }

  @Test(arguments: ["[", "{ a = ", "[ { a = "])
  func `nesting without end is told with its line, cut`(bracket: String) throws {
    let line = "a = " + String(repeating: bracket, count: 10_000)
    #expect(
      messages("\n" + line) == [
        """
        Themes/t.toml:2: lists, tables or keys nested deeper than 128
          2 | \(line.prefix(199))…
        help: write flat tables, as Themes/dark.toml shows them
        """
      ])
  }

  @Test func `a line of a megabyte is too large to be read`() {
    let line = "summary = \"" + String(repeating: "x", count: 1 << 20) + "\"\n"
    #expect(
      messages(line) == [
        """
        Themes/t.toml:1: cannot read the theme: it is too large
        help: a theme is a text file in UTF-8 of at most 262144 bytes
        """
      ])
  }

  @Test func `a message shows no more of a long line and a long name than has room`() {
    let name = String(repeating: "x", count: 200_000)
    let message = messages(ThemeFileTests.sound + "\(name) = { bold = true }")[0]
    #expect(message.hasPrefix("Themes/t.toml:10: unknown role '\(name.prefix(79))…'\n  10 | xxx"))
    #expect(message.utf8.count < 2000)
  }

  @Test func `a name that a terminal would obey is shown, not sent`() {
    let message = messages(ThemeFileTests.sound + #""\u001b]0;x" = 1"#)[0]
    #expect(message.hasPrefix("Themes/t.toml:10: unknown role '␛]0;x'\n"))
  }

  @Test func `a bundled theme that is changed at random gives a theme or tells its faults`() throws
  {
    let texts = try BundledThemeTests.folders.names.map { name in
      Array(try Data(contentsOf: URL(filePath: "\(BundledThemeTests.path)/\(name).toml")))
    }
    for seed in 0..<2_000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let bytes = generator.mutation(of: generator.pick(texts), beside: texts)
      for fault in load(bytes).faults {
        #expect(
          fault.line >= 1 && fault.description.hasPrefix("Themes/t.toml:\(fault.line): "),
          "seed \(seed)")
        #expect(!fault.fault.help.isEmpty, "seed \(seed)")
      }
    }
  }
}

extension SeededGenerator {
  /// Pieces that mean something to a TOML parser, or have ended one.
  private static let pieces: [[UInt8]] = [
    "[", "]", "[[", "]]", "{", "}", "=", ",", ".", ":", "#", "\"", "'", "\"\"\"", "'''", "\\", "\n",
    "\r", "\r\n", " ", "\t", "\0", "\u{FEFF}", "\u{1B}", "é", "\\u0000", "\\uD800", "\\U00110000",
    "[:x]",
    "a = [1, }", "r = 1979-05-27 0", "= 1979-05-27T25:61:61Z", "= 0x", "= 1e999", "= inf", "= 01",
    "= -", "= +", "= 9223372036854775808", "[style]", "style.list.selected = 1", "palette = 3",
  ].map { Array($0.utf8) }

  /// Returns a text with a few changes: pieces and bytes put in, taken away, doubled, moved.
  mutating func mutation(of text: [UInt8], beside others: [[UInt8]]) -> [UInt8] {
    var bytes = text
    for _ in 0..<Int.random(in: 1...6, using: &self) {
      let start = Int.random(in: 0...bytes.count, using: &self)
      let end = min(bytes.count, start + Int.random(in: 0...20, using: &self))
      switch Int.random(in: 0..<6, using: &self) {
      case 0: bytes.insert(contentsOf: pick(Self.pieces), at: start)
      case 1: bytes.replaceSubrange(start..<end, with: pick(Self.pieces))
      case 2: bytes.removeSubrange(start..<end)
      case 3: bytes.insert(contentsOf: bytes[start..<end], at: end)
      case 4: bytes.insert(UInt8.random(in: 0...255, using: &self), at: start)
      default:
        let other = pick(others)
        let cut = Int.random(in: 0...other.count, using: &self)
        bytes.insert(contentsOf: other[cut...].prefix(40), at: start)
      }
    }
    return bytes
  }
}
