import GRDB
import PledgeModel

extension Catalogue {
  /// Writes the initiatives that a query keeps, and everything that they name, into a plain SQLite
  /// database that any program can read: see `PlainSchema`.
  ///
  /// - Parameters:
  ///   - limit: How many initiatives of the list are written at most; totals are those of the whole
  ///     query.
  ///   - path: An empty file, or one that is not there.
  public func exportDatabase(
    of query: InitiativeQuery, limit: Int? = nil, language: Language = .english, into path: String
  ) throws(CatalogueError) {
    do {
      let queue = try DatabaseQueue(
        path: Connection.plain(path), configuration: Connection.building)
      let database = PlainDatabase(catalogue: self, query: query, limit: limit, language: language)
      try queue.unsafeReentrantWrite { db in
        for statement in PlainSchema.tables { try db.execute(sql: statement) }
        try db.inTransaction {
          try database.write(to: db)
          return .commit
        }
        for statement in PlainSchema.indexes + PlainSchema.views { try db.execute(sql: statement) }
      }
      try queue.close()
    } catch {
      let error = CatalogueError(error)
      guard case .damaged(let reason) = error else { throw error }
      throw .inaccessible(path: path, reason: reason)
    }
  }
}

/// What is written into a plain database.
private struct PlainDatabase {
  let catalogue: Catalogue
  let query: InitiativeQuery
  let limit: Int?
  let language: Language

  /// How many initiatives, sources or quotations are held in memory at once.
  private static let step = 500

  func write(to db: Database) throws {
    let world = try catalogue.world()
    try Insertion(db, into: "about", columns: 5)(
      world.title.english, world.title.french, world.version, world.licence,
      world.date.description)
    let place = try Insertion(db, into: "place", columns: 9)
    for each in world.places {
      try place(
        each.id.rawValue, each.name.english, each.name.french, each.kind.rawValue, each.continent,
        each.population?.value, each.population?.year, each.gdp?.value, each.gdp?.year)
    }
    try writeTotals(to: db)
    try writeCitations(to: db)
    try writeInitiatives(to: db)
  }

  private func writeTotals(to db: Database) throws {
    let insert = try Insertion(db, into: "total", columns: 13)
    for grouping in [Grouping.place, .origin, .kind, .theme, .year, .funder] {
      let totals = try catalogue.totals(matching: query, by: grouping)
      for row in totals.rows {
        for (status, sum) in row.sums.sorted(by: { $0.key < $1.key }) {
          try insert(
            grouping.rawValue, row.key.rawValue, row.name?.english, row.name?.french,
            status.rawValue, sum.counted > 0 ? sum.units : nil, sum.bound.rawValue, sum.counted,
            sum.nested, sum.unquantified, sum.notConverted, sum.bounds, sum.converted)
        }
      }
    }
    for (status, sum) in try catalogue.totals(matching: query, by: .kind).sums
      .sorted(by: { $0.key < $1.key })
    {
      try insert(
        "all", "all", nil as String?, nil as String?, status.rawValue,
        sum.counted > 0 ? sum.units : nil, sum.bound.rawValue, sum.counted, sum.nested,
        sum.unquantified, sum.notConverted, sum.bounds, sum.converted)
    }
  }

  private func writeCitations(to db: Database) throws {
    let cited = try catalogue.citations(matching: query, limit: limit, language: language)
    let organization = try Insertion(db, into: "organization", columns: 5)
    for offset in stride(from: 0, to: cited.organizationCount, by: Self.step) {
      for each in try catalogue.organizations(cited, from: offset, count: Self.step) {
        try organization(
          each.id.rawValue, each.name.english, each.name.french, each.type.rawValue,
          each.country?.rawValue)
      }
    }
    let source = try Insertion(db, into: "source", columns: 9)
    for offset in stride(from: 0, to: cited.sourceCount, by: Self.step) {
      for each in try catalogue.sources(cited, from: offset, count: Self.step) {
        try source(
          each.id.rawValue, each.title, each.publisher, each.author, each.published?.description,
          each.language, each.url, each.sha256, each.length)
      }
    }
    let quote = try Insertion(db, into: "quote", columns: 10)
    for offset in stride(from: 0, to: cited.quoteCount, by: Self.step) {
      for each in try catalogue.quotes(cited, from: offset, count: Self.step) {
        try quote(
          each.id.rawValue, each.source.rawValue, each.exact, each.start, each.prefix, each.suffix,
          each.speaker, each.grade.rawValue, each.translation[.english],
          each.translation[.french])
      }
    }
  }

  private func writeInitiatives(to db: Database) throws {
    let rows = try PlainRows(db)
    var offset = 0
    while offset < limit ?? .max {
      let count = min(Self.step, (limit ?? .max) - offset)
      let page = try catalogue.excerpt(
        matching: query, from: offset, count: count, language: language)
      for entry in page.entries { try rows.add(entry) }
      offset += page.entries.count
      if page.entries.count < count { break }
    }
  }
}
