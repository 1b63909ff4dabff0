import PledgeModel
import PledgeTesting
import Testing

@Suite struct ExpressionTests {
  @Test(arguments: [
    ("milliards?", "109 milliards d’euros", true), ("milliards?", "un Milliard", true),
    ("milliards?$", "un milliard d’euros", false), ("^un", "Un milliard", true),
    ("^milliard", "un milliard", false), (#"\d+ milliards"#, "109\u{202F}milliards", true),
    (#"\bGPUs?\b"#, "1,000 gpus", true), (#"\bGPU\b"#, "1,000 gpus", false),
    (#"\Bpus\b"#, "1,000 GPUs", true), ("d'euros", "109 milliards d’euros", true),
    ("énergie", "ENERGIE", true), ("energie", "Énergie", true), ("[É-Ö]nergie", "energie", true),
    ("e\u{301}nergie", "energie", true), ("[A-C]x", "bX", true), ("[^a-c]x", "bX", false),
    ("[]x]y", "]y", true), ("[a-]b", "-b", true), (#"[\]]"#, "]", true),
    (#"[\d.]+%"#, "2.5%", true),
    ("a{2}", "aba", false), ("a{2}", "baab", true), ("^a{2,3}$", "aaaa", false),
    ("^a{2,}$", "aaaa", true), ("a{,2}", "a{,2}", true), ("a{x", "a{x", true),
    ("{2}", "a{2}", true),
    ("(plan|fonds) [a-z]+", "le Fonds souverain", true), ("(?:a|b){3}c", "xabac", true),
    ("a.c", "a\nc", true), (#"a\.c"#, "abc", false), (#"a\/c"#, "a/c", true),
    (#"\t"#, "a\tb", true),
    ("a||b", "", true), ("()", "x", true), ("x*?y", "xxy", true), ("\\s", "a\u{A0}b", true),
    ("straße", "STRASSE", false), ("İ", "i", true), ("日本|中国", "中国", true), ("𝒳+", "a𝒳", true),
  ])
  func `an expression is in a text, or is not`(source: String, text: String, isFound: Bool) throws {
    var matcher = try RegularExpression(source).matcher()
    // What was met once is remembered.
    let found = [matcher.matches(text), matcher.matches(text)]
    #expect(found == [isFound, isFound])
  }

  @Test(arguments: 0..<40)
  func `what is found is what Swift's own expressions find`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let source = random.expression(depth: 3)
      let regex = try Regex(source).wordBoundaryKind(.simple)
      var matcher = try RegularExpression(source).matcher()
      for _ in 0..<20 {
        let length = Int.random(in: 0...8, using: &random)
        let text = String(
          (0..<length).map { _ in random.pick(["a", "b", "c", " ", "-"]) }.joined())
        let isFound = matcher.matches(text)
        #expect(isFound == (text.firstMatch(of: regex) != nil), "/\(source)/ in “\(text)”")
      }
    }
  }

  @Test(arguments: ["(a*)*b", "(a|aa)+b", "(a|a?)+b", "(a?){500}a{500}b", "(.*)(.*)(.*)b"])
  func `no expression takes longer than the text is long`(source: String) throws {
    var matcher = try RegularExpression(source).matcher()
    let isFound = matcher.matches(String(repeating: "a", count: 20_000))
    #expect(!isFound)
  }

  @Test func `more states than are remembered are worked out anew`() throws {
    // Which of the last twelve characters were an a: four thousand states.
    var matcher = try RegularExpression("^(a|b)*a(a|b){11}$").matcher()
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20 {
      let letters = (0..<2_000).map { _ in random.pick(["a", "b"]) }
      let isFound = matcher.matches(letters.joined())
      #expect(isFound == (letters[letters.count - 12] == "a"))
    }
  }

  @Test(
    arguments: [
      ("", .empty, 0..<0), ("a(b", .unclosedGroup, 1..<2), ("a)b", .nothingToClose, 1..<2),
      ("a[bc", .unclosedClass, 1..<2), ("[]", .unclosedClass, 0..<1), ("[z-a]", .emptyRange, 1..<4),
      (#"[a-\d]"#, .emptyRange, 1..<5), ("a{5,2}", .emptyRange, 1..<6),
      ("a|*", .nothingToRepeat, 2..<3), ("(+)", .nothingToRepeat, 1..<2),
      (#"a\1"#, .unknownEscape(#"\1"#), 1..<3), (#"\p{L}"#, .unknownEscape(#"\p"#), 0..<2),
      (#"a\"#, .unknownEscape(#"\"#), 1..<2), ("(?=a)", .lookingAround, 0..<3),
      ("(?i)a", .lookingAround, 0..<3), ("a{1001}", .tooLarge, 1..<7),
      ("(ab){900}{900}", .tooLarge, 0..<14),
      (String(repeating: "(", count: 40), .tooDeep, 32..<34),
    ] as [(String, ExpressionFault.Problem, Range<Int>)])
  func `what cannot be read is told with its place`(
    source: String, problem: ExpressionFault.Problem, range: Range<Int>
  ) {
    let fault = #expect(throws: ExpressionFault.self) { try RegularExpression(source) }
    #expect(fault?.problem == problem)
    #expect(fault?.range == range)
  }

  @Test func `nothing repeated without end is nothing`() throws {
    var matcher = try RegularExpression("(((){1000}){1000}){1000}()*x").matcher()
    let isFound = matcher.matches("ax")
    #expect(isFound)
  }

  @Test func `a slash in an expression is the same with a backslash`() throws {
    #expect(try RegularExpression("a/b") == RegularExpression(#"a\/b"#))
    #expect(try RegularExpression("a/b").source == #"a\/b"#)
    #expect(try RegularExpression(#"a\\/b"#).source == #"a\\\/b"#)
  }
}

extension SeededGenerator {
  /// An expression of what this program and Swift both know.
  fileprivate mutating func expression(depth: Int) -> String {
    switch Int.random(in: 0..<(depth == 0 ? 6 : 12), using: &self) {
    case 0, 1, 2: return pick(["a", "b", "c"])
    case 3: return pick([".", "[ab]", "[^a]", "[a-c]", #"\w"#, #"\W"#, #"\s"#])
    case 4: return pick(["(?:^)", "(?:$)", #"\b"#, #"\B"#])
    case 5: return pick(["ab", " ", "-"])
    case 6, 7: return expression(depth: depth - 1) + expression(depth: depth - 1)
    case 8, 9: return "(\(expression(depth: depth - 1))|\(expression(depth: depth - 1)))"
    default:
      return "(\(expression(depth: depth - 1)))"
        + pick(["*", "+", "?", "{2}", "{1,2}", "{2,}", "+?"])
    }
  }
}
