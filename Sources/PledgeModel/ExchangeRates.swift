/// Monthly mean rates, as the European Central Bank publishes them: units of a currency for one euro.
public struct ExchangeRates: Hashable, Sendable {
  /// A rate in millionths: 1.0413 dollars for a euro is 1 041 300.
  public typealias Millionths = Int64

  /// The rates by currency, then by month counted from the year 0 (`year × 12 + month − 1`).
  private var table: [Currency: [Int: Millionths]] = [:]

  public init() {}

  public var isEmpty: Bool { table.isEmpty }

  /// Every rate, ordered by currency and month.
  public var entries: [(currency: Currency, year: Int, month: Int, rate: Millionths)] {
    table.sorted { $0.key < $1.key }.flatMap { currency, months in
      months.sorted { $0.key < $1.key }.map { (currency, $0.key / 12, $0.key % 12 + 1, $0.value) }
    }
  }

  public mutating func set(_ rate: Millionths, of currency: Currency, year: Int, month: Int) {
    table[currency, default: [:]][year * 12 + month - 1] = rate
  }

  /// Sets all rates of a currency.
  ///
  /// - Parameter months: The rates by month, counted from the year 0 (`PartialDate.rateMonth`).
  public mutating func set(_ months: [Int: Millionths], of currency: Currency) {
    table[currency] = months.isEmpty ? nil : months
  }

  /// Reads a decimal such as `1.0413` as millionths.
  ///
  /// - Returns: `nil` for anything but a positive decimal number; digits after the sixth are dropped.
  public static func millionths(_ text: some StringProtocol) -> Millionths? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].count <= 9,
      parts.joined().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    let fraction = parts.count == 2 ? parts[1].prefix(6) : ""
    let zeros = String(repeating: "0", count: 6 - fraction.count)
    let digits = String(parts[0]) + String(fraction) + zeros
    return Int64(digits).flatMap { $0 > 0 ? $0 : nil }
  }

  /// Returns the rate of a currency in a month, or in the nearest month that has one.
  ///
  /// A currency that is pegged to the US dollar has the dollar's rate times its peg.
  public func rate(of currency: Currency, in date: PartialDate) -> Millionths? {
    guard let peg = dollarPeg(of: currency) else { return quotation(of: currency, in: date)?.rate }
    return quotation(of: .dollar, in: date)?.rate.scaled(by: peg, over: 1_000_000)
  }

  /// Whether a currency can be converted.
  public func holds(_ currency: Currency) -> Bool {
    rate(of: currency, in: PartialDate(year: 2025)!) != nil
  }

  /// The currencies that have a rate, in the order of their codes; the euro is among them.
  public var currencies: [Currency] {
    let pegged = table[.dollar] == nil ? [] : Array(Self.dollarPegs.keys)
    return Set([.euro] + table.keys + pegged).sorted()
  }

  /// Converts a sum at the mean rate of a month.
  ///
  /// - Parameter date: The month; of a year alone, July's rate is taken.
  /// - Returns: `nil` where a currency has no rate, or the result no room in 64 bits. Half units are
  ///   rounded up.
  public func convert(_ money: Money, to currency: Currency, at date: PartialDate) -> Money? {
    conversion(of: money, to: currency, at: date)?.money
  }

  /// Converts a sum and tells at which month's rates.
  ///
  /// A currency that is pegged to the US dollar is converted to and from dollars by its peg.
  ///
  /// - Parameter date: The month; of a year alone, July's rate is taken.
  /// - Returns: `nil` where a currency has no rate, or the result no room in 64 bits. Half units are
  ///   rounded up.
  public func conversion(
    of money: Money, to currency: Currency, at date: PartialDate
  ) -> Conversion? {
    if money.currency == currency {
      return Conversion(money: money, month: date, isNearestMonth: false)
    }
    if let peg = dollarPeg(of: money.currency) {
      return money.units.scaled(by: 1_000_000, over: peg).flatMap { dollars in
        conversion(of: Money(dollars, .dollar), to: currency, at: date)
      }
    }
    if let peg = dollarPeg(of: currency) {
      guard let dollars = conversion(of: money, to: .dollar, at: date),
        let units = dollars.money.units.scaled(by: peg, over: 1_000_000)
      else { return nil }
      return Conversion(
        money: Money(units, currency), month: dollars.month,
        isNearestMonth: dollars.isNearestMonth)
    }
    guard let from = quotation(of: money.currency, in: date),
      let to = quotation(of: currency, in: date),
      let units = money.units.scaled(by: to.rate, over: from.rate)
    else { return nil }
    let wanted = date.rateMonth
    let used = from.month == wanted ? to.month : from.month
    return Conversion(
      money: Money(units, currency),
      month: PartialDate(rateMonth: used) ?? date,
      isNearestMonth: used != wanted || date.month == nil)
  }

  /// Units of a currency for one US dollar, in millionths, as their central banks fix them: the
  /// dirham since 1997, the riyals since 1986 (Saudi Arabia) and 1980 (Qatar).
  private static let dollarPegs: [Currency: Millionths] = [
    "AED": 3_672_500, "SAR": 3_750_000, "QAR": 3_640_000,
  ]

  /// The peg of a currency that has no rates of its own, where the dollar has some.
  private func dollarPeg(of currency: Currency) -> Millionths? {
    table[currency] == nil && table[.dollar] != nil ? Self.dollarPegs[currency] : nil
  }

  /// The rate of a currency that is not pegged, and the month that it is of.
  private func quotation(
    of currency: Currency, in date: PartialDate
  ) -> (rate: Millionths, month: Int)? {
    let wanted = date.rateMonth
    if currency == .euro { return (1_000_000, wanted) }
    guard let months = table[currency] else { return nil }
    if let rate = months[wanted] { return (rate, wanted) }
    return months.min { (abs($0.key - wanted), $0.key) < (abs($1.key - wanted), $1.key) }
      .map { ($0.value, $0.key) }
  }
}

/// A sum in another currency, and the month whose mean rates it was converted at.
public struct Conversion: Hashable, Sendable {
  public let money: Money
  public let month: PartialDate
  /// Whether the announcement's own month has no rate, or is not known.
  public let isNearestMonth: Bool

  public init(money: Money, month: PartialDate, isNearestMonth: Bool) {
    self.money = money
    self.month = month
    self.isNearestMonth = isNearestMonth
  }
}

extension PartialDate {
  /// The month whose rates a sum of this date is converted at, counted from the year 0; of a year
  /// alone July.
  public var rateMonth: Int { year * 12 + (month ?? 7) - 1 }

  /// Makes the month of a count from the year 0.
  public init?(rateMonth: Int) {
    self.init(year: rateMonth / 12, month: rateMonth % 12 + 1)
  }
}
