import GRDB
import PledgeModel

extension Writer {
  /// Fills the full-text indexes.
  func writeTexts() throws {
    let quoteByID = Dictionary(corpus.quotes.map { ($0.id, $0) }) { first, _ in first }
    let quoteText = try textInsertion(into: "quote_text")
    for quote in corpus.quotes {
      try quoteText(quotes(quote.id), Self.text(of: quote))
    }
    let sourceText = Dictionary(corpus.sources.map { ($0.id, Self.text(of: $0)) }) { $1 }
    let names = Dictionary(corpus.organizations.map { ($0.id, $0.name) }) { $1 }
    let placeNames = Dictionary(corpus.places.map { ($0.id, $0.name) }) { $1 }
    let initiativeText = try textInsertion(into: "initiative_text")
    for initiative in corpus.initiatives {
      var texts = [initiative.name, initiative.summary].flatMap { [$0.english, $0.french] }
      texts += initiative.everyOrganization.compactMap { names[$0] }
        .flatMap { [$0.english, $0.french] }
      texts += initiative.places.compactMap { placeNames[$0] }.flatMap { [$0.english, $0.french] }
      texts += initiative.places.map(\.rawValue)
      let cited = initiative.everyQuote.compactMap { quoteByID[$0] }
      texts += cited.map(Self.text)
      texts += Set(cited.map(\.source)).compactMap { sourceText[$0] }
      try initiativeText(initiatives(initiative.id), texts.joined(separator: "\n"))
    }
    try writeNames()
    for table in Schema.textTables {
      try db.execute(sql: "INSERT INTO \(table)(\(table)) VALUES ('optimize')")
    }
  }

  /// Fills the indexes of what is looked up by name.
  private func writeNames() throws {
    let organizationText = try textInsertion(into: "organization_text")
    for organization in corpus.organizations {
      try organizationText(
        organizations(organization.id),
        [organization.name.english, organization.name.french].joined(separator: "\n"))
    }
    let speakerText = try textInsertion(into: "speaker_text")
    for quote in corpus.quotes where quote.speaker != nil {
      try speakerText(quotes(quote.id), quote.speaker)
    }
    let sourceText = try textInsertion(into: "source_text")
    for source in corpus.sources {
      try sourceText(
        sources(source.id),
        [source.id.rawValue, Self.text(of: source)].joined(separator: "\n"))
    }
  }

  private func textInsertion(into table: String) throws -> Insertion {
    try Insertion(db, into: "\(table)(rowid, text)", columns: 2)
  }

  private static func text(of quote: Quote) -> String {
    ([quote.exact, quote.speaker] + Language.allCases.map { quote.translation[$0] })
      .compactMap(\.self).joined(separator: "\n")
  }

  private static func text(of source: Source) -> String {
    [source.title, source.publisher].compactMap(\.self).joined(separator: "\n")
  }
}
