/// Reckoning with days of the Gregorian calendar.
extension PartialDate {
  /// Returns the day some days after the first one that the date can mean, or before it.
  ///
  /// - Returns: `nil` outside the years 1…9999.
  func adding(days: Int) -> PartialDate? {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : PartialDate(dayNumber: number)
  }

  /// Returns the same day some months later or before; where the month is too short, its last day.
  func adding(months: Int) -> PartialDate? {
    let (sum, overflow) = (year * 12 + (month ?? 1) - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 12,
      let whole = PartialDate(year: sum / 12, month: sum % 12 + 1)
    else { return nil }
    return PartialDate(year: whole.year, month: whole.month, day: day ?? 1) ?? whole.lastDay
  }

  /// The days from 1 January 1970, after Howard Hinnant's `days_from_civil`
  /// (<https://howardhinnant.github.io/date_algorithms.html>): years begin in March.
  private var dayNumber: Int {
    let month = month ?? 1
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + (day ?? 1) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Makes the day some days after 1 January 1970; outside the years 1…9999 the nearest one there is.
  public init(daysSince1970 days: Int) {
    let (year, month, day) = Self.parts(ofDay: min(max(Self.firstDay, days), Self.lastDay))
    self.year = year
    self.month = month
    self.day = day
  }

  /// 1 January of the year 1 and 31 December 9999.
  private static let firstDay = -719_162
  private static let lastDay = 2_932_896

  private init?(dayNumber: Int) {
    guard (Self.firstDay...Self.lastDay).contains(dayNumber) else { return nil }
    self.init(daysSince1970: dayNumber)
  }

  private static func parts(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}
