import PledgeModel

extension CorpusDecoder {
  /// Reads what the corpus says of itself, and returns a corpus without entries.
  ///
  /// What is missing is filled in: the folder's name, no version, and the date of the latest rate or
  /// announcement.
  func readTitle(_ document: Document?, rates: ExchangeRates) -> Corpus {
    let entry = document.map { reader($0, of: .corpus) }
    let name = folder.root.split(separator: "/").last.map(String.init) ?? "/"
    return Corpus(
      title: entry?.bilingual("title") ?? Bilingual(name), version: entry?.text("version") ?? "",
      licence: entry?.text("licence") ?? "", date: entry?.date("date") ?? latestDate(rates))
  }

  private func latestDate(_ rates: ExchangeRates) -> PartialDate {
    let months = rates.entries.compactMap { PartialDate(year: $0.year, month: $0.month) }
    return initiatives.values.compactMap(\.announced).max() ?? months.max() ?? .firstOfTheEuro
  }

  /// Reads the monthly means; a row that is none is noted and left out.
  func readRates() -> ExchangeRates {
    var rates = ExchangeRates()
    guard let file = file("rates.csv") else { return rates }
    if let line = file.firstInvalidLine {
      log.add(.notUTF8, in: file, line: line)
      return rates
    }
    guard file.line(1).elementsEqual("month,currency,per_eur".utf8) else {
      log.add(.wrongRatesHeader, in: file, line: 1)
      return rates
    }
    for number in 1..<file.lineCount {
      let row = file.line(number + 1)
      if row.isEmpty { continue }
      guard let rate = Rate(String(decoding: row, as: UTF8.self)) else {
        log.add(.malformedRate, in: file, line: number + 1)
        continue
      }
      rates.set(rate.units, of: rate.currency, year: rate.year, month: rate.month)
    }
    return rates
  }
}

/// A row of the table of rates.
private struct Rate {
  let year: Int
  let month: Int
  let currency: Currency
  let units: ExchangeRates.Millionths

  init?(_ row: String) {
    let cells = row.split(separator: ",", omittingEmptySubsequences: false)
    // The table reaches back; its currencies need not be in use today.
    guard cells.count == 3, let date = PartialDate(String(cells[0])), let month = date.month,
      date.day == nil, cells[1].utf8.count == 3,
      cells[1].utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
      let units = ExchangeRates.millionths(cells[2])
    else { return nil }
    self.year = date.year
    self.month = month
    self.currency = Currency(String(cells[1]))
    self.units = units
  }
}

extension PartialDate {
  /// The year from which on there are rates for the euro: the date of a corpus that has no other.
  static let firstOfTheEuro: PartialDate = {
    guard let year = PartialDate(year: 1999) else { preconditionFailure("1999 is a year") }
    return year
  }()
}
