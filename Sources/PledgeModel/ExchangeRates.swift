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

  /// Reads a decimal such as `1.0413` as millionths.
  ///
  /// - Returns: `nil` for anything but a positive decimal number; digits after the sixth are dropped.
  public static func millionths(_ text: some StringProtocol) -> Millionths? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].count <= 9,
      parts.joined().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    let fraction = parts.count == 2 ? parts[1].prefix(6) : ""
    let digits = String(parts[0]) + String(fraction) + String(repeating: "0", count: 6 - fraction.count)
    return Int64(digits).flatMap { $0 > 0 ? $0 : nil }
  }

  /// Returns the rate of a currency in a month, or in the nearest month that has one.
  public func rate(of currency: Currency, in date: PartialDate) -> Millionths? {
    if currency == .euro { return 1_000_000 }
    guard let months = table[currency] else { return nil }
    let month = date.year * 12 + (date.month ?? 7) - 1
    if let rate = months[month] { return rate }
    return months.min { (abs($0.key - month), $0.key) < (abs($1.key - month), $1.key) }?.value
  }

  /// Converts a sum at the mean rate of a month.
  ///
  /// - Parameter date: The month; of a year alone, July's rate is taken.
  /// - Returns: `nil` where a currency has no rate, or the result no room in 64 bits. Half units are
  ///   rounded up.
  public func convert(_ money: Money, to currency: Currency, at date: PartialDate) -> Money? {
    if money.currency == currency { return money }
    guard let from = rate(of: money.currency, in: date), let to = rate(of: currency, in: date) else {
      return nil
    }
    let product = money.units.multipliedFullWidth(by: to)
    guard product.high < from, product.high >= 0 else { return nil }
    let (quotient, remainder) = from.dividingFullWidth(product)
    return Money(remainder * 2 >= from ? quotient + 1 : quotient, currency)
  }
}
