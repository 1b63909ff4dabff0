import GRDB
import PledgeModel

/// What a text itself is asked: whether words stand next to each other in it, say.
struct TextTest {
  /// The words that a text must have to pass; an index says which rows have them.
  let words: TextPattern
  let passes: (String) throws -> Bool

  /// Whether a text has words one after the other.
  init(phrase: [String], _ words: Words) {
    self.words = TextPattern(phrase)
    let wanted = Array((" " + phrase.joined(separator: " ") + " ").utf8)
    passes = { try words.has(wanted, $0) }
  }

  /// Whether a text has what a regular expression describes: no index says anything of that.
  init(_ expression: RegularExpression) {
    words = TextPattern()
    var matcher = expression.matcher()
    passes = { matcher.matches($0) }
  }

  /// The rows of a table that may pass, by a full-text index of it, as a condition.
  fileprivate func candidates(_ index: String) -> SQL {
    words.isEmpty ? "TRUE" : "id IN (\(literal: words.rows(of: index)))"
  }
}

/// Phrases and regular expressions: the rows' texts are read.
extension Translation {
  /// Returns whether a text of an initiative passes.
  func initiatives(with test: TextTest) throws -> Membership {
    let own = try numbers(
      with: test,
      """
      SELECT id, name_en, name_fr, summary_en, summary_fr FROM initiative
      WHERE \(literal: test.candidates("initiative_text"))
      """)
    let bodies = Keys(
      try numbers(
        with: test,
        """
        SELECT id, name_en, name_fr FROM organization
        WHERE \(literal: test.candidates("organization_text"))
        """)
    ).list
    let quotes = Keys(try self.quotes(saying: test))
    let sources = Keys(
      try numbers(
        with: test,
        """
        SELECT id, title, publisher FROM source
        WHERE \(literal: test.candidates("source_text"))
        """)
    ).list
    let places = Set(try numbers(with: test, "SELECT id, slug, name_en, name_fr FROM place"))
    return .any([
      .among(Keys(own).numbers),
      .among("SELECT initiative FROM initiative_actor WHERE organization IN \(literal: bodies)"),
      .among("SELECT initiative FROM amount WHERE funder IN \(literal: bodies)"),
      .destination { $0.isDirect && places.contains($0.place) },
      .among(Self.initiatives(ofQuotes: quotes.numbers)),
      .among(
        Self.initiatives(ofQuotes: "SELECT id FROM quote WHERE source IN \(literal: sources)")),
    ])
  }

  /// Returns the quotations of which a text passes.
  func quotes(with test: TextTest) throws -> SQL { Keys(try quotes(saying: test)).numbers }

  private func quotes(saying test: TextTest) throws -> [Int64] {
    try numbers(
      with: test,
      """
      SELECT id, exact, speaker, translation_en, translation_fr FROM quote
      WHERE \(literal: test.candidates("quote_text"))
      """)
  }

  /// Returns the numbers of rows, one of whose other columns passes.
  private func numbers(with test: TextTest, _ query: SQL) throws -> [Int64] {
    var numbers: [Int64] = []
    try session.forEach(query) { fields in
      let number = try fields.integer()
      var last: String?
      let passes = try fields.restOfTexts().contains { text in
        // What has no translation is there twice.
        defer { last = text }
        return try text != last && test.passes(text)
      }
      if passes { numbers.append(number) }
    }
    return numbers
  }
}
