import GRDB
import PledgeModel

/// What headlines add to sums in the currency and the measure of a lens.
struct Terms {
  private let currency: Currency
  private let isPerYear: Bool
  /// What converts headlines; `nil` where the database holds them in `currency`.
  private let converter: Converter?

  private struct Converter {
    let rates: ExchangeRates
    /// The currencies of headlines by their numbers.
    let currencies: [Int64: Currency]

    /// Converts a number, whose currency and month stand in two columns.
    func units(_ number: Int64, _ row: Numbers, from index: Int, in currency: Currency) -> Int64? {
      guard let own = row[index].flatMap({ currencies[$0] }),
        let month = row[index + 1].flatMap({ Int(exactly: $0) }),
        let date = PartialDate(rateMonth: month)
      else { return nil }
      return rates.convert(Money(number, own), to: currency, at: date)?.units
    }
  }

  init(_ lens: Lens, _ session: Session) throws {
    currency = lens.sumCurrency
    isPerYear = lens.measure == .year
    let isStored = currency == .euro || currency == .dollar
    guard !isStored else {
      converter = nil
      return
    }
    let currencies = try session.headlineCurrencies()
    converter = Converter(
      rates: try session.rates(of: Set(currencies.values).union([currency])),
      currencies: currencies)
  }

  /// Whether a headline of `tally`, called `t`, is in another currency.
  var isForeign: SQL {
    "coalesce(t.currency <> (SELECT id FROM label WHERE text = \(currency.rawValue)), TRUE)"
  }

  /// The columns that `term` reads.
  var columns: SQL {
    guard converter == nil else { return "t.stated, t.years, t.currency, t.rate_month" }
    return SQL(sql: (currency == .euro ? "t.eur" : "t.usd") + (isPerYear ? ", t.years" : ""))
  }

  /// Reads what a row's headline adds.
  ///
  /// - Parameter index: The first of the columns.
  func term(_ row: Numbers, from index: Int, isForeign: Bool) -> Sum.Term {
    guard var units = row[index] else { return .notConverted }
    if let converter {
      guard let converted = converter.units(units, row, from: index + 2, in: currency) else {
        return .notConverted
      }
      units = converted
    }
    if isPerYear {
      let years = row[index + 1].flatMap { Int(exactly: $0) }
      guard let yearly = years.flatMap({ units.perYear(of: $0) }) else { return .withoutPeriod }
      units = yearly
    }
    return .units(units, isForeign: isForeign)
  }
}
