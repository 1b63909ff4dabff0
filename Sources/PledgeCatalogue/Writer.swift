import GRDB
import PledgeModel

/// Writes corpora into an empty database, one after the other.
///
/// What was written is not kept in memory: an entry that was added before is looked up in the
/// database.
final class Writer {
  let db: Database
  /// What amounts are converted by, and when no source says.
  let rates: ExchangeRates
  let date: PartialDate
  let places: Numbering<PlaceCode>
  let organizations: Numbering<OrganizationID>
  let sources: Numbering<SourceID>
  let quotes: Numbering<QuoteID>
  let initiatives: Numbering<InitiativeID>
  let amounts: Numbering<AmountID>
  let words: Words
  var cutter: WordCutter
  let texts: TextIndexing
  let profiles: Profiling
  /// What others are to work on of the corpus that is being added.
  var batch = EntryBatch()
  var storages: [TextTable: TextStorage] = [:]
  let columns: ColumnWriter
  /// The places.
  let world: [Place]
  /// Whether an initiative is sorted otherwise in one language than in another.
  var hasTranslatedNames = false
  private(set) var faults = 0
  /// The title of the corpus whose initiatives were written last.
  private var part: Bilingual?
  private var metrics: Int64 = 0
  private var observations: Int64 = 0
  private var insertions: [String: Insertion] = [:]

  /// Writes the tables, and what a corpus says of the world: places, rates, outlines.
  init(_ db: Database, _ corpus: Corpus) throws {
    self.db = db
    rates = corpus.rates
    date = corpus.date
    world = corpus.places
    for table in Schema.tables + Schema.texts { try db.execute(sql: table) }
    places = try Numbering(db, table: "place")
    organizations = try Numbering(db, table: "organization")
    sources = try Numbering(db, table: "source")
    quotes = try Numbering(db, table: "quote")
    initiatives = try Numbering(db, table: "initiative")
    amounts = try Numbering(db, table: "amount")
    words = try Words(db)
    cutter = try WordCutter(db)
    texts = try TextIndexing(db, corpus.places)
    columns = try ColumnWriter(db)
    let known = corpus.places + Place.withoutCountry
    // They are the first entries, numbered from 1 on.
    profiles = Profiling(
      world, numbers: Dictionary(zip(known.map(\.id), 1...)) { first, _ in first })
    try writePlaces(known)
    try writeRates()
    try writeOutlines(corpus.outlines)
  }

  /// Adds a corpus's entries: organizations, sources, quotations and observations that are new, and
  /// initiatives.
  ///
  /// - Returns: The places in the corpus of initiatives that are left out, since others have their
  ///   names.
  func add(_ corpus: Corpus) throws -> [Int] {
    organizations.trim()
    sources.trim()
    quotes.trim()
    initiatives.trim()
    amounts.trim()
    let known = try writeOrganizations(corpus.organizations)
    try writeSources(corpus.sources)
    try writeQuotes(corpus.quotes)
    let (additions, refused) = try additions(of: corpus)
    batch.additions = additions
    batch.named = NamedEntries(
      organizations: known, sources: corpus.sources, quotes: corpus.quotes)
    texts.add(batch)
    profiles.add(batch)
    batch = EntryBatch()
    try writePart(corpus.title, additions)
    try writeInitiatives(additions)
    try writeAmounts(additions)
    for addition in additions.initiatives {
      try writeMetrics(addition.entry.metrics, of: addition.number)
    }
    try writeObservations(corpus.observations)
    try writeCovers(additions)
    try writeReadySegments()
    try columns.write(profiles.takeReady())
    return refused
  }

  /// Notes of which corpus the following initiatives are; one that comes in stretches is noted once.
  private func writePart(_ title: Bilingual, _ additions: Additions) throws {
    guard let first = additions.initiatives.first, title != part else { return }
    try insertion("part")(first.number, title.english, title.french)
    part = title
  }

  func add(faults messages: [String]) throws {
    for message in messages {
      faults += 1
      try insertion("fault")(faults, message)
    }
  }

  /// Writes what is known when everything has been added: orders, counts, indexes, the title.
  func finish(_ corpus: Corpus) throws {
    try insertion("corpus")(
      corpus.title.english, corpus.title.french, corpus.version, corpus.licence,
      corpus.date.description, initiatives.last, faults)
    texts.endSegments()
    let (stretches, labels, counts) = try profiles.finish()
    try columns.write(stretches)
    try writeOrders()
    try columns.finish(labels)
    try StandingTotals.write(with: self)
    try write(counts, labels)
    for index in Schema.indexes { try db.execute(sql: index) }
    try finishTexts()
    insertions = [:]
    try db.execute(
      sql: """
        PRAGMA analysis_limit = 1000; ANALYZE;
        PRAGMA application_id = \(Schema.applicationID);
        PRAGMA user_version = \(Schema.version)
        """)
  }

  /// Returns a table's INSERT, prepared once.
  func insertion(_ table: String) throws -> Insertion {
    if let known = insertions[table] { return known }
    let made = try Insertion(
      db, into: table, columns: db.columns(in: table).count,
      newOnly: ["source", "quote", "observation"].contains(table))
    insertions[table] = made
    return made
  }

  /// The number of the next row of `metric`.
  func nextMetric() -> Int64 {
    metrics += 1
    return metrics
  }

  /// The number of the next row of `observation`.
  func nextObservation() -> Int64 {
    observations += 1
    return observations
  }
}
