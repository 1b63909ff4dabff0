import PledgeModel

/// What headlines add to sums in the currency and the measure of a lens.
struct Terms {
  private let currency: Currency
  private let isPerYear: Bool
  /// The number of `currency` in the column of currencies; `nil` where no headline is in it.
  private let number: Int64?
  /// What converts headlines; `nil` where a column holds them in `currency`.
  private let converter: Converter?

  private struct Converter {
    let rates: ExchangeRates
    /// The currencies of headlines by their numbers.
    let currencies: [Int64: Currency]

    func units(
      _ stated: Int64, in own: Int64, month: Int64, to currency: Currency
    ) -> Int64? {
      guard let own = currencies[own], let date = PartialDate(rateMonth: Int(month)) else {
        return nil
      }
      return rates.convert(Money(stated, own), to: currency, at: date)?.units
    }
  }

  init(_ lens: Lens, _ session: Session) throws {
    let currency = lens.sumCurrency
    self.currency = currency
    isPerYear = lens.measure == .year
    let currencies = try session.labels(.currency)
    number = currencies.first { $0.value == currency.rawValue }?.key
    guard currency != .euro, currency != .dollar else {
      converter = nil
      return
    }
    let used = currencies.mapValues { Currency($0) }
    converter = Converter(
      rates: try session.rates(of: Set(used.values).union([currency])), currencies: used)
  }

  /// Reads what the headlines of a stretch's initiatives add.
  func terms(in stretch: Stretch, _ session: Session) throws -> Columns {
    let column: Column =
      converter != nil ? .stated : currency == .euro ? .euros : .dollars
    return Columns(
      terms: self, units: try session.numbers(column, in: stretch),
      currencies: try session.numbers(.currency, in: stretch),
      months: converter == nil ? [] : try session.numbers(.month, in: stretch),
      years: isPerYear ? try session.numbers(.years, in: stretch) : [])
  }

  /// The columns of a stretch that say what its headlines add.
  struct Columns {
    fileprivate let terms: Terms
    fileprivate let units: [Int64]
    fileprivate let currencies: [Int64]
    fileprivate let months: [Int64]
    fileprivate let years: [Int64]

    /// Returns what the headline of an initiative adds, by its position.
    func term(at index: Int) -> Sum.Term {
      var units = units[index]
      guard units != .min else { return .notConverted }
      if let converter = terms.converter {
        let converted = converter.units(
          units, in: currencies[index], month: months[index], to: terms.currency)
        guard let converted else { return .notConverted }
        units = converted
      }
      if terms.isPerYear {
        guard years[index] > 0, let yearly = units.perYear(of: Int(years[index])) else {
          return .withoutPeriod
        }
        units = yearly
      }
      return .units(units, isForeign: currencies[index] != terms.number)
    }
  }
}
