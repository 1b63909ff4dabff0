import PledgeModel

/// Whole years laid out from left to right in columns.
struct TimeAxis: Hashable {
  let firstYear: Int
  let years: Int
  let width: Int

  /// Columns that the last date has behind it, for the sign that it has no period.
  private static let margin = 5

  /// Makes the axis on which some dates lie, with room for a sign behind the last.
  ///
  /// - Returns: `nil` where there is no date, or no room.
  init?(_ dates: [PartialDate], width: Int) {
    guard let first = dates.min(), let last = dates.max(), width > 2 * Self.margin else {
      return nil
    }
    firstYear = first.year
    self.width = width
    let months = (last.year - first.year) * 12 + (last.month ?? 1)
    let needed = months * width / (width - Self.margin) + 1
    years = max(last.year - first.year + 1, (needed + 11) / 12)
  }

  private var months: Int { years * 12 }

  /// A month counts as 31 days, so that its first day is where the month begins.
  private static let days = 31

  /// The column of the first day that a date can mean; outside `0..<width` off the axis.
  func column(of date: PartialDate) -> Int {
    column(date.year, date.month ?? 1, date.day ?? 1)
  }

  /// The column of the last day that a date can mean.
  func lastColumn(of date: PartialDate) -> Int {
    column(date.year, date.month ?? 12, date.day ?? Self.days)
  }

  /// The columns that a month has, at least one.
  func columns(of month: PartialDate) -> Range<Int> {
    let index = self.index(month.year, month.month ?? 1)
    let start = scaled(index * Self.days)
    return start..<max(start + 1, scaled((index + 1) * Self.days))
  }

  private func index(_ year: Int, _ month: Int) -> Int { (year - firstYear) * 12 + month - 1 }

  private func column(_ year: Int, _ month: Int, _ day: Int) -> Int {
    scaled(index(year, month) * Self.days + day - 1)
  }

  private func scaled(_ day: Int) -> Int {
    let (quotient, remainder) = (day * width).quotientAndRemainder(dividingBy: months * Self.days)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension TimeAxis {
  /// A place on the axis that is named.
  struct Tick: Hashable {
    let column: Int
    let label: String
  }

  /// The ticks in round steps of months or years, as many as their names leave room for.
  func ticks(in language: Language) -> [Tick] {
    let names = (1...12).map { language.monthName($0) }
    let longest = max(4, names.map(\.count).max() ?? 0)
    for step in [1, 2, 3, 6] where step * width >= (longest + 1) * months {
      return stride(from: 0, to: months, by: step).map { month in
        let year = String(firstYear + month / 12)
        return Tick(
          column: scaled(month * Self.days),
          label: month.isMultiple(of: 12) ? year : names[month % 12])
      }
    }
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
    let step = steps.first { $0 * width >= 6 * years } ?? 5000
    return (firstYear..<firstYear + years).filter { $0.isMultiple(of: step) }.map { year in
      Tick(column: column(year, 1, 1), label: String(year))
    }
  }

  /// A track of the list: when an initiative was announced and what its money is for.
  ///
  /// `●` said, `━` the period of the amount, `···?` no source states the end or any period, `◀` `▶`
  /// beyond the edge.
  func track(of row: InitiativeRow) -> String {
    var cells = Array(repeating: Character(" "), count: width)
    func put(_ character: Character, at column: Int) {
      if cells.indices.contains(column) { cells[column] = character }
    }
    func dots(from column: Int) {
      for (offset, character) in "···?".enumerated() { put(character, at: column + offset) }
    }
    func line(_ columns: ClosedRange<Int>) {
      for column in columns.clamped(to: 0...width - 1) { put("━", at: column) }
      if columns.lowerBound < 0 { put("◀", at: 0) }
      if columns.upperBound >= width { put("▶", at: width - 1) }
    }
    let said = row.announced.map { column(of: $0) }
    switch (row.lead?.amount.from, row.lead?.amount.to) {
    case (let from?, let to?):
      let start = column(of: from)
      line(start...max(start, lastColumn(of: to)))
    case (let from?, nil):
      let start = column(of: from)
      let end = max(start, said ?? start)
      line(start...end)
      dots(from: max(0, end) + 1)
    case (nil, let to?):
      let end = lastColumn(of: to)
      for column in min(said ?? end, end)..<end { put("·", at: column) }
      line(end...end)
    case (nil, nil):
      if row.lead != nil, let said { dots(from: said + 1) }
    }
    if let said {
      put(said < 0 ? "◀" : said >= width ? "▶" : "●", at: min(max(0, said), width - 1))
    }
    return String(cells)
  }
}

extension Language {
  /// A month's name as dates have it: `Feb`, `févr.`.
  fileprivate func monthName(_ month: Int) -> String {
    guard let date = PartialDate(year: 2000, month: month) else { return "" }
    return String(self.date(date).dropLast(5))
  }
}
