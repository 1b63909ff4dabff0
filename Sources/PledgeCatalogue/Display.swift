import PledgeModel

/// A currency to show money in, and how to convert other money to it.
struct Display {
  let currency: Currency
  private let rates: ExchangeRates?

  /// Whether money is shown in euros, which the database holds.
  var isEuro: Bool { rates == nil }

  init(_ currency: Currency, _ session: Session) throws {
    self.currency = currency
    rates = currency == .euro ? nil : try session.rates()
  }

  /// Returns a stated number in the display currency; `nil` where there is no rate.
  ///
  /// - Parameters:
  ///   - money: The number in its own currency, which may be missing.
  ///   - conversion: The number in euros as it was stored, and the month to convert at.
  func units(
    of stated: Int64, _ own: Currency?, _ conversion: StoredConversion
  ) -> Int64? {
    guard let own else { return nil }
    guard let rates else { return conversion.euros }
    return rates.convert(Money(stated, own), to: currency, at: conversion.date)?.units
  }

  /// Returns a list's row of an amount.
  func row(
    _ amount: Amount, of stored: StoredInitiative, cover: Coverage.Way?
  ) -> AmountRow {
    var converted: Money?
    if let stated = amount.figure.stated, amount.currency != currency,
      let conversion = stored.conversions[amount.id]
    {
      converted = units(of: stated, amount.currency, conversion).map { Money($0, currency) }
    }
    return AmountRow(
      amount: amount, standing: stored.initiative.standing(of: amount, cover: cover),
      converted: converted)
  }

  /// Returns a list's row of an initiative.
  func row(_ stored: StoredInitiative, cover: Coverage.Way?) -> InitiativeRow {
    let initiative = stored.initiative
    return InitiativeRow(
      id: initiative.id, name: initiative.name, places: initiative.places, kind: initiative.kind,
      stage: initiative.stage, announced: initiative.announced,
      lead: initiative.leadAmount.map { row($0, of: stored, cover: cover) },
      sources: stored.sources, isDisputed: initiative.isDisputed)
  }
}
