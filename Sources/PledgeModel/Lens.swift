/// How money is shown: in which currency, and measured against what.
public struct Lens: Hashable, Sendable {
  /// What a figure is measured against.
  public enum Measure: String, Vocabulary {
    /// Nothing: the figure itself.
    case whole
    /// The inhabitants of its place.
    case capita
    /// The gross domestic product of its place.
    case gdp
    /// The years of its period.
    case year

    public static let title = "measure"
  }

  /// The currency that figures are shown in; `nil` shows each in its own.
  public var currency: Currency?
  public var measure: Measure

  public init(_ currency: Currency? = nil, per measure: Measure = .whole) {
    self.currency = currency
    self.measure = measure
  }

  /// The currency that sums are in.
  ///
  /// Gross domestic products are in US dollars, and so is what is compared with them. Figures in
  /// several currencies add up in euros.
  public var sumCurrency: Currency { measure == .gdp ? .dollar : currency ?? .euro }

  /// Returns a sum measured against a place.
  ///
  /// - Parameter units: Whole units of `sumCurrency`; already per year, where that is the measure.
  /// - Returns: `nil` where the place lacks the number, or the lens measures against nothing.
  public func measured(_ units: Int64, at place: Place?) -> Measured? {
    switch measure {
    case .whole: return nil
    case .year: return .perYear(Money(units, sumCurrency))
    case .capita:
      guard let population = place?.population,
        let cents = units.scaled(by: 100, over: population.value)
      else { return nil }
      return .perHead(hundredths: cents, sumCurrency, year: population.year)
    case .gdp:
      guard let gdp = place?.gdp, let share = units.scaled(by: 1_000_000, over: gdp.value) else {
        return nil
      }
      return .shareOfGDP(millionths: share, year: gdp.year)
    }
  }
}

/// A sum as a lens measures it.
public enum Measured: Hashable, Sendable {
  /// Hundredths of a currency's unit for each inhabitant, and the year of the population.
  case perHead(hundredths: Int64, Currency, year: Int)
  /// Millionths of the gross domestic product, and its year.
  case shareOfGDP(millionths: Int64, year: Int)
  case perYear(Money)

  /// The year of the reference figure, where there is one.
  public var referenceYear: Int? {
    switch self {
    case .perHead(_, _, let year), .shareOfGDP(_, let year): year
    case .perYear: nil
    }
  }
}

extension Amount {
  /// The years that the money is for, the first and the last among them; of an annual amount one.
  ///
  /// `nil` where no source states them.
  public var years: Int? {
    if let from, let to, to.year >= from.year { return to.year - from.year + 1 }
    return basis == .annual ? 1 : nil
  }
}
