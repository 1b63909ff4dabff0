import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

@Suite struct CountingTests {
  @Test func `money inside other money of the selection is not counted twice`() throws {
    let catalogue = try Catalogue(corpus: .sample)
    let list = try catalogue.places()
    let france = try #require(list.rows.first { $0.id == "FR" })
    #expect(france.initiatives == 3)
    #expect(france.sums[.announced]?.units == 109_000_000_000)
    #expect(france.sums[.announced]?.nested == 1)
    // 109 bn + 200 bn + 500 bn dollars at 1.03537 for a euro, which is 482 919 149 676.
    #expect(list.sums[.announced]?.units == 791_919_149_676)
    #expect(list.sums[.planned]?.nested == 1)
    #expect(list.initiatives == 6)
  }

  @Test func `a part counts where its whole is not in the selection`() throws {
    let catalogue = try Catalogue(corpus: .sample)
    let emirates = try #require(try catalogue.places().rows.first { $0.id == "AE" })
    #expect(emirates.sums[.announced]?.units == 50_000_000_000)
    #expect(emirates.sums[.announced]?.bound == .upTo)
    let detail = try catalogue.initiative(
      "uae-campus", matching: InitiativeQuery(places: ["AE"]))
    #expect(detail?.amounts.first?.standing == .counted)
    let inside = try catalogue.initiative("uae-campus")
    #expect(
      inside?.amounts.map(\.standing) == [
        .within("fr-ai-plan/total"), .disputed(preferred: "uae-campus/total"),
      ])
  }

  @Test func `a place whose initiatives the filter drops stays in the list`() throws {
    let list = try Catalogue(corpus: .sample).places(
      matching: InitiativeQuery(condition: .typed("stargate")))
    let france = try #require(list.rows.first { $0.id == "FR" })
    #expect(france.initiatives == 0)
    #expect(france.sums.isEmpty)
    #expect(list.initiatives == 1)
  }

  @Test func `a sum too large for 64 bits leaves money out and says so`() throws {
    var corpus = Corpus.sample
    corpus.initiatives = [
      .sample("huge", amounts: [.sample("huge/a", .max)]),
      .sample("vast", amounts: [.sample("vast/a", .max)]),
      .sample("small", amounts: [.sample("small/a", 7, bound: .about)]),
    ]
    for currency in [Currency.euro, "USD", "JPY"] {
      let query = InitiativeQuery(lens: Lens(currency))
      let sum = try Catalogue(corpus: corpus).places(matching: query).sums[.announced]
      #expect(sum?.notConverted == 2, "\(currency)")
      #expect(sum?.counted == 1, "\(currency)")
    }
  }

  @Test func `an initiative that names a place twice counts once there`() throws {
    var corpus = Corpus.sample
    corpus.initiatives = [
      .sample("twice", places: ["FR", "US", "FR"], amounts: [.sample("twice/total", 5)])
    ]
    let list = try Catalogue(corpus: corpus).places()
    #expect(list.rows.first { $0.id == "FR" }?.sums[.announced]?.units == 5)
    #expect(list.rows.first { $0.id == "FR" }?.initiatives == 1)
    #expect(list.sums[.announced]?.units == 5)
  }
}
