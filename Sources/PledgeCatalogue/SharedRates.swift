import Foundation
import PledgeModel

/// The exchange rates of a catalogue, read when they are first needed.
///
/// Amounts are stored in euros too, so most requests need none.
final class SharedRates: @unchecked Sendable {  // The lock guards the rates.
  private let lock = NSLock()
  private var rates: ExchangeRates?

  /// Returns the rates, reading them if nobody has before.
  func get(_ read: () throws -> ExchangeRates) rethrows -> ExchangeRates {
    try lock.withLock {
      if let rates { return rates }
      let read = try read()
      rates = read
      return read
    }
  }
}
