import PledgeModel
import PledgeTesting
import Testing

@Suite struct ExchangeRatesTests {
  private let february = PartialDate("2025-02-11")!

  /// By hand:
  ///
  ///     500 000 000 000 ÷ 1.04125           = 480 192 076 830.73…
  ///      14 000 000 000 ÷ 0.83071           =  16 853 053 412.14…
  ///     109 000 000 000 × 1.04125           = 113 496 250 000
  ///     500 000 000 000 ÷ 1.04125 × 0.83071 = 398 900 360 144.05…
  @Test(
    arguments: [
      (500_000_000_000, "USD", "EUR", 480_192_076_831),
      (14_000_000_000, "GBP", "EUR", 16_853_053_412),
      (109_000_000_000, "EUR", "USD", 113_496_250_000),
      (500_000_000_000, "USD", "GBP", 398_900_360_144),
    ] as [(Int64, Currency, Currency, Int64)])
  func `a sum is converted at the mean rate of its month`(
    units: Int64, from: Currency, to: Currency, expected: Int64
  ) {
    let money = Money(units, from)
    #expect(
      ExchangeRates.sample.convert(money, to: to, at: february) == Money(expected, to))
  }

  /// 1 ÷ 2 = 0.5; 3 ÷ 2 = 1.5; 1 ÷ 4 = 0.25; 3 ÷ 4 = 0.75.
  @Test(arguments: [(2, 1, 1), (2, 3, 2), (4, 1, 0), (4, 3, 1)] as [(Int64, Int64, Int64)])
  func `half units are rounded up`(rate: Int64, units: Int64, expected: Int64) {
    var rates = ExchangeRates()
    rates.set(rate * 1_000_000, of: "XTS", year: 2025, month: 2)
    #expect(rates.convert(Money(units, "XTS"), to: .euro, at: february)?.units == expected)
  }

  @Test func `a month without a rate takes the nearest that has one`() {
    let rates = ExchangeRates.sample
    #expect(rates.rate(of: "USD", in: PartialDate("2019-05")!) == 1_035_370)
    #expect(rates.rate(of: "USD", in: PartialDate("2026-01")!) == 1_041_250)
  }

  @Test func `all rates of a currency are set as one by one`() {
    var rates = ExchangeRates()
    rates.set(
      [february.rateMonth: 1_041_250, PartialDate("2025-01")!.rateMonth: 1_035_370], of: "USD")
    #expect(rates.entries.map(\.month) == [1, 2])
    #expect(rates.rate(of: "USD", in: february) == 1_041_250)
    rates.set([:], of: "USD")
    #expect(rates.isEmpty)
  }

  @Test func `a year alone takes July`() {
    var rates = ExchangeRates()
    rates.set(1_084_410, of: "USD", year: 2024, month: 7)
    rates.set(1_041_250, of: "USD", year: 2024, month: 1)
    #expect(rates.rate(of: "USD", in: PartialDate("2024")!) == 1_084_410)
  }

  @Test func `the same currency needs no rate`() {
    let money = Money(5, "AED")
    #expect(ExchangeRates().convert(money, to: "AED", at: february) == money)
  }

  @Test func `nothing is converted without a rate or beyond 64 bits`() {
    #expect(ExchangeRates.sample.convert(Money(5, "CHF"), to: .euro, at: february) == nil)
    #expect(ExchangeRates.sample.convert(Money(5, .euro), to: "CHF", at: february) == nil)
    for currency in ["JPY", "USD", "AED"] as [Currency] {
      #expect(ExchangeRates.sample.convert(Money(.max, .euro), to: currency, at: february) == nil)
    }
  }

  @Test(
    arguments: [
      ("1.0413", 1_041_300), ("1", 1_000_000), ("17020.4", 17_020_400_000),
      ("0.9413451", 941_345), ("158.", 158_000_000),
    ] as [(String, Int64)])
  func `a decimal is read as millionths`(text: String, millionths: Int64) {
    #expect(ExchangeRates.millionths(text) == millionths)
  }

  @Test(arguments: ["", ".5", "1,5", "-1", "1.2.3", "0", "0.0000001", "1e3", "١", "1234567890"])
  func `anything but a positive decimal is no rate`(text: String) {
    #expect(ExchangeRates.millionths(text) == nil)
  }

  @Test func `entries come back as they were set`() {
    var rates = ExchangeRates()
    for entry in ExchangeRates.sample.entries {
      rates.set(entry.rate, of: entry.currency, year: entry.year, month: entry.month)
    }
    #expect(rates == .sample)
    #expect(rates.entries.first?.currency == "GBP")
    #expect(rates.entries.first?.month == 1)
  }
}
