import PledgeModel

/// A place as a column of a comparison.
struct ComparePlace {
  /// The rows, in their order.
  enum Fact: CaseIterable {
    case announced, bar, parts, perHead, shareOfGDP, committed, spent, planned, initiatives
    case population, gdp
  }

  let row: PlaceRow
  private let lens: Lens
  private let say: Phrases

  init(_ row: PlaceRow, through lens: Lens, _ say: Phrases) {
    self.row = row
    self.lens = lens
    self.say = say
  }

  /// The rows that a lens shows: gross domestic products are in dollars, as sums beside them must be.
  static func facts(through lens: Lens) -> [Fact] {
    Fact.allCases.filter { $0 != .shareOfGDP || lens.sumCurrency == .dollar }
  }

  static func label(_ fact: Fact, through lens: Lens, _ say: Phrases) -> String {
    let yearly = lens.measure == .year ? say("/yr", "/an") : ""
    return switch fact {
    case .announced: say.name(MoneyStatus.announced) + yearly
    case .bar: ""
    case .parts: say("made of", "fait de")
    case .perHead: say("per head", "par tête") + yearly
    case .shareOfGDP: say("% of GDP", "% du PIB") + yearly
    case .committed: say.name(MoneyStatus.committed) + yearly
    case .spent: say.name(MoneyStatus.spent) + yearly
    case .planned: say.name(MoneyStatus.planned) + yearly
    case .initiatives: say("initiatives", "initiatives")
    case .population: say("population", "habitants")
    case .gdp: say("GDP", "PIB")
    }
  }

  /// - Parameter base: The column that this one is compared with.
  func value(_ fact: Fact, _ base: ComparePlace) -> CompareTable.Value {
    switch fact {
    case .announced: sum(.announced, base)
    case .bar: .bar(announced?.units ?? 0, isCounted: true)
    case .parts:
      text(row.sums[.announced].map { say.parts(of: $0).joined(separator: say("; ", "\u{A0}; ")) })
    case .perHead: measured(.capita)
    case .shareOfGDP: measured(.gdp)
    case .committed: sum(.committed, base)
    case .spent: sum(.spent, base)
    case .planned: sum(.planned, base)
    case .initiatives: text(say.language.grouped(Int64(row.initiatives)))
    case .population:
      text(row.place.population.map { "\(say.language.grouped($0.value)) (\($0.year))" })
    case .gdp:
      text(row.place.gdp.map { "\(Money($0.value, .dollar).compact(say.language)) (\($0.year))" })
    }
  }

  private func text(_ text: String?) -> CompareTable.Value {
    text.flatMap { $0.isEmpty ? nil : .text($0, .value) } ?? .missing
  }

  /// The announced money, where there is any in figures.
  private var announced: Sum? { row.sums[.announced].flatMap { $0.counted > 0 ? $0 : nil } }

  private func sum(_ status: MoneyStatus, _ base: ComparePlace) -> CompareTable.Value {
    guard let sum = row.sums[status], sum.headlines > 0 else { return .missing }
    guard let figure = sum.compact(lens.sumCurrency, say.language) else {
      return sum.unquantified > 0 ? .text(say.unquantified, .amountUncounted) : .missing
    }
    let other = base.row.sums[status].flatMap { $0.counted > 0 ? $0 : nil }
    let isExact = [sum, other].allSatisfy {
      $0.map { $0.bound == .exact && !$0.isConverted } ?? true
    }
    let ratio =
      base.row.id == row.id ? nil : say.ratio(sum.units, to: other?.units, isExact: isExact)
    return .text([figure, ratio].compactMap(\.self).joined(separator: "  "), .amount)
  }

  /// The announced money against the place's inhabitants or its product, with their year.
  private func measured(_ measure: Lens.Measure) -> CompareTable.Value {
    let lens = Lens(self.lens.sumCurrency, per: measure)
    guard let announced, let measured = lens.measured(announced.units, at: row.place),
      let figure = say.figure(announced, at: row.place, through: lens)
    else { return .missing }
    return .text(figure + (measured.referenceYear.map { " (\($0))" } ?? ""), .value)
  }
}
