/// A whole-unit sum in one currency, such as €109,000,000,000.
///
/// Announcements are made in round sums, so cents are not kept; a `Double` never holds money.
public struct Money: Hashable, Sendable {
  public let units: Int64
  public let currency: Currency

  public init(_ units: Int64, _ currency: Currency) {
    self.units = units
    self.currency = currency
  }

  /// Returns the sum of this and another amount.
  ///
  /// - Parameter other: An amount in the same currency.
  /// - Throws: `MoneyError.mixedCurrencies` when the currencies differ, `.overflow` when the sum has
  ///   no room in 64 bits.
  /// - Complexity: O(1).
  public func adding(_ other: Money) throws(MoneyError) -> Money {
    guard currency == other.currency else { throw .mixedCurrencies(currency, other.currency) }
    let (sum, overflow) = units.addingReportingOverflow(other.units)
    guard !overflow else { throw .overflow }
    return Money(sum, currency)
  }
}

/// Why two sums could not be added or one could not be converted.
public enum MoneyError: Error, Hashable, Sendable {
  case mixedCurrencies(Currency, Currency)
  case overflow
}
