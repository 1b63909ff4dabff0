/// Reads dates and ranges of them: `2025-02`, `2025-Q1..`, `30d`.
struct DateReader {
  typealias Refusal = FieldReader.Refusal

  /// The day from which `30d` is reckoned back.
  let today: PartialDate

  /// The days from the first to the last that a written date means.
  private typealias Written = (first: PartialDate, last: PartialDate, isAgo: Bool)

  /// Reads a date and what follows it.
  func since(_ piece: QueryPiece) throws(Refusal) -> DateRange {
    try range(piece, from: date(piece.dropping("=") ?? piece).first, to: nil)
  }

  /// Reads a date and what precedes it.
  func until(_ piece: QueryPiece) throws(Refusal) -> DateRange {
    try range(piece, from: nil, to: date(piece.dropping("=") ?? piece).last)
  }

  /// Reads a date, or several; of `30d` the last 30 days.
  func range(_ piece: QueryPiece) throws(Refusal) -> DateRange {
    if let limit = piece.dropping(">=") {
      return try range(piece, from: date(limit).first, to: nil)
    }
    if let limit = piece.dropping("<=") { return try range(piece, from: nil, to: date(limit).last) }
    if let limit = piece.dropping(">") {
      return try range(piece, from: date(limit).last.adding(days: 1), to: nil)
    }
    if let limit = piece.dropping("<") {
      return try range(piece, from: nil, to: date(limit).first.adding(days: -1))
    }
    let plain = piece.dropping("=") ?? piece
    guard let (first, last) = plain.ends else {
      let date = try date(plain)
      return try range(piece, from: date.first, to: date.isAgo ? today : date.last)
    }
    return try range(
      piece, from: first.text.isEmpty ? nil : date(first).first,
      to: last.text.isEmpty ? nil : date(last).last)
  }

  private func range(
    _ piece: QueryPiece, from first: PartialDate?, to last: PartialDate?
  ) throws(Refusal) -> DateRange {
    if first == nil, last == nil { throw Refusal(.notADate(piece.text), piece.range) }
    guard let range = DateRange(from: first, to: last) else {
      throw Refusal(.emptyRange, piece.range)
    }
    return range
  }

  private func date(_ piece: QueryPiece) throws(Refusal) -> Written {
    if let ago = ago(piece.text) { return (ago, ago, true) }
    let parts = piece.text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = number(parts[0]),
      let whole = PartialDate(year: year)
    else { throw Refusal(.notADate(piece.text), piece.range) }
    if parts.count == 1 { return (whole.firstDay, whole.lastDay, false) }
    if parts.count == 2, parts[1].lowercased().hasPrefix("q"),
      let quarter = number(parts[1].dropFirst())
    {
      guard (1...4).contains(quarter), let first = PartialDate(year: year, month: quarter * 3 - 2),
        let last = PartialDate(year: year, month: quarter * 3)
      else {
        throw Refusal(.noSuchQuarter(quarter, year: year), piece[5..<5 + parts[1].utf8.count].range)
      }
      return (first.firstDay, last.lastDay, false)
    }
    guard parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }), let month = number(parts[1]) else {
      throw Refusal(.notADate(piece.text), piece.range)
    }
    guard let whole = PartialDate(year: year, month: month) else {
      throw Refusal(.noSuchMonth(month, year: year), piece[5..<7].range)
    }
    if parts.count == 2 { return (whole.firstDay, whole.lastDay, false) }
    guard let day = number(parts[2]) else { throw Refusal(.notADate(piece.text), piece.range) }
    guard let date = PartialDate(year: year, month: month, day: day) else {
      throw Refusal(.noSuchDay(day, month: whole), piece[8..<10].range)
    }
    return (date, date, false)
  }

  /// Reads how many days, weeks, months or years ago.
  private func ago(_ text: String) -> PartialDate? {
    guard let count = number(text.dropLast()), text.utf8.count <= 5 else { return nil }
    switch text.lowercased().last {
    case "d": return today.adding(days: -count)
    case "w": return today.adding(days: -7 * count)
    case "m": return today.adding(months: -count)
    case "y": return today.adding(months: -12 * count)
    default: return nil
    }
  }

  private func number(_ digits: some StringProtocol) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}
