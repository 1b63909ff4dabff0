import Foundation
import GRDB
import PledgeModel

/// Writes a corpus into an empty database, in one transaction.
struct Writer {
  let db: Database
  let corpus: Corpus
  let places: Numbering<PlaceCode>
  let organizations: Numbering<OrganizationID>
  let sources: Numbering<SourceID>
  let quotes: Numbering<QuoteID>
  let initiatives: Numbering<InitiativeID>
  let amounts: Numbering<AmountID>

  /// Writes the tables, then the indexes, then what helps SQLite to choose among them.
  static func write(_ corpus: Corpus, faults: [String], to queue: DatabaseQueue) throws {
    try queue.inDatabase { db in
      try db.inTransaction {
        for table in Schema.tables + Schema.texts { try db.execute(sql: table) }
        let writer = try Writer(db, corpus)
        try writer.writeCorpus(faults: faults)
        try writer.writePlaces()
        try writer.writeOutlines()
        try writer.writeOrganizations()
        try writer.writeSources()
        try writer.writeQuotes()
        try writer.writeInitiatives()
        try writer.writeAmounts()
        try writer.writeMetrics()
        try writer.writeObservations()
        try writer.writeCounting()
        try writer.writeTexts()
        for index in Schema.indexes { try db.execute(sql: index) }
        try writer.writeWordCounts()
        try db.execute(
          sql: """
            PRAGMA analysis_limit = 1000; ANALYZE;
            PRAGMA application_id = \(Schema.applicationID);
            PRAGMA user_version = \(Schema.version)
            """)
        return .commit
      }
    }
  }

  private init(_ db: Database, _ corpus: Corpus) throws(CatalogueError) {
    self.db = db
    self.corpus = corpus
    places = try Numbering((corpus.places + Place.withoutCountry).map(\.id))
    organizations = try Numbering(corpus.organizations.map(\.id))
    sources = try Numbering(corpus.sources.map(\.id))
    quotes = try Numbering(corpus.quotes.map(\.id))
    initiatives = try Numbering(corpus.initiatives.map(\.id))
    amounts = try Numbering(corpus.initiatives.flatMap { $0.amounts.map(\.id) })
  }

  /// Prepares a table's INSERT.
  func insertion(into table: String) throws -> Insertion {
    try Insertion(db, into: table, columns: db.columns(in: table).count)
  }

  private func writeCorpus(faults: [String]) throws {
    try insertion(into: "corpus")(
      corpus.title.english, corpus.title.french, corpus.version, corpus.licence,
      corpus.date.description)
    let fault = try insertion(into: "fault")
    for (index, message) in faults.enumerated() { try fault(index + 1, message) }
    let rate = try insertion(into: "rate")
    for entry in corpus.rates.entries {
      try rate(entry.currency.rawValue, entry.year, entry.month, entry.rate)
    }
  }

  private func writePlaces() throws {
    let (place, member) = (try insertion(into: "place"), try insertion(into: "place_member"))
    for entry in corpus.places + Place.withoutCountry {
      let number = try places(entry.id)
      try place(
        number, entry.id.rawValue, entry.name.english, entry.name.french, entry.kind.rawValue,
        entry.continent, entry.population?.value, entry.population?.year, entry.gdp?.value,
        entry.gdp?.year)
      for (position, code) in entry.members.enumerated() {
        try member(number, position, places(code))
      }
    }
  }

  private func writeOutlines() throws {
    let outline = try insertion(into: "outline")
    for (number, entry) in corpus.outlines.enumerated() {
      if entry.rings.isEmpty { try outline(number, 0, entry.place.rawValue, nil) }
      for (position, points) in entry.rings.enumerated() {
        try outline(number, position, entry.place.rawValue, Data(Ring(points).bytes))
      }
    }
  }

  private func writeOrganizations() throws {
    let organization = try insertion(into: "organization")
    for entry in corpus.organizations {
      try organization(
        organizations(entry.id), entry.id.rawValue, entry.name.english, entry.name.french,
        entry.type.rawValue, places(ifAny: entry.country))
    }
  }

  private func writeSources() throws {
    let source = try insertion(into: "source")
    for entry in corpus.sources {
      try source(
        sources(entry.id), entry.id.rawValue, entry.title, entry.publisher, entry.author,
        entry.published?.description, entry.language, entry.url, entry.sha256, entry.length)
    }
  }

  private func writeQuotes() throws {
    let quote = try insertion(into: "quote")
    for entry in corpus.quotes {
      try quote(
        quotes(entry.id), entry.id.rawValue, sources(entry.source), entry.exact, entry.start,
        entry.prefix, entry.suffix, entry.speaker, entry.translation[.english],
        entry.translation[.french])
    }
  }
}
