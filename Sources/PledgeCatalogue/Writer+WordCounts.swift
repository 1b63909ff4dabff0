import GRDB
import PledgeModel

extension Writer {
  /// Counts the initiatives that each word of a field keeps, so that nobody has to count them again
  /// when the explorer is opened.
  func writeWordCounts() throws {
    for (key, words) in wordCounts(limit: Catalogue.longestVocabulary) {
      try db.execute(
        literal: "INSERT INTO word_count SELECT \(key.rawValue), * FROM (\(literal: words))")
    }
    // A language that no initiative is quoted in is a word too.
    try db.execute(
      literal: """
        INSERT OR IGNORE INTO word_count
        SELECT DISTINCT \(QueryField.Key.language.rawValue), language, 0 FROM source
        """)
  }

  /// The words of each field, and how many initiatives each keeps.
  private func wordCounts(limit: Int) -> [(QueryField.Key, SQL)] {
    let destination: SQL = """
      SELECT slug, count(*) FROM destination JOIN place ON place.id = destination.place
      """
    return [
      (.country, destination + " WHERE is_direct GROUP BY place.id"),
      (.members, destination + " GROUP BY place.id"),
      (
        .payer,
        "SELECT slug, count(*) FROM tally JOIN place ON place.id = origin GROUP BY place.id"
      ),
      (.kind, "SELECT kind, count(*) FROM initiative GROUP BY kind"),
      (.stage, "SELECT stage, count(*) FROM initiative GROUP BY stage"),
      (
        .theme,
        "SELECT theme, count(DISTINCT initiative) FROM initiative_theme GROUP BY theme"
      ),
      (.currency, Self.amounts(by: "currency")), (.status, Self.amounts(by: "status")),
      (.basis, Self.amounts(by: "basis")), (.bound, Self.amounts(by: "bound")),
      (
        .actor,
        Self.organizations(
          """
          SELECT organization, initiative FROM initiative_actor
          UNION SELECT funder, initiative FROM amount WHERE funder IS NOT NULL
          """, limit)
      ),
      (
        .funder,
        Self.organizations(
          """
          SELECT organization, initiative FROM initiative_actor
          WHERE role = \(Role.funder.rawValue)
          UNION SELECT funder, initiative FROM amount WHERE funder IS NOT NULL
          """, limit)
      ),
      (
        .source,
        """
        SELECT source.slug, count(DISTINCT initiative) FROM (\(literal: Self.citations))
        JOIN quote ON quote.id = cited JOIN source ON source.id = source
        WHERE source.id <= \(limit) GROUP BY source.id
        """
      ),
      (
        .language,
        """
        SELECT language, count(DISTINCT initiative) FROM (\(literal: Self.citations))
        JOIN quote ON quote.id = cited JOIN source ON source.id = source GROUP BY language
        """
      ),
    ]
  }

  private static func amounts(by column: String) -> SQL {
    """
    SELECT \(sql: column), count(DISTINCT initiative) FROM amount
    WHERE \(sql: column) IS NOT NULL GROUP BY \(sql: column)
    """
  }

  /// Counts the initiatives of names: organizations that are called alike are one.
  private static func organizations(_ parts: SQL, _ limit: Int) -> SQL {
    """
    SELECT name_en, count(DISTINCT initiative) FROM (\(literal: parts)) AS part
    JOIN organization ON organization.id = part.organization
    WHERE organization.id <= \(limit) GROUP BY name_en
    """
  }

  /// Which initiative cites which quotation.
  private static let citations: SQL = """
    SELECT initiative, quote AS cited FROM initiative_quote
    UNION SELECT amount.initiative, quote FROM amount_quote JOIN amount ON amount.id = amount
    UNION SELECT metric.initiative, quote FROM metric_quote JOIN metric ON metric.id = metric
    """
}
