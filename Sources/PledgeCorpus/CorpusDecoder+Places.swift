import PledgeModel

extension CorpusDecoder {
  mutating func readPlaces(_ document: Document?) {
    guard let document else { return }
    var first: [PlaceCode: SourcePlace] = [:]
    var members: [(bloc: Place, reader: EntryReader)] = []
    for entry in reader(document, of: .places).entries("place", of: .place) {
      guard let text = entry.text("code") else { continue }
      guard text.isPlaceCode else {
        entry.report(.malformedPlaceCode(text), at: "code")
        continue
      }
      let code = PlaceCode(text)
      guard !Place.withoutCountry.contains(where: { $0.id == code }) else {
        entry.report(.reservedPlaceCode(text), at: "code")
        continue
      }
      guard entry.isNew(code, &first, key: "code"), let name = entry.bilingual("name") else {
        continue
      }
      let place = Place(
        id: code, name: name, kind: entry.word("kind") ?? .country,
        continent: entry.text("continent"), population: entry.reference("population"),
        gdp: entry.reference("gdp_usd"))
      places[code] = place
      if entry.wasGiven("members") { members.append((place, entry)) }
    }
    for (bloc, entry) in members {
      let codes = entry.texts("members").compactMap { place($0.text, line: $0.line, of: entry) }
      places[bloc.id] = Place(
        id: bloc.id, name: bloc.name, kind: bloc.kind, continent: bloc.continent,
        population: bloc.population, gdp: bloc.gdp, members: codes)
    }
  }

  /// Returns the place that a code names, or notes that there is none.
  ///
  /// Where the file of places itself cannot be read, a code stands for its place.
  mutating func place(_ text: String, line: Int, of entry: EntryReader) -> PlaceCode? {
    let code = PlaceCode(text)
    if places[code] != nil { return code }
    if !known.places.isWhole && text.isPlaceCode {
      places[code] = Place(id: code, name: Bilingual(text))
      return code
    }
    if !known.places.mayHold(text) {
      log.add(known.places.unknown(text), in: entry.file, line: line)
    }
    return nil
  }

  mutating func readOrganizations(_ document: Document?) {
    guard let document else { return }
    var first: [OrganizationID: SourcePlace] = [:]
    let file = reader(document, of: .organizations)
    for entry in file.entries("organization", of: .organization) {
      guard let id = entry.id("id").map(OrganizationID.init(_:)),
        entry.isNew(id, &first, key: "id")
      else { continue }
      guard ![GroupKey.unknown, .several].contains(GroupKey(id.rawValue)) else {
        entry.report(.reservedID(id.rawValue), at: "id")
        continue
      }
      keep(.organization(id), entry)
      let country = entry.text("country").flatMap {
        place($0, line: entry.line(of: "country"), of: entry)
      }
      guard let name = entry.bilingual("name"),
        let type = entry.word("type", as: OrganizationType.self)
      else { continue }
      organizations[id] = Organization(id: id, name: name, type: type, country: country)
    }
  }

  /// Returns the organization that a name names, or notes that there is none.
  func organization(_ key: String, of entry: EntryReader) -> OrganizationID? {
    guard let text = entry.text(key) else { return nil }
    let id = OrganizationID(text)
    if organizations[id] != nil { return id }
    if !known.organizations.mayHold(text) {
      entry.report(known.organizations.unknown(text), at: key)
    }
    return nil
  }
}

extension EntryReader {
  /// Tells whether an id is used for the first time, or notes that it is not.
  ///
  /// - Parameter first: Where each id was used first.
  func isNew<ID: Hashable & CustomStringConvertible>(
    _ id: ID, _ first: inout [ID: SourcePlace], key: String
  ) -> Bool {
    if let place = first[id] {
      report(.idUsedTwice(id.description, first: place), at: key)
      return false
    }
    first[id] = file.place(line(of: key))
    return true
  }

  /// A number about a place, with the year of the entry's figures.
  fileprivate func reference(_ key: String) -> Place.Reference? {
    guard let number = count(key) else { return nil }
    guard let year = integer("figures_year") else {
      if !wasGiven("figures_year") { report(.missingKey("figures_year", .year), at: key) }
      return nil
    }
    return Place.Reference(number, year: Int(year))
  }
}
