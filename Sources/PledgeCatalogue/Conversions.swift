import PledgeModel

/// When and how a corpus's amounts are converted.
struct Conversions {
  private let rates: ExchangeRates
  private let corpusDate: PartialDate
  private let published: [SourceID: PartialDate]

  init(_ corpus: Corpus) {
    rates = corpus.rates
    corpusDate = corpus.date
    let dated = corpus.sources.compactMap { source in source.published.map { (source.id, $0) } }
    published = Dictionary(dated, uniquingKeysWith: { first, _ in first })
  }

  /// The month whose rate converts an amount: that of the announcement, else of the earliest source
  /// that states it, else of the corpus.
  func date(of amount: Amount, of initiative: Initiative) -> PartialDate {
    initiative.announced ?? amount.quotes.compactMap { published[$0.source] }.min() ?? corpusDate
  }

  /// Returns the stated number in euros; `nil` where there is no number or no rate.
  func euros(_ amount: Amount, of initiative: Initiative) -> Int64? {
    guard let stated = amount.figure.stated, let currency = amount.currency else { return nil }
    return rates.convert(
      Money(stated, currency), to: .euro, at: date(of: amount, of: initiative))?.units
  }
}
