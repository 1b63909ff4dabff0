import PledgeModel

/// Reads the cell of an amount: `109000000000`, `1.5bn`, `≤50 000 000`, `1bn..2bn`.
enum AmountCell {
  /// Returns the figure that a cell states.
  ///
  /// - Parameter cell: The cell without the blanks around it.
  static func figure(_ cell: Bytes) throws(CorpusFault.Fault) -> Figure {
    // With its currency it may have to be the words that state it.
    guard cell.count <= Limits.figureScalars - 4 else { throw malformed(cell) }
    // Most amounts are nothing but digits.
    if cell.count < 19, cell.allSatisfy(\.isDigit) {
      let number = cell.reduce(0) { $0 * 10 + Int64($1 & 0x0F) }
      return try figure(number, .exact, of: cell)
    }
    for (sign, bound) in signs where !cell[0].isDigit && cell.starts(with: sign) {
      let number = try number(cell.part(sign.count..<cell.count).trimmed, of: cell)
      return try figure(number, bound, of: cell)
    }
    guard let dots = endOfRange(cell) else {
      return try figure(number(cell, of: cell), .exact, of: cell)
    }
    let (first, last) = (cell.part(0..<dots).trimmed, cell.part(dots + 2..<cell.count).trimmed)
    if first.isEmpty { return try figure(number(last, of: cell), .upTo, of: cell) }
    if last.isEmpty { return try figure(number(first, of: cell), .atLeast, of: cell) }
    let (low, high) = (try number(first, of: cell), try number(last, of: cell))
    guard let figure = Figure(low: low, high: high, bound: low == high ? .exact : .range) else {
      throw malformed(cell)
    }
    return figure
  }

  /// The signs before a number, the longer ones first.
  private static let signs: [([UInt8], Bound)] = [
    ("≤", Bound.upTo), ("<=", .upTo), ("<", .upTo), ("≥", .atLeast), (">=", .atLeast),
    (">", .atLeast), ("≈", .about), ("~", .about), ("=", .exact),
  ].map { (Array($0.0.utf8), $0.1) }

  private static func figure(
    _ number: Int64, _ bound: Bound, of cell: Bytes
  ) throws(CorpusFault.Fault) -> Figure {
    let low = bound == .upTo ? nil : number
    let high = bound == .atLeast ? nil : number
    guard let figure = Figure(low: low, high: high, bound: bound) else { throw malformed(cell) }
    return figure
  }

  /// Returns where the two dots between the ends of a range are.
  private static func endOfRange(_ cell: Bytes) -> Int? {
    let point = UInt8(ascii: ".")
    return cell.indices.dropLast().first { cell[$0] == point && cell[$0 + 1] == point }
  }

  private static func number(
    _ text: Bytes, of cell: Bytes
  ) throws(CorpusFault.Fault) -> Int64 {
    guard let first = text.first else { throw malformed(cell) }
    guard first.isDigit else {
      let isNegative = first == UInt8(ascii: "-") || text.starts(with: "−".utf8)
      throw isNegative ? .negativeAmount(written(cell)) : malformed(cell)
    }
    let digits = WrittenNumber(text, from: 0)
    let (unit, hasScale) = try unit(text.part(digits.range.upperBound..<text.count), of: cell)
    guard var fraction = digits.readings.first else { throw malformed(cell) }
    if digits.readings.count > 1 {
      // As a query reads it; a whole number with a scale word has no mark of thousands.
      guard hasScale, let point = fraction, text[point] == UInt8(ascii: ".") else {
        throw .ambiguousAmount(written(cell))
      }
      fraction = point
    }
    guard let value = digits.value(in: text, fraction: fraction, unit: unit) else {
      throw .numberTooLarge(written(cell))
    }
    return value
  }

  /// Reads the scale word behind the digits.
  private static func unit(
    _ rest: Bytes, of cell: Bytes
  ) throws(CorpusFault.Fault) -> (units: Int64, isWritten: Bool) {
    let word = rest.trimmed
    if word.isEmpty { return (1, false) }
    let scale = AmountRange.scales.first { scale in
      scale.word.utf8.elementsEqual(word.lazy.map(\.lowercased))
    }
    guard let scale else { throw malformed(cell) }
    return (scale.units, true)
  }

  private static func malformed(_ cell: Bytes) -> CorpusFault.Fault {
    .malformedAmount(written(cell))
  }

  private static func written(_ cell: Bytes) -> String { String(decoding: cell, as: UTF8.self) }
}
