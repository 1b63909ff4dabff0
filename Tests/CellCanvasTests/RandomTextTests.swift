import PledgeTesting
import Testing

@testable import CellCanvas

/// Texts at random: whatever they hold, only what is harmless comes out.
@Suite struct RandomTextTests {
  /// Whether a terminal may have a text: nothing that it obeys, nothing that it hides.
  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x200C, 0x200D, 0xFE0E, 0xFE0F: return true
      default: break
      }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        return false
      default: return true
      }
    }
  }

  @Test func `a line is harmless and as wide as it says`() {
    for seed in Seeds.some(1_500) {
      var random = SeededGenerator(seed: seed)
      let text = random.text(of: SeededGenerator.hostilePieces, count: 40)
      let glyphs = Glyphs.line(text)
      #expect(glyphs.allSatisfy { isHarmless($0.text) }, "seed \(seed)")
      #expect(glyphs.allSatisfy { (1...2).contains($0.width) }, "seed \(seed)")
      #expect(glyphs.count <= Glyphs.longestLine, "seed \(seed)")
      #expect(Glyphs.width(text) == glyphs.reduce(0) { $0 + Int($1.width) }, "seed \(seed)")
    }
  }

  @Test func `a whole text is harmless, keeps its lines and is not cut`() {
    for seed in Seeds.some(1_500) {
      var random = SeededGenerator(seed: seed)
      let text = random.text(of: SeededGenerator.hostilePieces, count: 40)
      let lines = Glyphs.whole(text).unicodeScalars.split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { isHarmless(String($0)) }, "seed \(seed)")
      #expect(lines.count == text.utf8.count { $0 == 0x0A } + 1, "seed \(seed)")
    }
    let long = String(repeating: "é", count: 3 * Glyphs.longestLine)
    #expect(Glyphs.whole(long) == long)
    #expect(Glyphs.whole("a\r\nb\u{1B}\r\n") == "a\nb␛\n")
  }

  @Test func `a marked text has no control but line ends and tabs`() {
    for seed in Seeds.some(1_500) {
      var random = SeededGenerator(seed: seed)
      let text = random.text(of: SeededGenerator.hostilePieces, count: 40)
      let rest = Glyphs.marked(text).replacing("\r\n", with: "").unicodeScalars
        .filter { $0 != "\n" && $0 != "\t" }
      #expect(isHarmless(String(String.UnicodeScalarView(rest))), "seed \(seed)")
    }
  }
}
