import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: 0..<20)
  func `every entry of a corpus comes back as it was`(seed: UInt64) throws {
    let corpus = Corpus.random(seed: seed)
    let catalogue = try Catalogue(corpus: corpus, faults: ["a fault", "another"])
    #expect(catalogue.corpusTitle == corpus.title)
    #expect(catalogue.corpusVersion == corpus.version)
    #expect(catalogue.corpusLicence == corpus.licence)
    #expect(catalogue.corpusDate == corpus.date)
    #expect(catalogue.faults == ["a fault", "another"])
    for place in corpus.places { #expect(try catalogue.place(place.id) == place) }
    let organizations = try catalogue.organizations(Set(corpus.organizations.map(\.id)))
    #expect(Set(organizations.values) == Set(corpus.organizations))
    let sources = try catalogue.sources(Set(corpus.sources.map(\.id)))
    #expect(Set(sources.values) == Set(corpus.sources))
    #expect(try Set(catalogue.quotes()) == Set(corpus.quotes))
    let quotes = try catalogue.quotes(Set(corpus.quotes.map(\.id)))
    #expect(Set(quotes.values) == Set(corpus.quotes))
    #expect(try catalogue.observations() == corpus.observations)
    #expect(try catalogue.outlines() == corpus.outlines)
    #expect(try catalogue.currencies == corpus.rates.currencies)
    for initiative in corpus.initiatives {
      #expect(try catalogue.initiative(initiative.id)?.initiative == initiative)
    }
    let all = try catalogue.initiativesInFull(matching: InitiativeQuery())
    #expect(Set(all.map(\.initiative)) == Set(corpus.initiatives))
  }

  @Test func `an empty corpus is a catalogue too`() throws {
    let corpus = Corpus(title: Bilingual(""), version: "", date: PartialDate("2025")!)
    let catalogue = try Catalogue(corpus: corpus)
    #expect(try catalogue.places() == PlaceList(rows: [], initiatives: 0, sums: [:]))
    #expect(
      try catalogue.initiatives(matching: InitiativeQuery(), in: .rows(from: 0, count: 10))
        == InitiativePage(offset: 0, total: 0, rows: []))
    #expect(try catalogue.quotes(matching: .typed("plan")).isEmpty)
  }

  @Test func `text after a NUL is not lost`() throws {
    var corpus = Corpus.sample
    corpus.initiatives = [.sample("odd", name: Bilingual("before\u{0}after"))]
    let name = try Catalogue(corpus: corpus).initiative("odd")?.initiative.name
    #expect(name == Bilingual("before\u{FFFD}after"))
  }

  @Test func `what is not in the corpus is not there`() throws {
    let catalogue = try Catalogue(corpus: .sample)
    #expect(try catalogue.initiative("nowhere") == nil)
    #expect(try catalogue.source("nowhere") == nil)
    #expect(try catalogue.place("ZZ") == nil)
    #expect(try !catalogue.hasPlace("ZZ"))
    #expect(try catalogue.hasPlace("AE"))
  }

  @Test func `a corpus that refers to nothing is refused`() {
    var corpus = Corpus.sample
    corpus.initiatives.append(.sample("stray", partOf: "nowhere"))
    #expect(throws: CatalogueError.inconsistent("no entry named 'nowhere'")) {
      try Catalogue(corpus: corpus)
    }
  }

  @Test func `a corpus that names two entries alike is refused`() {
    var corpus = Corpus.sample
    corpus.initiatives.append(.sample("stargate"))
    #expect(throws: CatalogueError.inconsistent("two entries named 'stargate'")) {
      try Catalogue(corpus: corpus)
    }
    corpus = .sample
    corpus.observations += corpus.observations
    #expect(throws: CatalogueError.self) { try Catalogue(corpus: corpus) }
  }
}
