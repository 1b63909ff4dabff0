/// The days from one date to another, or beyond one.
public struct DateRange: Hashable, Sendable {
  /// The date whose first day begins the range: `2025` rather than `2025-01-01`.
  public let first: PartialDate?
  /// The date whose last day ends the range: `2025` rather than `2025-12-31`.
  public let last: PartialDate?

  /// Makes a range, its dates written as short as both can be.
  ///
  /// - Returns: `nil` without a date, and for a last day before the first.
  public init?(from first: PartialDate?, to last: PartialDate?) {
    guard first != nil || last != nil else { return nil }
    let (start, end) = (first?.firstDay, last?.lastDay)
    if let start, let end, end < start { return nil }
    let forms = [\PartialDate.inYears, \.inMonths, \.self]
    let form = forms.first { form in
      start.map { $0[keyPath: form].firstDay == $0 } ?? true
        && end.map { $0[keyPath: form].lastDay == $0 } ?? true
    }
    self.first = start?[keyPath: form ?? \.self]
    self.last = end?[keyPath: form ?? \.self]
  }

  /// The first day of the range, as short as it can be.
  ///
  /// The range is `start ≤ date < end` in the order of `PartialDate`, which is that of the dates'
  /// texts; `nil` where it has no beginning.
  public var start: PartialDate? { first?.start }

  /// The first day behind the range, as short as it can be; `nil` where it has no end.
  public var end: PartialDate? { last?.dayBehind }

  /// Whether a date is in the range.
  ///
  /// A year or a month stands for its first day, as it does where dates are sorted.
  public func contains(_ date: PartialDate) -> Bool {
    if let start, date.start < start { return false }
    if let end, date.start >= end { return false }
    return true
  }

  /// Whether a period has a day in common with the range.
  ///
  /// A period without a first or a last date goes on; one without both is no period.
  public func overlaps(_ from: PartialDate?, _ to: PartialDate?) -> Bool {
    guard from != nil || to != nil else { return false }
    if let end, let from, from.start >= end { return false }
    if let start, let behind = to.flatMap(\.dayBehind), behind <= start { return false }
    return true
  }
}

extension DateRange: CustomStringConvertible {
  /// The range as it is typed: `2025`, `2025-01..2025-03`, `2025..`.
  public var description: String {
    if let first, first == last { return first.description }
    return (first?.description ?? "") + ".." + (last?.description ?? "")
  }
}

extension PartialDate {
  /// The first day that the date can mean.
  var firstDay: PartialDate { PartialDate(year: year, month: month ?? 1, day: day ?? 1) ?? self }

  /// The last day that the date can mean.
  var lastDay: PartialDate {
    if day != nil { return self }
    return [31, 30, 29, 28].lazy
      .compactMap { PartialDate(year: year, month: month ?? 12, day: $0) }.first ?? self
  }

  /// The first day that the date can mean, as short as it can be.
  fileprivate var start: PartialDate {
    [inYears, inMonths].first { $0.firstDay == firstDay } ?? firstDay
  }

  /// The day after the last that the date can mean, as short as it can be.
  fileprivate var dayBehind: PartialDate? { lastDay.adding(days: 1)?.start }

  fileprivate var inYears: PartialDate { PartialDate(year: year) ?? self }

  fileprivate var inMonths: PartialDate { PartialDate(year: year, month: month) ?? self }
}
