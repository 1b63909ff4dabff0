/// Reads amounts and ranges of them: `>$1bn`, `60bn..`, `€2.5bn..5bn`.
struct AmountReader {
  typealias Refusal = FieldReader.Refusal

  let vocabulary: QueryVocabulary

  private typealias Written = (units: Int64, currency: Currency?)

  func range(_ piece: QueryPiece) throws(Refusal) -> AmountRange {
    if let limit = piece.dropping(">=") { return try beyond(limit, piece) { .atLeast($0) } }
    if let limit = piece.dropping("<=") { return try beyond(limit, piece) { .atMost($0) } }
    if let limit = piece.dropping(">") { return try beyond(limit, piece) { .over($0) } }
    if let limit = piece.dropping("<") { return try beyond(limit, piece) { .under($0) } }
    let plain = piece.dropping("=") ?? piece
    guard let (first, last) = plain.ends else {
      return try beyond(plain, piece) { .between($0, $0) }
    }
    if last.text.isEmpty { return try beyond(first, piece) { .atLeast($0) } }
    if first.text.isEmpty { return try beyond(last, piece) { .atMost($0) } }
    let (low, high) = (try amount(first), try amount(last))
    if let one = low.currency, let other = high.currency, one != other {
      throw Refusal(.twoCurrencies(one, other), piece.range)
    }
    let range = AmountRange(.between(low.units, high.units), low.currency ?? high.currency)
    guard let range else { throw Refusal(.emptyRange, piece.range) }
    return range
  }

  private func beyond(
    _ limit: QueryPiece, _ piece: QueryPiece, _ extent: (Int64) -> AmountRange.Extent
  ) throws(Refusal) -> AmountRange {
    if limit.text.isEmpty { throw Refusal(.notAnAmount(piece.text), piece.range) }
    let (units, currency) = try amount(limit)
    guard let range = AmountRange(extent(units), currency) else {
      throw Refusal(.notAnAmount(piece.text), piece.range)
    }
    return range
  }

  /// Reads a currency, digits, a scale word and a currency, of which only the digits must be there.
  private func amount(_ piece: QueryPiece) throws(Refusal) -> Written {
    let scalars = Array(piece.text.unicodeScalars)
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    guard let start = scalars.firstIndex(where: isDigit) else {
      throw Refusal(.notAnAmount(piece.text), piece.range)
    }
    let number = scalars[start...].prefix { isDigit($0) || $0 == "." }
    let before = try currency(piece[0..<start])
    let (scale, behind) = try unit(piece[number.endIndex..<scalars.count])
    if let before, let behind, before != behind {
      throw Refusal(.twoCurrencies(before, behind), piece.range)
    }
    let units = try units(piece[start..<number.endIndex], scale)
    return (units, before ?? behind)
  }

  private func currency(_ piece: QueryPiece) throws(Refusal) -> Currency? {
    if piece.text.isEmpty { return nil }
    if let currency = vocabulary.currency(piece.text) { return currency }
    let nearest = vocabulary.currencies.nearest(to: piece.text)
    throw Refusal(
      .unknownUnit(piece.text), piece.range, nearest.map { .init(piece.range, $0.word) })
  }

  /// Reads what is behind the digits.
  private func unit(_ piece: QueryPiece) throws(Refusal) -> (scale: Int64, Currency?) {
    let text = piece.text.lowercased()
    let scales = AmountRange.scales
    if text.isEmpty { return (1, nil) }
    if let scale = scales.first(where: { $0.word == text }) { return (scale.units, nil) }
    if let currency = vocabulary.currency(text) { return (1, currency) }
    for scale in scales where text.hasPrefix(scale.word) {
      let behind = String(text.dropFirst(scale.word.count))
      if let currency = vocabulary.currency(behind) { return (scale.units, currency) }
    }
    let nearest =
      scales.first { $0.word.hasPrefix(text) }?.word
      ?? NearestWord.nearest(to: text, in: scales.map { ($0.word, [$0.word]) })
    throw Refusal(.unknownUnit(piece.text), piece.range, nearest.map { .init(piece.range, $0) })
  }

  /// Multiplies digits with a scale, exactly.
  private func units(_ piece: QueryPiece, _ scale: Int64) throws(Refusal) -> Int64 {
    let parts = piece.text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else {
      throw Refusal(.notAnAmount(piece.text), piece.range)
    }
    guard let whole = Int64(parts[0]) else { throw Refusal(.amountTooLarge, piece.range) }
    var (units, overflow) = whole.multipliedReportingOverflow(by: scale)
    var digit = scale
    for scalar in parts.count == 2 ? Array(parts[1].unicodeScalars) : [] {
      let value = Int64(scalar.value) - 0x30
      if value > 0, !digit.isMultiple(of: 10) { throw Refusal(.partOfUnit, piece.range) }
      digit /= 10
      let (sum, isTooLarge) = units.addingReportingOverflow(value * digit)
      (units, overflow) = (sum, overflow || isTooLarge)
    }
    if overflow { throw Refusal(.amountTooLarge, piece.range) }
    return units
  }
}
