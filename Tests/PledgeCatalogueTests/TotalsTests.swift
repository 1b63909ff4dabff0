import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

@Suite struct TotalsTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try Catalogue(corpus: .sample) }

  private func row(
    _ key: GroupKey, by grouping: Grouping, _ query: InitiativeQuery = InitiativeQuery()
  ) throws -> TotalRow? {
    try catalogue.totals(matching: query, by: grouping).rows.first { $0.key == key }
  }

  @Test func `a place has its own sum, and adds to the whole what lies in nothing else`() throws {
    let totals = try catalogue.totals(by: .place)
    #expect(totals.rows.map(\.key) == ["AE", "EU", "FR", "US"])
    #expect(totals.initiatives == 6)
    #expect(totals.rowsOverlap)
    let emirates = totals.rows[0]
    #expect(emirates.sums[.announced]?.units == 50_000_000_000)
    #expect(emirates.shares[.announced]?.units == 0)
    #expect(emirates.shares[.announced]?.nested == 1)
    #expect(totals.rows[2].sums[.announced]?.units == 109_000_000_000)
  }

  @Test func `groups that are places have their figures, funders their names`() throws {
    let emirates = try row("AE", by: .origin)
    #expect(emirates?.place == Corpus.sample.places[3])
    #expect(emirates?.name?.english == "United Arab Emirates")
    #expect(try row("mgx", by: .funder)?.name == Bilingual("MGX"))
    #expect(try row("mgx", by: .funder)?.place == nil)
    #expect(try row("2025", by: .year)?.name == nil)
    #expect(try row(.unknown, by: .origin)?.name == nil)
  }

  @Test func `money is its funder's country's, whatever place it goes to`() throws {
    let emirates = try row("AE", by: .origin)
    #expect(emirates?.initiatives == 1)
    #expect(emirates?.sums[.announced]?.units == 50_000_000_000)
    #expect(emirates?.sums[.announced]?.bound == .upTo)
    #expect(try row(.unknown, by: .origin)?.initiatives == 5)
  }

  @Test func `a bloc has its members' money only where that is asked for`() throws {
    let own = try row("EU", by: .place)
    #expect(own?.initiatives == 2)
    #expect(own?.sums[.announced]?.units == 200_000_000_000)
    let query = InitiativeQuery(reading: Reading(withMembers: true))
    let withMembers = try row("EU", by: .place, query)
    #expect(withMembers?.initiatives == 5)
    // The campus lies inside the French plan, the gigafactories in the fund.
    #expect(withMembers?.sums[.announced]?.units == 309_000_000_000)
    let list = try catalogue.places(matching: query)
    #expect(list.rows.first { $0.id == "EU" }?.sums == withMembers?.sums)
    let page = try catalogue.initiatives(
      matching: InitiativeQuery(places: ["EU"], reading: Reading(withMembers: true)),
      in: .rows(from: 0, count: 10))
    #expect(page.total == 5)
  }

  @Test func `dates group by year and by month, those without a month stand apart`() throws {
    #expect(try catalogue.totals(by: .year).rows.map(\.key) == ["2025", .unknown])
    let months = try catalogue.totals(by: .month).rows
    #expect(months.map(\.key) == ["2025-01", "2025-02", .unknown])
    #expect(months.map(\.initiatives) == [1, 3, 2])
  }

  @Test func `per year, money without a period is left out and counted`() throws {
    var corpus = Corpus.sample
    let five = Amount.sample("plan/total", 11, from: "2025", to: "2029")
    corpus.initiatives = [
      .sample("plan", amounts: [five]),
      .sample("yearly", amounts: [.sample("yearly/a", 7, basis: .annual)]),
      .sample("vague", amounts: [.sample("vague/a", 100)]),
    ]
    let query = InitiativeQuery(lens: Lens(per: .year))
    let sum = try Catalogue(corpus: corpus).totals(matching: query, by: .kind).sums[.announced]
    // 11 ÷ 5 = 2.2, and 7.
    #expect(sum?.units == 9)
    #expect(sum?.counted == 2)
    #expect(sum?.withoutPeriod == 1)
  }

  @Test func `facets of one grouping widen a selection, of several narrow it`() throws {
    func count(_ facets: [Facet]) throws -> Int {
      try catalogue.totals(matching: InitiativeQuery(facets: facets), by: .kind).initiatives
    }
    #expect(try count([Facet(.kind, "fund")]) == 2)
    #expect(try count([Facet(.kind, "fund"), Facet(.kind, "regulation")]) == 3)
    #expect(try count([Facet(.kind, "fund"), Facet(.month, "2025-02")]) == 1)
    #expect(try count([Facet(.funder, .unknown), Facet(.place, "FR")]) == 2)
    #expect(try count([Facet(.theme, "nothing")]) == 0)
  }

  @Test func `origins can be filtered by, those that nobody states too`() throws {
    func ids(_ places: Set<PlaceCode>) throws -> Set<InitiativeID> {
      let query = InitiativeQuery(places: places, reading: Reading(.origin))
      return Set(
        try catalogue.initiatives(matching: query, in: .rows(from: 0, count: 10)).rows.map(\.id))
    }
    #expect(try ids(["AE"]) == ["uae-campus"])
    #expect(try ids([.unknown]).count == 5)
    #expect(try ids(["FR", .several]).isEmpty)
  }

  @Test func `places by origin are the funders' countries and what has none`() throws {
    let list = try catalogue.places(matching: InitiativeQuery(reading: Reading(.origin)))
    #expect(Set(list.rows.map(\.id)) == ["AE", .unknown])
    let unknown = try #require(list.rows.first { $0.id == .unknown })
    #expect(unknown.place == Place.withoutCountry[0])
    #expect(unknown.initiatives == 5)
    #expect(try catalogue.place(.unknown) == nil)
    #expect(try !catalogue.hasPlace(.several))
  }

  @Test func `flows lead from each origin to each destination`() throws {
    let flows = try catalogue.flows()
    #expect(
      flows.map { "\($0.origin)-\($0.destination)" }
        == ["AE-AE", "AE-FR", "unknown-EU", "unknown-FR", "unknown-US"])
    #expect(flows[1].originName?.french == "Émirats arabes unis")
    #expect(flows[1].destinationName == Bilingual("France"))
    #expect(flows[1].sums[.announced]?.units == 50_000_000_000)
    #expect(flows[2].originName == nil)
  }

  @Test func `only what sources dispute can be listed, with how far they are apart`() throws {
    let query = InitiativeQuery(isDisputed: true)
    let rows = try catalogue.initiatives(matching: query, in: .rows(from: 0, count: 10)).rows
    #expect(rows.map(\.id) == ["uae-campus"])
    #expect(rows.first?.spread?.figures == 2)
    #expect(rows.first?.spread?.lowest == Money(40_000_000_000, .euro))
    #expect(rows.first?.spread?.highest == Money(50_000_000_000, .euro))
  }

  @Test func `a circle of wholes ends, and counts nothing twice`() throws {
    var corpus = Corpus.sample
    corpus.initiatives = [
      .sample("hen", partOf: "egg", amounts: [.sample("hen/a", 1, within: "egg/a")]),
      .sample("egg", partOf: "hen", amounts: [.sample("egg/a", 2, within: "hen/a")]),
      .sample("self", partOf: "self", amounts: [.sample("self/a", 4, within: "self/a")]),
    ]
    let catalogue = try Catalogue(corpus: corpus)
    let sum = try catalogue.totals(by: .place).sums[.announced]
    #expect(sum?.units == 4)
    #expect(sum?.nested == 2)
    #expect(try catalogue.initiative("hen")?.parts.map(\.id) == ["egg"])
    #expect(try catalogue.initiative("self")?.parts.isEmpty == true)
  }

  @Test func `a place that takes the code of none is refused`() {
    var corpus = Corpus.sample
    corpus.places.append(.sample(.several, Bilingual("Mexico")))
    #expect(throws: CatalogueError.inconsistent("two entries named 'XM'")) {
      try Catalogue(corpus: corpus)
    }
  }
}
