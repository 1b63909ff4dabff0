/// When and how a corpus's amounts are converted.
public struct Conversions: Sendable {
  private let rates: ExchangeRates
  private let corpusDate: PartialDate
  private let published: [SourceID: PartialDate]

  public init(_ corpus: Corpus) {
    rates = corpus.rates
    corpusDate = corpus.date
    let dated = corpus.sources.compactMap { source in source.published.map { (source.id, $0) } }
    published = Dictionary(dated, uniquingKeysWith: { first, _ in first })
  }

  /// The month whose rate converts an amount: that of the announcement, else of the earliest source
  /// that states it, else of the corpus.
  public func date(of amount: Amount, of initiative: Initiative) -> PartialDate {
    initiative.announced ?? amount.quotes.compactMap { published[$0.source] }.min() ?? corpusDate
  }

  /// Returns the stated number in another currency; `nil` where there is no number or no rate.
  public func conversion(
    of amount: Amount, of initiative: Initiative, to currency: Currency
  ) -> Conversion? {
    rates.conversion(
      of: amount, of: initiative, to: currency, at: date(of: amount, of: initiative))
  }
}

extension ExchangeRates {
  /// Returns an amount's stated number in another currency.
  ///
  /// - Parameter date: The month that `Conversions` has found for the amount.
  /// - Returns: `nil` where there is no number, no currency or no rate. Where no source says when the
  ///   initiative was announced, the month is marked as the nearest known.
  public func conversion(
    of amount: Amount, of initiative: Initiative, to currency: Currency, at date: PartialDate
  ) -> Conversion? {
    guard let stated = amount.figure.stated, let own = amount.currency,
      let conversion = conversion(of: Money(stated, own), to: currency, at: date)
    else { return nil }
    guard own != currency, initiative.announced == nil else { return conversion }
    return Conversion(money: conversion.money, month: conversion.month, isNearestMonth: true)
  }
}
