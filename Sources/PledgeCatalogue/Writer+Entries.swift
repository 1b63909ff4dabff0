import GRDB
import PledgeModel

extension Writer {
  func writeRates() throws {
    let rate = try insertion("rate")
    for entry in rates.entries {
      try rate(entry.currency.rawValue, entry.year, entry.month, entry.rate)
    }
  }

  func writePlaces(_ entries: [Place]) throws {
    let (place, member) = (try insertion("place"), try insertion("place_member"))
    for entry in entries {
      guard try places.number(of: entry.id) == nil else {
        throw CatalogueError.inconsistent("two entries named '\(entry.id)'")
      }
      _ = places.add(entry.id)
    }
    for entry in entries {
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

  func writeOutlines(_ entries: [Outline]) throws {
    let outline = try insertion("outline")
    for (number, entry) in entries.enumerated() {
      let name = entry.place.rawValue
      if entry.rings.isEmpty { try outline(number, 0, name, Bytes?.none) }
      for (position, points) in entry.rings.enumerated() {
        try outline(number, position, name, Bytes(bytes: Ring(points).bytes))
      }
    }
  }

  /// Writes those of some organizations that are new.
  ///
  /// - Returns: All of them, each as it was added first.
  func writeOrganizations(_ entries: [Organization]) throws -> [Organization] {
    let organization = try insertion("organization")
    return try entries.map { entry in
      if let number = try organizations.number(of: entry.id) {
        return try stored(entry, number: number)
      }
      let number = organizations.add(entry.id)
      try organization(
        number, entry.id.rawValue, entry.name.english, entry.name.french, entry.type.rawValue,
        places(ifAny: entry.country))
      batch.organizations.append((number, entry.name))
      return entry
    }
  }

  /// An organization with the country that it was added with first: it decides whose money it is.
  private func stored(_ entry: Organization, number: Int64) throws -> Organization {
    let country = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT place.slug FROM organization JOIN place ON place.id = country
          WHERE organization.id = ?
          """), arguments: [number])
    return Organization(
      id: entry.id, name: entry.name, type: entry.type, country: country.map { PlaceCode($0) })
  }

  func writeSources(_ entries: [Source]) throws {
    let source = try insertion("source")
    for place in entries.indices where !sources.isKnown(entries[place].id) {
      let number = sources.next
      let isNew = try source(
        number, entries[place].id.rawValue, entries[place].title, entries[place].publisher,
        entries[place].author, entries[place].published?.description, entries[place].language,
        entries[place].url, entries[place].sha256, entries[place].length)
      guard isNew else { continue }
      _ = sources.add(entries[place].id)
      batch.sources.append((number, place))
    }
  }

  func writeQuotes(_ entries: [Quote]) throws {
    let quote = try insertion("quote")
    for place in entries.indices where !quotes.isKnown(entries[place].id) {
      let number = quotes.next
      let translation = entries[place].translation
      let isNew = try quote(
        number, entries[place].id.rawValue, sources(entries[place].source), entries[place].exact,
        entries[place].start, entries[place].prefix, entries[place].suffix, entries[place].speaker,
        translation[.english], translation[.french])
      guard isNew else { continue }
      _ = quotes.add(entries[place].id)
      batch.quotes.append((number, place))
    }
  }
}
