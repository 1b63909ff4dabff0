import PledgeModel

/// Sources, quotations, places and organizations as the commands write them.
extension JSON {
  init(_ source: Source) {
    self = [
      "id": JSON(source.id),
      "title": JSON(source.title),
      "publisher": JSON(source.publisher),
      "author": JSON(source.author),
      "published": JSON(source.published),
      "language": JSON(source.language),
      "url": JSON(source.url),
      "sha256": JSON(source.sha256),
      "length": JSON(source.length.map(Int64.init)),
    ]
  }

  init(_ quote: Quote) {
    self = [
      "id": JSON(quote.id),
      "source": JSON(quote.source),
      "exact": JSON(quote.exact),
      "start": JSON(quote.start.map(Int64.init)),
      "speaker": JSON(quote.speaker),
      "grade": JSON(quote.grade),
      "translation": [
        "en": JSON(quote.translation[.english]),
        "fr": JSON(quote.translation[.french]),
      ],
      "prefix": JSON(quote.prefix),
      "suffix": JSON(quote.suffix),
    ]
  }

  init(_ place: Place) {
    self = [
      "id": JSON(place.id),
      "name": JSON(place.name),
      "kind": JSON(place.kind),
      "continent": JSON(place.continent),
      "population": JSON(place.population),
      "gdp": JSON(place.gdp),
      "members": JSON(place.members),
    ]
  }

  init(_ organization: Organization) {
    self = [
      "id": JSON(organization.id),
      "name": JSON(organization.name),
      "type": JSON(organization.type),
      "country": JSON(organization.country),
    ]
  }

  private init(_ reference: Place.Reference?) {
    self = reference.map { ["value": JSON($0.value), "year": JSON($0.year)] } ?? .null
  }
}

/// The values that the entries are made of.
extension JSON {
  init(_ text: Bilingual) { self = ["en": JSON(text.english), "fr": JSON(text.french)] }
  init(_ text: Bilingual?) { self = text.map { JSON($0) } ?? .null }
  init(_ texts: [String]) { self = .list(texts.map { JSON($0) }) }
  init(_ date: PartialDate?) { self = JSON(date?.description) }
  init(_ word: some Vocabulary) { self = JSON(word.rawValue) }
  init<ID: Identifier>(_ id: ID) { self = JSON(id.rawValue) }
  init<ID: Identifier>(_ id: ID?) { self = JSON(id?.rawValue) }
  init<ID: Identifier>(_ ids: [ID]) { self = .list(ids.map { JSON($0) }) }
}
