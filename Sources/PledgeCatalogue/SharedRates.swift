import Foundation
import PledgeModel

/// The exchange rates of a catalogue, each currency's read when it is first needed.
///
/// A list needs those of a few currencies only; to read all of them would take longer than the list.
final class SharedRates: @unchecked Sendable {  // The lock guards the rates.
  private let lock = NSLock()
  private var rates = ExchangeRates()
  private var known: Set<Currency> = []

  /// Returns rates that hold those of some currencies, if the catalogue has them.
  ///
  /// - Parameter read: Adds a currency's rates.
  func rates(
    of currencies: Set<Currency>, reading read: (Currency, inout ExchangeRates) throws -> Void
  ) rethrows -> ExchangeRates {
    try lock.withLock {
      for currency in currencies.subtracting(known) {
        try read(currency, &rates)
        known.insert(currency)
      }
      return rates
    }
  }
}
