import GRDB
import PledgeModel

extension Session {
  /// Returns the corpus's title, version, licence and date, without its entries, and how many
  /// initiatives and faults it has.
  func corpus() throws -> (corpus: Corpus, counts: (initiatives: Int, faults: Int)) {
    let corpus = try first(
      "SELECT title_en, title_fr, version, licence, date, initiatives, faults FROM corpus"
    ) { fields in
      let corpus = try Corpus(
        title: fields.bilingual(), version: fields.text(), licence: fields.text(),
        date: fields.date())
      return (corpus, (initiatives: try fields.count(), faults: try fields.count()))
    }
    guard let corpus, corpus.1.initiatives >= 0 else { throw CatalogueError.damaged("no title") }
    return corpus
  }

  /// Returns the first of the messages that were kept with the corpus.
  func faults(limit: Int) throws -> [String] {
    try rows("SELECT message FROM fault ORDER BY id LIMIT \(limit)") { try $0.text() }
  }

  /// Returns the places that a condition on `place` keeps, by their numbers.
  func places(where condition: SQL) throws -> [Int64: Place] {
    let members = try grouped(
      """
      SELECT place, slug FROM place_member JOIN place AS other ON other.id = member
      WHERE place IN (SELECT place.id FROM place WHERE \(literal: condition))
      ORDER BY place, position
      """
    ) { try $0.id(PlaceCode.self) }
    let places = try rows(
      """
      SELECT id, slug, name_en, name_fr, kind, continent, population, population_year, gdp_usd,
        gdp_year
      FROM place WHERE \(literal: condition)
      """
    ) { fields in
      let key = try fields.integer()
      return (
        key,
        Place(
          id: try fields.id(PlaceCode.self), name: try fields.bilingual(),
          kind: try fields.word(Place.Kind.self), continent: try fields.optionalText(),
          population: try fields.optionalReference(), gdp: try fields.optionalReference(),
          members: members[key] ?? [])
      )
    }
    return Dictionary(places) { $1 }
  }

  /// Returns organizations by their names; those that the corpus does not hold are missing.
  func organizations(_ ids: Set<OrganizationID>) throws -> [OrganizationID: Organization] {
    let found = try rows(
      """
      SELECT o.slug, o.name_en, o.name_fr, o.type, place.slug
      FROM organization AS o LEFT JOIN place ON place.id = o.country
      WHERE o.slug IN \(ids.map(\.rawValue))
      """
    ) { fields in
      Organization(
        id: try fields.id(OrganizationID.self), name: try fields.bilingual(),
        type: try fields.word(OrganizationType.self),
        country: try fields.optionalID(PlaceCode.self))
    }
    return Dictionary(found.map { ($0.id, $0) }) { $1 }
  }

  /// Returns sources by their names; those that the corpus does not hold are missing.
  func sources(_ ids: Set<SourceID>) throws -> [SourceID: Source] {
    let found = try rows(
      """
      SELECT slug, title, publisher, author, published, language, url, sha256, length
      FROM source WHERE slug IN \(ids.map(\.rawValue))
      """
    ) { fields in
      Source(
        id: try fields.id(SourceID.self), title: try fields.text(),
        publisher: try fields.optionalText(), author: try fields.optionalText(),
        published: try fields.optionalDate(), language: try fields.text(),
        url: try fields.optionalText(), sha256: try fields.optionalText(),
        length: try fields.optionalCount())
    }
    return Dictionary(found.map { ($0.id, $0) }) { $1 }
  }

  /// Returns the quotations that a condition on `quote` keeps, with their numbers: by source, in
  /// the order of the document; those without a position come after the others.
  func quotes(where condition: SQL) throws -> [(key: Int64, quote: Quote)] {
    try rows(
      """
      SELECT quote.id, quote.slug, exact, start, prefix, suffix, speaker, translation_en,
        translation_fr
      FROM quote JOIN source ON source.id = quote.source WHERE \(literal: condition)
      ORDER BY source.slug, start NULLS LAST, quote.slug
      """
    ) { fields in
      let key = try fields.integer()
      let (id, exact, start) = (
        try fields.id(QuoteID.self), try fields.text(), try fields.optionalCount()
      )
      let (prefix, suffix) = (try fields.optionalText(), try fields.optionalText())
      let speaker = try fields.optionalText()
      var translation: [Language: String] = [:]
      translation[.english] = try fields.optionalText()
      translation[.french] = try fields.optionalText()
      let quote = Quote(
        id: id, exact: exact, start: start, prefix: prefix, suffix: suffix, speaker: speaker,
        translation: translation)
      return (key, quote)
    }
  }
}
