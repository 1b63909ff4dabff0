import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

/// The statistics of a selection, compared with a plain computation over the model's values.
@Suite struct StatisticsTests {
  private static let lenses = [
    Lens(), Lens("USD"), Lens("GBP"), Lens("CHF"), Lens(per: .year), Lens("USD", per: .year),
    Lens("GBP", per: .capita), Lens(per: .gdp),
  ]

  private static let conditions: [Condition] = [
    .everything, .word("plan", isPrefix: true), .not(.word("plan", isPrefix: true)),
    .word("nowhere", isPrefix: false),
  ]

  /// The headline of an initiative as the sums have it; `nil` where they leave it out.
  private func units(
    _ initiative: Initiative, _ expectation: Expectation, _ lens: Lens
  ) -> Int64? {
    guard let headline = initiative.headline, headline.figure.stated != nil,
      let units = expectation.conversion(of: headline, of: initiative, lens)?.money.units
    else { return nil }
    return lens.measure == .year ? headline.years.flatMap { units.perYear(of: $0) } : units
  }

  /// What is asked, of each condition through each lens.
  private static let queries = lenses.flatMap { lens in
    conditions.map { InitiativeQuery(condition: $0, lens: lens) }
  }

  @Test(arguments: 0..<8)
  func `what they count is what the model has`(seed: UInt64) throws {
    let corpus = Corpus.random(seed: seed, initiatives: 40)
    let (catalogue, expectation) = (try Catalogue(corpus: corpus), Expectation(corpus))
    for query in Self.queries {
      let selection = expectation.selection(query)
      let statistics = try catalogue.statistics(matching: query)
      let headlines = selection.compactMap(\.headline)
      #expect(statistics.initiatives == selection.count)
      #expect(statistics.sums == expectation.totals(query, by: .kind).sums)
      #expect(statistics.withoutHeadline == selection.count - headlines.count)
      #expect(
        statistics.bounds
          == Dictionary(grouping: headlines) { $0.figure.bound }.mapValues(\.count))
      #expect(statistics.unquantified == headlines.count { $0.figure.bound == .unquantified })
      #expect(
        statistics.currencies
          == Dictionary(grouping: headlines, by: \.currency).mapValues(\.count)
      )
      #expect(
        statistics.years
          == Dictionary(grouping: selection) { $0.announced?.year ?? 0 }.mapValues(\.count))
      var sources: [Int: Int] = [:]
      for row in try catalogue.initiatives(
        matching: query, in: .rows(from: 0, count: 1_000)
      ).rows { sources[row.sources, default: 0] += 1 }
      #expect(statistics.sources == sources)
    }
  }

  @Test(arguments: 0..<8)
  func `the amounts that divide the others stand where a sorted list has them`(
    seed: UInt64
  ) throws {
    let corpus = Corpus.random(seed: seed, initiatives: 40)
    let (catalogue, expectation) = (try Catalogue(corpus: corpus), Expectation(corpus))
    for query in Self.queries {
      let selection = expectation.selection(query)
      let statistics = try catalogue.statistics(matching: query)
      let sizes = selection.compactMap { units($0, expectation, query.lens) }.sorted()
      #expect(statistics.amounts == sizes.count)
      let foreign = selection.count {
        units($0, expectation, query.lens) != nil && $0.headline?.currency != query.lens.sumCurrency
      }
      #expect(statistics.converted == foreign)
      let inFigures = selection.count { $0.headline?.figure.stated != nil }
      #expect(
        statistics.amounts + statistics.notConverted + statistics.withoutPeriod == inFigures)
      guard !sizes.isEmpty else {
        #expect(statistics.landmarks.isEmpty)
        continue
      }
      let expected = [
        sizes[0], sizes[(sizes.count - 1) / 4], sizes[(sizes.count - 1) / 2],
        sizes[(sizes.count - 1) * 3 / 4], sizes[sizes.count - 1],
      ]
      let found = Statistics.Rank.allCases.map { statistics.landmarks[$0] }
      #expect(found.map { $0?.units } == expected)
      for landmark in found.compactMap(\.self) {
        let initiative = try #require(selection.first { $0.id == landmark.row.id })
        #expect(units(initiative, expectation, query.lens) == landmark.units)
      }
    }
  }

  @Test func `of one amount every landmark is that amount, of two the median is the smaller`()
    throws
  {
    var corpus = Corpus.sample
    corpus.initiatives = [.sample("one", amounts: [.sample("one/a", 5)])]
    let one = try Catalogue(corpus: corpus).statistics()
    #expect(Set(one.landmarks.values.map(\.units)) == [5])
    #expect(one.landmarks.count == Statistics.Rank.allCases.count)
    corpus.initiatives.append(.sample("two", amounts: [.sample("two/a", 9)]))
    let two = try Catalogue(corpus: corpus).statistics()
    #expect(two.landmarks[.median]?.row.id == "one")
    #expect(two.landmarks[.upperQuartile]?.row.id == "one")
    #expect(two.landmarks[.largest]?.row.id == "two")
  }

  @Test func `figures are shown in the currency of the sums`() throws {
    let statistics = try Catalogue(corpus: .sample).statistics()
    let stargate = try #require(statistics.landmarks[.largest])
    #expect(stargate.row.id == "stargate")
    #expect(stargate.row.lead?.conversion?.money == Money(stargate.units, .euro))
  }
}
