import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

@Suite struct DetailTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try Catalogue(corpus: .sample) }

  @Test func `an initiative comes with everything that it refers to`() throws {
    let campus = try #require(try catalogue.initiative("uae-campus"))
    #expect(Set(campus.organizations.keys) == ["mgx"])
    #expect(Set(campus.places.keys) == ["FR", "AE"])
    #expect(Set(campus.quotes.keys) == ["le-quotidien#campus", "the-gazette#campus"])
    #expect(Set(campus.sources.keys) == ["le-quotidien", "the-gazette"])
    #expect(campus.names["fr-ai-plan"]?.french == "Plan français pour l’IA")
    #expect(campus.parts.isEmpty)
  }

  @Test func `a whole comes with its parts`() throws {
    let fund = try #require(try catalogue.initiative("invest-ai"))
    #expect(fund.parts.map(\.id) == ["gigafactories"])
    #expect(fund.parts.first?.lead?.standing == .partOf("invest-ai"))
    #expect(fund.names["gigafactories"] == Bilingual("Gigafactories"))
  }

  @Test func `amounts are converted to the currency of sums and no further`() throws {
    func lead(_ currency: Currency) throws -> AmountRow? {
      try catalogue.initiative("stargate", matching: InitiativeQuery(lens: Lens(currency)))?
        .amounts.first
    }
    let january = PartialDate("2025-01")!
    #expect(
      try lead(.euro)?.conversion
        == Conversion(
          money: Money(482_919_149_676, .euro), month: january, isNearestMonth: false))
    #expect(try lead("USD")?.conversion == nil)
    // 500 bn ÷ 1.03537 × 0.839081.
    #expect(try lead("GBP")?.conversion?.money == Money(405_208_283_029, "GBP"))
    // 500 bn × 3.6725, by the dirham's peg.
    #expect(try lead("AED")?.conversion?.money == Money(1_836_250_000_000, "AED"))
    #expect(try lead("CHF")?.conversion == nil)
  }

  @Test func `a source comes with its passages and the figures that each states`() throws {
    let gazette = try #require(try catalogue.source("the-gazette"))
    #expect(gazette.passages.map(\.quote.id) == ["the-gazette#stargate", "the-gazette#campus"])
    let subjects = gazette.passages[0].figures.map(\.subject)
    let stargate = Corpus.sample.initiatives[3]
    #expect(
      subjects == [
        .amount(stargate.amounts[0], of: "stargate", name: Bilingual("Stargate")),
        .metric(stargate.metrics[0], of: "stargate", name: Bilingual("Stargate")),
        .observation(Corpus.sample.observations[0]),
      ])
    #expect(
      gazette.passages[0].figures.map(\.asWritten) == [["$500 billion"], ["four years"], ["86 %"]])
  }

  @Test func `a passage may describe an initiative and state its figure`() throws {
    let quotidien = try #require(try catalogue.source("le-quotidien"))
    let plan = try #require(quotidien.passages.first { $0.quote.id == "le-quotidien#plan" })
    #expect(plan.figures.count == 2)
    #expect(
      plan.figures.last?.subject
        == .description(of: "fr-ai-plan", name: Corpus.sample.initiatives[0].name))
  }

  @Test func `observations are found by their place`() throws {
    #expect(try catalogue.observations(of: "US").map(\.id) == ["share"])
    #expect(try catalogue.observations(of: "FR").isEmpty)
    #expect(try catalogue.observations().count == 1)
  }
}
