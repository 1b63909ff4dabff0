import GRDB
import PledgeModel

/// Phrases: the indexes say which rows have the words, the rows themselves whether they stand next
/// to each other in one of their texts.
extension Translation {
  /// Returns whether a text of an initiative has words one after the other.
  func initiatives(with phrase: [String]) throws -> Membership {
    let own = try numbers(
      with: phrase,
      """
      SELECT id, name_en, name_fr, summary_en, summary_fr FROM initiative
      WHERE id IN (\(literal: candidates(phrase, "initiative_text")))
      """)
    let bodies = Keys(
      try numbers(
        with: phrase,
        """
        SELECT id, name_en, name_fr FROM organization
        WHERE id IN (\(literal: candidates(phrase, "organization_text")))
        """)
    ).list
    let quotes = Keys(try self.quotes(saying: phrase))
    let sources = Keys(
      try numbers(
        with: phrase,
        """
        SELECT id, title, publisher FROM source
        WHERE id IN (\(literal: candidates(phrase, "source_text")))
        """)
    ).list
    let places = Set(
      try numbers(with: phrase, "SELECT id, slug, name_en, name_fr FROM place"))
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

  /// Returns the quotations of which a text has words one after the other.
  func quotes(with phrase: [String]) throws -> SQL { Keys(try quotes(saying: phrase)).numbers }

  private func quotes(saying phrase: [String]) throws -> [Int64] {
    try numbers(
      with: phrase,
      """
      SELECT id, exact, speaker, translation_en, translation_fr FROM quote
      WHERE id IN (\(literal: candidates(phrase, "quote_text")))
      """)
  }

  private func candidates(_ phrase: [String], _ table: String) -> SQL {
    TextPattern(phrase).rows(of: table)
  }

  /// Returns the numbers of rows, one of whose other columns has words one after the other.
  private func numbers(with phrase: [String], _ query: SQL) throws -> [Int64] {
    let wanted = " " + phrase.joined(separator: " ") + " "
    var numbers: [Int64] = []
    try session.forEach(query) { fields in
      let number = try fields.integer()
      let isFound = try fields.restOfTexts().contains { text in
        (" " + (try session.words.key(of: text)) + " ").contains(wanted)
      }
      if isFound { numbers.append(number) }
    }
    return numbers
  }
}
