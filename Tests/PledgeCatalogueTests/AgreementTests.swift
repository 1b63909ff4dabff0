import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

/// The catalogue, which counts in SQL, and the model say the same of random corpora.
@Suite struct AgreementTests {
  private static let readings = [
    Reading(), Reading(.destination, withMembers: true), Reading(.origin),
  ]

  private static let lenses = [
    Lens(), Lens("USD"), Lens("GBP"), Lens("AED"), Lens("CHF"), Lens(per: .year),
    Lens("USD", per: .year), Lens("JPY", per: .year), Lens("GBP", per: .capita), Lens(per: .gdp),
  ]

  /// Queries of every kind, each through two of the lenses for every reading.
  private static func queries(_ corpus: Corpus, seed: UInt64) -> [InitiativeQuery] {
    var random = SeededGenerator(seed: seed)
    var filters = [InitiativeQuery()]
    for word in ["plan", "ETAT"] {
      filters.append(InitiativeQuery(condition: .word(word, isPrefix: true)))
    }
    filters.append(InitiativeQuery(isDisputed: true))
    filters.append(InitiativeQuery(places: ["FR"]))
    filters.append(
      InitiativeQuery(
        condition: .word("et", isPrefix: true), places: ["EU", "US", .unknown, .several]))
    let rules = GroupingRules(corpus, withMembers: true)
    for _ in 0..<6 {
      let groupings = [random.pick(Grouping.allCases), random.pick(Grouping.allCases)]
      let facets = (0..<3).map { _ in
        let grouping = random.pick(groupings)
        let keys = corpus.initiatives.flatMap { rules.keys(of: $0, by: grouping) }
        return Facet(grouping, random.pick(keys + [.unknown, .several, "nothing", "ZZ"]))
      }
      filters.append(InitiativeQuery(facets: facets))
    }
    return filters.flatMap { filter in
      readings.flatMap { reading in
        lenses.shuffled(using: &random).prefix(2).map { lens in
          var query = filter
          query.reading = reading
          query.lens = lens
          return query
        }
      }
    }
  }

