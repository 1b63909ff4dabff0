import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// What is exported: the initiatives that a query keeps, some at a time.
struct Exported {
  let catalogue: Catalogue
  let query: InitiativeQuery
  /// The query in words.
  let question: String
  /// How many initiatives the query keeps.
  let total: Int
  /// How many of them are exported.
  let count: Int
  let phrases: Phrases
  let today: PartialDate

  /// How many initiatives are held in memory at once.
  static let pageLength = 500

  /// - Parameters:
  ///   - query: What is asked, as the catalogue takes it.
  ///   - words: The same as it was typed, with the places that options name.
  init(
    _ catalogue: Catalogue, _ query: InitiativeQuery, asked words: Query, _ phrases: Phrases,
    today: PartialDate
  ) throws(CatalogueError) {
    self.catalogue = catalogue
    self.query = query
    self.phrases = phrases
    self.today = today
    question = words.explained(in: phrases.language)
    total = try catalogue.initiatives(
      matching: query, in: .rows(from: 0, count: 0), language: phrases.language
    ).total
    count = min(words.limit ?? .max, total)
  }

  /// Hands over the initiatives with everything that they name.
  func forEachPage(_ body: (Excerpt) throws(Failure) -> Void) throws(Failure) {
    try Self.forEachStretch(of: count, Self.pageLength) { offset, length throws(Failure) in
      try body(
        Failure.told { () throws(CatalogueError) in
          try catalogue.excerpt(
            matching: query, from: offset, count: length, language: phrases.language)
        })
    }
  }

  /// Finds the organizations, sources and quotations that the initiatives name.
  func citations() throws(Failure) -> Citations {
    try Failure.told { () throws(CatalogueError) in
      try catalogue.citations(matching: query, limit: count, language: phrases.language)
    }
  }

  func forEachPage(
    ofSources citations: Citations, _ body: ([Source]) throws(Failure) -> Void
  ) throws(Failure) {
    try Self.forEachPage(
      of: citations.sourceCount,
      { offset, count throws(CatalogueError) in
        try catalogue.sources(citations, from: offset, count: count)
      }, body)
  }

  func forEachPage(
    ofQuotes citations: Citations, _ body: ([Quote]) throws(Failure) -> Void
  ) throws(Failure) {
    try Self.forEachPage(
      of: citations.quoteCount,
      { offset, count throws(CatalogueError) in
        try catalogue.quotes(citations, from: offset, count: count)
      }, body)
  }

  func forEachPage(
    ofOrganizations citations: Citations, _ body: ([Organization]) throws(Failure) -> Void
  ) throws(Failure) {
    try Self.forEachPage(
      of: citations.organizationCount,
      { offset, count throws(CatalogueError) in
        try catalogue.organizations(citations, from: offset, count: count)
      }, body)
  }

  /// Hands on what is found, a stretch after another.
  private static func forEachPage<Item>(
    of count: Int, _ find: (_ offset: Int, _ count: Int) throws(CatalogueError) -> [Item],
    _ body: ([Item]) throws(Failure) -> Void
  ) throws(Failure) {
    try forEachStretch(of: count) { offset, length throws(Failure) in
      try body(Failure.told { () throws(CatalogueError) in try find(offset, length) })
    }
  }

  private static func forEachStretch(
    of count: Int, _ step: Int = 1_000, _ body: (Int, Int) throws(Failure) -> Void
  ) throws(Failure) {
    for offset in stride(from: 0, to: count, by: step) {
      try body(offset, min(step, count - offset))
    }
  }
}

extension Failure {
  /// Asks a catalogue, and tells what goes wrong as a command does.
  static func told<Answer>(
    _ request: () throws(CatalogueError) -> Answer
  ) throws(Failure) -> Answer {
    do throws(CatalogueError) {
      return try request()
    } catch {
      throw Failure(error)
    }
  }
}
