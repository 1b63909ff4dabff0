import PledgeModel
import PledgeTesting
import Testing

/// Texts that are nearly queries: each is read, or its faults are told, in a moment.
@Suite struct RandomQueryTests {
  private static let pieces =
    QueryFields.all.map { "\($0.name):" } + [
      "plan", "data", "\"", "(", ")", "-", "not ", "or ", "and ", ",", "..", ">", "<", "=", "1",
      "bn",
      "30d", "2025", "2025-02", "EUR", "€", "fr", "FR", "*", "%", "_", "NEAR(",
      "9223372036854775808",
      "99999999999999999999999", "0.0000001", ":", ">=1bn", "/", "[", "]", "^", "{2,3}", "\\",
      "\\d", "?", "+", "|", "$", ".", "(?:",
    ] + SeededGenerator.hostilePieces

  @Test func `a text is a query or has faults that lie within it`() {
    for seed in Seeds.some(3_000) {
      var random = SeededGenerator(seed: seed)
      let text = random.text(of: Self.pieces, count: 16)
      let parsed = QuerySample.parse(text)
      for language in Language.allCases {
        #expect(parsed.faults.allSatisfy { !$0.message(in: language).isEmpty }, "seed \(seed)")
        _ = parsed.query.explained(in: language)
      }
    }
  }

  @Test func `what is read says the same when it is written and read again`() {
    for seed in Seeds.some(1_500) {
      var random = SeededGenerator(seed: seed)
      let parsed = QuerySample.parse(random.text(of: Self.pieces, count: 10))
      guard parsed.faults.isEmpty else { continue }
      let again = QuerySample.parse(parsed.query.description)
      #expect(again.query == parsed.query, "seed \(seed): \(parsed.query.description)")
    }
  }

  @Test func `a completion is offered or not, wherever the cursor stands`() {
    for seed in Seeds.some(1_000) {
      var random = SeededGenerator(seed: seed)
      let text = random.text(of: Self.pieces, count: 8)
      let cursor = Int.random(in: 0...text.unicodeScalars.count + 1, using: &random)
      let completion = QueryCompletion(text, at: cursor, vocabulary: QuerySample.vocabulary)
      for item in completion.items.prefix(3) {
        let (filled, place) = completion.applying(item, to: text)
        #expect((0...filled.unicodeScalars.count).contains(place), "seed \(seed)")
      }
    }
  }

  @Test func `an expression of whatever is typed goes through any text`() {
    for seed in Seeds.some(1_500) {
      var random = SeededGenerator(seed: seed)
      let source = random.text(of: Self.pieces, count: 12)
      do {
        var matcher = try RegularExpression(source).matcher()
        let texts = (0..<3).map { _ in random.text(of: Self.pieces, count: 20) }
        let found = [0, 1].map { _ in texts.map { matcher.matches($0) } }
        #expect(found[0] == found[1], "seed \(seed)")
      } catch {
        let whole = 0..<source.unicodeScalars.count
        #expect(whole.clamped(to: error.range) == error.range, "seed \(seed)")
      }
    }
  }
}