  @Test(arguments: 0..<10)
  func `what a query keeps adds up as the model says`(seed: UInt64) throws {
    let corpus = Corpus.random(seed: seed)
    let catalogue = try Catalogue(corpus: corpus)
    let expectation = Expectation(corpus)
    for (number, query) in Self.queries(corpus, seed: seed).enumerated() {
      let grouping = Grouping.allCases[number % Grouping.allCases.count]
      #expect(
        try catalogue.totals(matching: query, by: grouping)
          == expectation.totals(query, by: grouping), "\(grouping) \(query)")
    }
  }

  @Test(arguments: Grouping.allCases)
  func `the whole corpus adds up as the model says, however it is read`(grouping: Grouping) throws {
    let corpus = Corpus.random(seed: 100, initiatives: 60)
    let catalogue = try Catalogue(corpus: corpus)
    let expectation = Expectation(corpus)
    for reading in Self.readings {
      for lens in Self.lenses {
        let query = InitiativeQuery(reading: reading, lens: lens)
        #expect(
          try catalogue.totals(matching: query, by: grouping)
            == expectation.totals(query, by: grouping), "\(query)")
      }
    }
  }

  @Test(arguments: 10..<18)
  func `places and their sums are what the model says`(seed: UInt64) throws {
    let corpus = Corpus.random(seed: seed)
    let catalogue = try Catalogue(corpus: corpus)
    let expectation = Expectation(corpus)
    for query in Self.queries(corpus, seed: seed) {
      let (list, expected) = (try catalogue.places(matching: query), expectation.places(query))
      #expect(Set(list.rows) == Set(expected.rows), "\(query)")
      #expect(list.rows.count == expected.rows.count, "\(query)")
      #expect(list.initiatives == expected.initiatives, "\(query)")
      #expect(list.sums == expected.sums, "\(query)")
    }
  }

  @Test func `the places of the whole corpus are what the model says, however it is read`() throws {
    let corpus = Corpus.random(seed: 101, initiatives: 60)
    let catalogue = try Catalogue(corpus: corpus)
    let expectation = Expectation(corpus)
    for reading in Self.readings {
      for lens in Self.lenses {
        let query = InitiativeQuery(reading: reading, lens: lens)
        let (list, expected) = (try catalogue.places(matching: query), expectation.places(query))
        #expect(Set(list.rows) == Set(expected.rows), "\(query)")
        #expect(list.initiatives == expected.initiatives, "\(query)")
        #expect(list.sums == expected.sums, "\(query)")
      }
    }
  }

  @Test(arguments: 18..<26)
  func `flows are what the model says`(seed: UInt64) throws {
    let corpus = Corpus.random(seed: seed)
    let catalogue = try Catalogue(corpus: corpus)
    let expectation = Expectation(corpus)
    for query in Self.queries(corpus, seed: seed) {
      #expect(try catalogue.flows(matching: query) == expectation.flows(query), "\(query)")
    }
  }

  @Test(arguments: 26..<32)
  func `what a query keeps, and how it stands, is what the model says`(seed: UInt64) throws {
    let corpus = Corpus.random(seed: seed)
    let catalogue = try Catalogue(corpus: corpus)
    let expectation = Expectation(corpus)
    for (number, query) in Self.queries(corpus, seed: seed).enumerated() where number % 4 == 0 {
      let selection = expectation.selection(query)
      let kept = try catalogue.initiativesInFull(matching: query)
      #expect(Set(kept.map(\.initiative.id)) == Set(selection.map(\.id)), "\(query)")
      for (initiative, standings) in kept {
        let expected = expectation.standings(of: initiative, in: selection)
        #expect(standings.mapValues(Plain.init) == expected.mapValues(Plain.init))
      }
      for initiative in corpus.initiatives.prefix(8) {
        let detail = try catalogue.initiative(initiative.id, matching: query)
        let standings = (detail?.amounts ?? []).map { ($0.id, Plain($0.standing)) }
        let expected = expectation.standings(of: initiative, in: selection)
        #expect(
          Dictionary(uniqueKeysWithValues: standings) == expected.mapValues(Plain.init))
      }
    }
  }

  @Test(arguments: 32..<36)
  func `amounts are converted and measured as the model does it`(seed: UInt64) throws {
    let corpus = Corpus.random(seed: seed)
    let catalogue = try Catalogue(corpus: corpus)
    let expectation = Expectation(corpus)
    for lens in Self.lenses {
      for initiative in corpus.initiatives {
        let detail = try catalogue.initiative(
          initiative.id, matching: InitiativeQuery(lens: lens))
        for row in try #require(detail).amounts {
          let conversion = expectation.conversion(of: row.amount, of: initiative, lens)
          #expect(
            row.conversion == (row.amount.currency == lens.sumCurrency ? nil : conversion))
          #expect(row.measured == expectation.measured(row.amount, of: initiative, lens))
        }
      }
    }
  }

  @Test(arguments: 36..<56)
  func `parts and remainders are what the model says`(seed: UInt64) throws {
    let corpus = Corpus.random(seed: seed)
    let catalogue = try Catalogue(corpus: corpus)
    let expectation = Expectation(corpus)
    for initiative in corpus.initiatives {
      let detail = try #require(try catalogue.initiative(initiative.id))
      #expect(Set(detail.parts.map(\.id)) == Set(expectation.parts(of: initiative).map(\.id)))
      #expect(detail.remainder == expectation.remainder(of: initiative))
    }
  }

  /// A standing without the way by which money is nested: where two ways lead to a cover, the model
  /// may name either.
  private enum Plain: Equatable {
    case nested
    case other(Standing)

    init(_ standing: Standing) {
      switch standing {
      case .within, .partOf: self = .nested
      default: self = .other(standing)
      }
    }
  }
}
