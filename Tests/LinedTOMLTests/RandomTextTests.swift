import LinedTOML
import PledgeTesting
import Testing

/// Texts that are nearly TOML: most of them come as far as the parser.
@Suite struct RandomTextTests {
  @Test func `a text of right form and random content is read, or refused with its line`() {
    var read = 0
    let seeds = Seeds.some(2_000)
    for seed in seeds {
      var generator = SeededGenerator(seed: seed)
      let text = LinedText(Array(generator.document().utf8))
      do throws(TOMLFault) {
        _ = try TOMLNode.entries(of: text)
        read += 1
      } catch {
        #expect((1...text.lineCount).contains(error.line ?? 0), "seed \(seed)")
      }
    }
    #expect(0 < read && read < seeds.count)
  }
}

extension SeededGenerator {
  private static let keys = [
    "a", "b", "a.b", "a.b.c", "\"a\"", "'b c'", "\"\\u0061\"", "\"\\uD800\"", "1", "\"\"", "é",
  ]
  private static let words = [
    "true", "0", "-17", "1_000", "0xFF", "0o17", "0b1", "1.5", "-0.0", "6.02e23", "1e999", "inf",
    "-nan", "9223372036854775807", "-9223372036854775808", "1979-05-27", "07:32:00",
    "1979-05-27T07:32:00Z", "1979-05-27 07:32:00.999999-07:00", "2025-02-30", "0000-00-00",
    "2025-02-10T24:60:60+25:61", "1979-05-27 0", "x",
  ]
  private static let contents = [
    "a", " ", "é", "\u{1F600}", "#", "[", "}", "=", "\\n", "\\\\", "\\\"", "\\u00e9", "\\u0000",
    "\\uD800", "\\U0010FFFF", "\\UFFFFFFFF", "\\u12", "\\x41", "\\e", "\\", "\n", "\r\n", "\r",
    "\t", "\"", "'", "\u{7F}", "\u{1}",
  ]
  private static let wordLetters = Array("0123456789012345678901234567890-:TZ.+_eExobAfn ")

  /// Returns a few lines with pairs and tables.
  fileprivate mutating func document() -> String {
    (0..<Int.random(in: 1...6, using: &self)).reduce(into: "") { text, _ in
      let key = pick(Self.keys)
      switch Int.random(in: 0..<6, using: &self) {
      case 0: text += "[\(key)]"
      case 1: text += "[[ \(key) ]] # a"
      default: text += "\(key) = \(value(depth: 3))"
      }
      text += pick(["\n", "\n", "\n\n", "\r\n", " # \u{1}\n", ""])
    }
  }

  private mutating func value(depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &self) {
    case 0, 1: pick(Self.words)
    case 2: String((0..<Int.random(in: 1...12, using: &self)).map { _ in pick(Self.wordLetters) })
    case 3, 4: string()
    case 5: changed(pick(Self.words))
    case 6: "[" + items { $0.value(depth: depth - 1) } + "]"
    default: "{" + items { "\($0.pick(Self.keys)) = \($0.value(depth: depth - 1))" } + "}"
    }
  }

  private mutating func changed(_ word: String) -> String {
    var letters = Array(word)
    letters[Int.random(in: 0..<letters.count, using: &self)] = pick(Self.wordLetters)
    return String(letters)
  }

  private mutating func string() -> String {
    let mark = pick(["\"", "'", "\"\"\"", "'''"])
    let content = (0..<Int.random(in: 0...4, using: &self)).map { _ in pick(Self.contents) }
    return mark + content.joined() + mark
  }

  private mutating func items(_ item: (inout Self) -> String) -> String {
    (0..<Int.random(in: 0...3, using: &self)).reduce(into: "") { text, _ in
      text += item(&self) + pick([",", ",", ", ", ",\n", " , # a\n", ""])
    }
  }
}
