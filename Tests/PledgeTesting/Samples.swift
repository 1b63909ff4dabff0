import PledgeModel

extension Bilingual {
  /// A text made of an entry's name: `uae-campus` is called "Uae campus".
  public static func sample(_ slug: String) -> Bilingual {
    let words = slug.split(separator: "-").joined(separator: " ")
    return Bilingual(words.prefix(1).uppercased() + words.dropFirst())
  }
}

extension Initiative {
  public static func sample(
    _ id: InitiativeID, name: Bilingual? = nil, summary: Bilingual = Bilingual(""),
    kind: InitiativeKind = .project, places: [PlaceCode] = ["FR"], actors: [Actor] = [],
    announced: String? = nil, stage: Stage = .announced, themes: [InitiativeTheme] = [],
    partOf: InitiativeID? = nil, related: [InitiativeID] = [], quotes: [QuoteID] = [],
    amounts: [Amount] = [], metrics: [Metric] = [], note: Bilingual? = nil
  ) -> Initiative {
    Initiative(
      id: id, name: name ?? .sample(id.rawValue), summary: summary, kind: kind, places: places,
      actors: actors, announced: announced.flatMap { PartialDate($0) }, stage: stage,
      themes: themes, partOf: partOf, related: related, quotes: quotes, amounts: amounts,
      metrics: metrics, note: note)
  }
}

extension Amount {
  /// An amount whose one number is bounded as `bound` says; without a number it is unquantified.
  public static func sample(
    _ id: AmountID, _ number: Int64? = nil, _ currency: Currency? = .euro, bound: Bound = .exact,
    basis: Basis = .total, status: MoneyStatus = .announced, from: String? = nil,
    to: String? = nil, funder: OrganizationID? = nil, within: AmountID? = nil,
    preferred: Bool = false, asWritten: [String] = [], quotes: [QuoteID] = []
  ) -> Amount {
    Amount(
      id: id, figure: .sample(number, bound), currency: currency, basis: basis, status: status,
      from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) }, funder: funder,
      within: within, preferred: preferred, asWritten: asWritten, quotes: quotes)
  }
}

extension Figure {
  /// A figure of one number; of a range it is the upper end, and half of it the lower.
  public static func sample(_ number: Int64?, _ bound: Bound = .exact) -> Figure {
    guard let number else { return .unquantified }
    let figure =
      switch bound {
      case .exact, .about: Figure(low: number, high: number, bound: bound)
      case .upTo: Figure(low: nil, high: number, bound: bound)
      case .atLeast: Figure(low: number, high: nil, bound: bound)
      case .range: Figure(low: number / 2, high: number, bound: bound)
      case .unquantified: Figure.unquantified
      }
    return figure ?? .unquantified
  }
}

extension Place {
  public static func sample(
    _ code: PlaceCode, _ name: Bilingual, kind: Kind = .country, population: Int64? = nil,
    gdp: Int64? = nil, members: [PlaceCode] = []
  ) -> Place {
    Place(
      id: code, name: name, kind: kind, population: population.map { Reference($0, year: 2019) },
      gdp: gdp.map { Reference($0, year: 2019) }, members: members)
  }
}

extension Source {
  public static func sample(
    _ id: SourceID, publisher: String? = nil, published: String? = nil, language: String = "en"
  ) -> Source {
    Source(
      id: id, title: Bilingual.sample(id.rawValue).english, publisher: publisher,
      published: published.flatMap { PartialDate($0) }, language: language)
  }
}

extension ExchangeRates {
  /// The European Central Bank's monthly means of two months, in a handful of currencies.
  public static let sample: ExchangeRates = {
    var rates = ExchangeRates()
    rates.set(1_035_370, of: "USD", year: 2025, month: 1)
    rates.set(1_041_250, of: "USD", year: 2025, month: 2)
    rates.set(839_081, of: "GBP", year: 2025, month: 1)
    rates.set(830_710, of: "GBP", year: 2025, month: 2)
    rates.set(161_921_000, of: "JPY", year: 2025, month: 1)
    rates.set(158_087_000, of: "JPY", year: 2025, month: 2)
    return rates
  }()
}
