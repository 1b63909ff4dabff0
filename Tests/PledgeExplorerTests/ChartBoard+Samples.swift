import PledgeModel

extension Sum {
  /// A sum of millions of euros.
  static func sample(
    _ millions: Int64 = 0, counted: Int = 1, nested: Int = 0, unquantified: Int = 0,
    withoutPeriod: Int = 0, converted: Int = 0, upper: Int = 0, lower: Int = 0, about: Int = 0
  ) -> Sum {
    var sum = Sum()
    sum.units = millions * 1_000_000
    sum.counted = counted
    sum.nested = nested
    sum.unquantified = unquantified
    sum.withoutPeriod = withoutPeriod
    sum.converted = converted
    sum.upperBounds = upper
    sum.lowerBounds = lower
    sum.estimates = about
    return sum
  }
}

extension Place {
  fileprivate static func charted(
    _ id: PlaceCode, _ english: String, _ french: String, _ kind: Kind = .country,
    thousands: Int64? = nil, year: Int = 2023
  ) -> Place {
    Place(
      id: id, name: Bilingual(english: english, french: french), kind: kind,
      population: thousands.map { Reference($0 * 1_000, year: year) })
  }

  static let charted = [
    charted("US", "United States", "États-Unis", thousands: 334_915),
    charted("EU", "European Union", "Union européenne", .bloc),
    charted("FR", "France", "France", thousands: 68_170),
    charted("AE", "United Arab Emirates", "Émirats arabes unis", thousands: 9_441, year: 2022),
    charted("KR", "South Korea", "Corée du Sud", thousands: 51_713),
    charted("150", "Europe", "Europe", .region),
    charted("JP", "Japan", "Japon", thousands: 126_265, year: 2019),
    charted("GB", "United Kingdom", "Royaume-Uni", thousands: 68_350),
    charted("XX", "Worldwide", "Monde", .worldwide),
    charted("CA", "Canada", "Canada", thousands: 40_098),
  ]

  fileprivate static func named(_ key: GroupKey) -> Place? {
    charted.first { $0.id == key.place }
  }
}

extension TotalRow {
  fileprivate init(
    _ key: GroupKey, _ initiatives: Int, _ sums: [MoneyStatus: Sum],
    shares: [MoneyStatus: Sum]? = nil
  ) {
    self.init(
      key: key, name: Place.named(key)?.name, place: Place.named(key), initiatives: initiatives,
      sums: sums, shares: shares ?? sums)
  }
}

extension Totals {
  static let nothing = Totals(rows: [], initiatives: 0, sums: [:])

  /// One group for each way in which a row can look.
  static let places = Totals(
    rows: [
      TotalRow("150", 4, [.announced: .sample(1_300, counted: 2, about: 1)]),
      TotalRow(
        "AE", 1, [.announced: .sample(50_000, upper: 1)],
        shares: [.announced: .sample(counted: 0, nested: 1)]),
      TotalRow(
        "EU", 45, [.announced: .sample(204_000, counted: 21, nested: 6), .spent: .sample(2_500)],
        shares: [.announced: .sample(150_000, counted: 12, nested: 15)]),
      TotalRow("FR", 36, [.announced: .sample(109_400, counted: 14, nested: 3)]),
      TotalRow("GB", 2, [.announced: .sample(counted: 0, unquantified: 2)]),
      TotalRow("JP", 1, [.planned: .sample(65_000)]),
      TotalRow("KR", 1, [.announced: .sample(1_600, converted: 1)]),
      TotalRow("US", 7, [.announced: .sample(485_200, counted: 5, converted: 4, lower: 1)]),
      TotalRow("XX", 6, [:]),
    ], initiatives: 92,
    sums: [
      .announced: .sample(
        802_900, counted: 61, nested: 9, unquantified: 2, converted: 5, lower: 1),
      .spent: .sample(2_500), .planned: .sample(65_000),
    ])

  static let kinds = Totals(
    rows: [
      TotalRow("event", 2, [:]),
      TotalRow("fund", 3, [.announced: .sample(6_400, counted: 3, about: 1)]),
      TotalRow(
        "infrastructure", 5, [.announced: .sample(70_000, counted: 3, upper: 1)],
        shares: [.announced: .sample(counted: 0, nested: 3)]),
      TotalRow(
        "private-investment", 9, [.announced: .sample(20_300, counted: 7)],
        shares: [.announced: .sample(300, counted: 6, nested: 1)]),
      TotalRow("public-private", 1, [.announced: .sample(109_000)]),
      TotalRow("public-programme", 12, [.announced: .sample(2_900, counted: 8, lower: 1)]),
      TotalRow("regulation", 4, [.announced: .sample(counted: 0, unquantified: 1)]),
    ], initiatives: 36,
    sums: [
      .announced: .sample(118_600, counted: 17, nested: 4, unquantified: 1, lower: 1, about: 1)
    ])

  static let years = Totals(
    rows: [
      TotalRow("2018", 2, [.announced: .sample(1_500)]),
      TotalRow("2023", 5, [.announced: .sample(16_000, counted: 4, converted: 2)]),
      TotalRow("2024", 11, [.announced: .sample(47_200, counted: 8)]),
      TotalRow("2025", 60, [.announced: .sample(730_000, counted: 40, lower: 2)]),
      TotalRow("unknown", 14, [.announced: .sample(8_200, counted: 8)]),
    ], initiatives: 92, sums: [.announced: .sample(802_900, counted: 61, nested: 9, lower: 2)])
}

extension Flow {
  private init(
    _ origin: GroupKey, _ destination: GroupKey, _ initiatives: Int, _ sums: [MoneyStatus: Sum]
  ) {
    self.init(
      origin: origin, destination: destination, originName: Place.named(origin)?.name,
      destinationName: Place.named(destination)?.name, initiatives: initiatives, sums: sums)
  }

  /// In the order of the catalogue.
  static let charted = [
    Flow("AE", "FR", 1, [.announced: .sample(50_000, upper: 1)]),
    Flow("CA", "FR", 1, [.announced: .sample(20_000)]),
    Flow("EU", "EU", 12, [.announced: .sample(52_300, counted: 9, lower: 1)]),
    Flow("JP", "JP", 1, [.planned: .sample(65_000)]),
    Flow("FR", "FR", 9, [.announced: .sample(4_600, counted: 6)]),
    Flow("FR", "XX", 1, [.announced: .sample(400)]),
    Flow("GB", "GB", 1, [.announced: .sample(counted: 0, unquantified: 1)]),
    Flow("US", "US", 4, [.announced: .sample(485_200, counted: 4, converted: 4)]),
    Flow("several", "FR", 2, [.announced: .sample(109_000)]),
    Flow("unknown", "EU", 20, [.announced: .sample(150_000, counted: 3)]),
    Flow("unknown", "XX", 2, [:]),
  ]
}
