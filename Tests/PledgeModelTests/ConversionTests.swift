import Foundation
import PledgeModel
import PledgeTesting
import Testing

/// Conversions at the rates of the bundled corpus, compared with figures worked out by hand.
@Suite struct ConversionTests {
  private let rates: ExchangeRates

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Corpus/rates.csv")
    var rates = ExchangeRates()
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",")
      let date = try #require(PartialDate(String(cells[0])))
      rates.set(
        try #require(ExchangeRates.millionths(cells[2])), of: Currency(String(cells[1])),
        year: date.year, month: try #require(date.month))
    }
    self.rates = rates
  }

  /// The European Central Bank's means: in January 2025 a euro was 1.03537 dollars and 0.839081
  /// pounds; in February 1.04125 dollars, 158.087 yen and 1505.02 won; in July 2024 1.08441 dollars.
  ///
  ///     Stargate   $500 000 000 000 ÷ 1.03537            = €482 919 149 675.96…
  ///                $500 000 000 000 ÷ 1.03537 × 0.839081 = £405 208 283 029.25…
  ///     France     €109 000 000 000 × 1.04125            = $113 496 250 000
  ///                €109 000 000 000 × 158.087            = ¥17 231 483 000 000
  ///     Britain    £ 14 000 000 000 ÷ 0.839081           = €16 684 920 764.50…
  ///     Korea      ₩1 000 000 000 000 ÷ 1505.02 × 1.04125 = $691 851 271.07…
  ///     2024 alone $1 000 000 000 ÷ 1.08441              = €922 160 437.47…
  @Test(
    arguments: [
      (500_000_000_000, "USD", "2025-01-21", 482_919_149_676, "EUR"),
      (500_000_000_000, "USD", "2025-01-21", 405_208_283_029, "GBP"),
      (109_000_000_000, "EUR", "2025-02-09", 113_496_250_000, "USD"),
      (109_000_000_000, "EUR", "2025-02", 17_231_483_000_000, "JPY"),
      (14_000_000_000, "GBP", "2025-01-13", 16_684_920_765, "EUR"),
      (1_000_000_000_000, "KRW", "2025-02", 691_851_271, "USD"),
      (1_000_000_000, "USD", "2024", 922_160_437, "EUR"),
    ] as [(Int64, Currency, String, Int64, Currency)])
  func `sums are converted at the mean rate of the month of announcement`(
    units: Int64, from: Currency, date: String, expected: Int64, to: Currency
  ) throws {
    let date = try #require(PartialDate(date))
    #expect(rates.convert(Money(units, from), to: to, at: date) == Money(expected, to))
  }

  /// By the pegs of their central banks a dollar is 3.6725 dirhams, 3.75 Saudi and 3.64 Qatari
  /// riyals; sums go by way of whole dollars.
  ///
  ///     30 000 000 000 dirhams ÷ 3.6725               = $8 168 822 328.11…
  ///     $8 168 822 328 ÷ 1.04125                      = €7 845 207 517.88…
  ///     €109 000 000 000 × 1.04125 = $113 496 250 000
  ///     $113 496 250 000 × 3.75                       = 425 610 937 500 riyals
  ///     30 000 000 000 dirhams = $8 168 822 328, × 3.64 = 29 734 513 273.92 riyals
  @Test(
    arguments: [
      (30_000_000_000, "AED", 8_168_822_328, "USD"), (30_000_000_000, "AED", 7_845_207_518, "EUR"),
      (109_000_000_000, "EUR", 425_610_937_500, "SAR"),
      (30_000_000_000, "AED", 29_734_513_274, "QAR"),
    ] as [(Int64, Currency, Int64, Currency)])
  func `pegged currencies go by their peg to the dollar`(
    units: Int64, from: Currency, expected: Int64, to: Currency
  ) {
    let february = PartialDate("2025-02")!
    let conversion = rates.conversion(of: Money(units, from), to: to, at: february)
    #expect(conversion?.money == Money(expected, to))
    #expect(conversion?.month == february)
    #expect(conversion?.isNearestMonth == false)
    #expect(rates.holds(from) && rates.holds(to))
  }

  /// $1 000 000 000 ÷ 1.16213 (January 2015, the first month of the table) = €860 488 929.80…
  @Test func `a month outside the table takes the nearest, and says so`() throws {
    let before = try #require(
      rates.conversion(of: Money(1_000_000_000, "USD"), to: .euro, at: PartialDate("1999-12-31")!))
    #expect(before.money.units == 860_488_930)
    #expect(before.month == PartialDate("2015-01"))
    #expect(before.isNearestMonth)
    let inside = try #require(
      rates.conversion(of: Money(1, "USD"), to: .euro, at: PartialDate("2025-02-11")!))
    #expect(inside.month == PartialDate("2025-02"))
    #expect(!inside.isNearestMonth)
    let after = try #require(
      rates.conversion(of: Money(1, .euro), to: "USD", at: PartialDate("2999")!))
    #expect(after.month > PartialDate("2026-01")!)
    #expect(after.isNearestMonth)
  }

  @Test func `a year alone is converted in July, and says that its month is not known`() throws {
    let conversion = try #require(
      rates.conversion(of: Money(1, "USD"), to: .euro, at: PartialDate("2024")!))
    #expect(conversion.month == PartialDate("2024-07"))
    #expect(conversion.isNearestMonth)
  }

  @Test func `an announcement without a date says so, whatever month is taken`() throws {
    var corpus = Corpus.sample
    let amount = Amount.sample(
      "old/a", 1_000_000, "USD", quotes: ["le-quotidien#plan", "the-gazette#stargate"])
    let conversions = Conversions(corpus)
    // The earliest source is of 22 January.
    let quoted = try #require(
      conversions.conversion(of: amount, of: .sample("old"), to: .euro))
    #expect(quoted.month == PartialDate("2025-01"))
    #expect(quoted.isNearestMonth)
    #expect(
      conversions.conversion(of: amount, of: .sample("old", announced: "2025-01"), to: .euro)?
        .isNearestMonth == false)
    #expect(
      conversions.conversion(of: amount, of: .sample("old"), to: "USD")?.isNearestMonth == false)
    corpus.date = PartialDate("2025-02")!
    let unquoted = Conversions(corpus).conversion(
      of: .sample("old/b", 1_000_000, "USD"), of: .sample("old"), to: .euro)
    #expect(unquoted?.month == PartialDate("2025-02"))
  }

  @Test func `the currencies that can be converted are those of the table, the euro and pegs`() {
    #expect(rates.currencies.contains("EUR"))
    #expect(rates.currencies.contains("AED"))
    #expect(rates.currencies == rates.currencies.sorted())
    #expect(rates.currencies.allSatisfy { rates.holds($0) })
    #expect(!rates.holds("XTS"))
    #expect(ExchangeRates().currencies == [.euro])
    #expect(!ExchangeRates().holds("AED"))
  }
}
