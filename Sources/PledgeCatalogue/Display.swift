import PledgeModel

/// How money is shown in rows: through a lens.
struct Display {
  private let lens: Lens
  private let rates: ExchangeRates
  /// The places that figures are measured against.
  private let places: [PlaceCode: Place]

  /// - Parameter initiatives: What is to be shown.
  init(_ lens: Lens, for initiatives: [StoredInitiative], _ session: Session) throws {
    self.lens = lens
    let currencies = initiatives.flatMap(\.initiative.amounts).compactMap(\.currency)
    rates = try session.rates(of: Set(currencies + [lens.sumCurrency]))
    switch lens.measure {
    case .whole, .year: places = [:]
    case .capita, .gdp:
      let codes = Set(initiatives.compactMap(\.initiative.places.first))
      let found = try session.places(where: "place.slug IN \(codes.map(\.rawValue))").values
      places = Dictionary(found.map { ($0.id, $0) }) { $1 }
    }
  }

  /// Returns a list's row of an amount.
  func row(
    _ amount: Amount, of stored: StoredInitiative, cover: Coverage.Way?
  ) -> AmountRow {
    let initiative = stored.initiative
    let converted = stored.dates[amount.id].flatMap { date in
      rates.conversion(of: amount, of: initiative, to: lens.sumCurrency, at: date)
    }
    return AmountRow(
      amount: amount, standing: initiative.standing(of: amount, cover: cover),
      conversion: amount.currency == lens.sumCurrency ? nil : converted,
      measured: converted.flatMap { measured($0.money.units, amount, of: initiative) })
  }

  /// Returns a list's row of an initiative.
  func row(_ stored: StoredInitiative, cover: Coverage.Way?) -> InitiativeRow {
    let initiative = stored.initiative
    return InitiativeRow(
      id: initiative.id, name: initiative.name, places: initiative.places, kind: initiative.kind,
      stage: initiative.stage, announced: initiative.announced,
      lead: initiative.leadAmount.map { row($0, of: stored, cover: cover) },
      sources: stored.sources, spread: initiative.spread)
  }

  private func measured(_ units: Int64, _ amount: Amount, of initiative: Initiative) -> Measured? {
    guard lens.measure == .year else {
      return lens.measured(units, at: initiative.places.first.flatMap { places[$0] })
    }
    return amount.years.flatMap { units.perYear(of: $0) }.flatMap { lens.measured($0, at: nil) }
  }
}
