import PledgeModel

extension Corpus {
  /// Words that random texts are made of: accents, apostrophes and near namesakes among them.
  public static let vocabulary = [
    "plan", "Plan", "plané", "États", "etat", "été", "IA", "l’IA", "l'IA", "campus", "data-centre",
    "œuvre", "naïve", "Zürich", "compute", "Σοφία", "データ", "100", "e-santé", "ı", "Ø",
  ]

  /// Makes a corpus that is the same for the same seed.
  ///
  /// Initiatives lie inside one another in both ways, by `within` and by `partOf`, some across
  /// places; figures are disputed, bounded or in words; some amounts have no currency, a pegged one
  /// or one without a rate; funders are of one country, of several or of none; some money is for a
  /// period; places are members of others; statuses, places and dates are mixed.
  public static func random(seed: UInt64, initiatives count: Int = 30) -> Corpus {
    var maker = RandomCorpus(seed: seed)
    return maker.make(count)
  }
}

/// The state of a random corpus while it is made.
private struct RandomCorpus {
  private var random: SeededGenerator
  private var initiatives: [Initiative] = []
  private var quotes: [Quote] = []
  private var sources: [Source] = []

  private static let codes: [PlaceCode] = ["FR", "US", "EU", "AE", "XX", "021"]
  private static let currencies: [Currency?] = [
    .euro, .euro, "USD", "GBP", "JPY", "AED", "CHF", nil,
  ]
  private static let organizations: [OrganizationID] = ["mgx", "openai", "state", "fund", "bank"]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func make(_ count: Int) -> Corpus {
    let places = Self.codes.map { code in
      Place(
        id: code, name: bilingual(), kind: random.pick(Array(Place.Kind.allCases)),
        continent: random.once(in: 2) ? text() : nil,
        population: random.once(in: 2) ? nil : .init(random.pick([0, 7, 68_000_000]), year: 2020),
        gdp: random.once(in: 2) ? nil : .init(random.pick([0, 9, 2_800_000_000_000]), year: 2021),
        members: random.picks(2, of: Self.codes))
    }
    let organizations = Self.organizations.map { id in
      Organization(
        id: id, name: bilingual(), type: random.pick(Array(OrganizationType.allCases)),
        country: random.once(in: 3) ? nil : random.pick(Self.codes))
    }
    for number in 0..<max(2, count / 4) { addSource(number) }
    for number in 0..<count { addInitiative(number) }
    return Corpus(
      title: bilingual(), version: text(), licence: text(), date: PartialDate("2025-02")!,
      places: places, organizations: organizations, sources: sources, quotes: quotes,
      initiatives: initiatives, observations: (0..<5).map { observation($0) }, rates: .sample,
      outlines: (0..<4).map { _ in outline() })
  }

  private mutating func addSource(_ number: Int) {
    let id = SourceID("source-\(number)")
    sources.append(
      Source(
        id: id, title: text(), publisher: optionalText(), author: optionalText(),
        published: date(), language: random.pick(["en", "fr"]), url: optionalText(),
        sha256: optionalText(), length: random.once(in: 2) ? 1000 : nil))
    for quote in 0..<Int.random(in: 1...4, using: &random) {
      quotes.append(
        Quote(
          id: QuoteID(source: id, quote: "q\(quote)"), exact: text(),
          start: random.once(in: 3) ? nil : .random(in: 0...9, using: &random),
          prefix: optionalText(), suffix: optionalText(), speaker: optionalText(),
          translation: random.once(in: 2) ? [random.pick(Array(Language.allCases)): text()] : [:]))
    }
  }

  private mutating func addInitiative(_ number: Int) {
    let id = InitiativeID("initiative-\(number)")
    let earlier = initiatives.map(\.id)
    let metrics = (0..<Int.random(in: 0...2, using: &random)).map { number in
      Metric(
        id: "metric-\(number)", figure: figure(), unit: text(), label: bilingual(),
        asWritten: texts(), quotes: someQuotes(), note: optionalBilingual())
    }
    var actors: [Initiative.Actor] = []
    for organization in random.picks(3, of: Self.organizations) {
      actors.append(.init(organization, random.pick(Array(Role.allCases))))
    }
    let amounts = amounts(of: id)
    initiatives.append(
      Initiative(
        id: id, name: bilingual(), summary: bilingual(),
        kind: random.pick(Array(InitiativeKind.allCases)),
        places: random.picks(3, of: Self.codes),
        actors: actors, announced: date(), stage: random.pick(Array(Stage.allCases)),
        themes: random.picks(3, of: Array(InitiativeTheme.allCases)),
        partOf: !earlier.isEmpty && random.once(in: 4) ? random.pick(earlier) : nil,
        related: random.picks(2, of: earlier), quotes: someQuotes(), amounts: amounts,
        metrics: metrics, note: optionalBilingual()))
  }

  private mutating func amounts(of id: InitiativeID) -> [Amount] {
    var amounts: [Amount] = []
    let isPeriodic = random.once(in: 3)
    let earlier = initiatives.flatMap { $0.amounts.map(\.id) }
    for number in 0..<Int.random(in: 0...3, using: &random) {
      let known = earlier + amounts.map(\.id)
      amounts.append(
        Amount(
          id: AmountID(initiative: id, amount: "a\(number)"), figure: figure(),
          currency: random.pick(Self.currencies), basis: random.pick(Array(Basis.allCases)),
          status: random.pick(Array(MoneyStatus.allCases)), from: isPeriodic ? date() : nil,
          to: isPeriodic ? date() : nil,
          funder: random.once(in: 3) ? random.pick(Self.organizations) : nil,
          within: !known.isEmpty && random.once(in: 3) ? random.pick(known) : nil,
          preferred: random.once(in: 3), asWritten: texts(), quotes: someQuotes(),
          note: optionalBilingual()))
    }
    return amounts
  }

  private mutating func observation(_ number: Int) -> Observation {
    Observation(
      id: "observation-\(number)", place: random.pick(Self.codes), figure: figure(), unit: text(),
      label: bilingual(), date: date(), asWritten: texts(), quotes: someQuotes())
  }

  private mutating func outline() -> Outline {
    let rings = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Outline.Coordinate(
          longitude: random.pick([.min, -18_000, -64, 0, 63, 64, 17_999, .max]),
          latitude: random.pick([.min, -9_000, -1, 0, 1, 8_191, .max]))
      }
    }
    return Outline(place: random.pick(Self.codes), rings: rings)
  }

  /// A figure of any bound, whose numbers are often the same so that some are disputed and some
  /// not.
  private mutating func figure() -> Figure {
    let number: Int64 = random.pick([1_000_000, 2_500_000_000, 109_000_000_000, 7])
    return .sample(number, random.pick(Array(Bound.allCases)))
  }

  private mutating func date() -> PartialDate? {
    random.pick([nil, "2024", "2025", "2025-01", "2025-02", "2025-02-11", "2027-06"]).flatMap {
      PartialDate($0)
    }
  }

  private mutating func text() -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in random.pick(Corpus.vocabulary) }
      .joined(separator: " ")
  }

  private mutating func texts() -> [String] {
    (0..<Int.random(in: 0...2, using: &random)).map { _ in text() }
  }

  private mutating func optionalText() -> String? { random.once(in: 2) ? text() : nil }

  private mutating func bilingual() -> Bilingual { Bilingual(english: text(), french: text()) }

  private mutating func optionalBilingual() -> Bilingual? { random.once(in: 2) ? bilingual() : nil }

  private mutating func someQuotes() -> [QuoteID] { random.picks(3, of: quotes.map(\.id)) }
}
