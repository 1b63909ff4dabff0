/// The digits of a number as a text writes them, with marks of thousands and a fraction.
///
/// A blank, `_` or an apostrophe stands before three digits; of `.` and `,` it depends on the others
/// what they mean.
struct WrittenNumber {
  /// Where the digits are, from the first to the last.
  let range: Range<Int>
  /// The places that the mark of the fraction may have; `nil` stands for a number without one.
  let readings: [Int?]

  private static var groupLength: Int { 3 }

  /// Reads the number that begins with a digit at an offset, as far as it reaches.
  init(_ bytes: Bytes, from start: Int) {
    var end = Self.endOfDigits(bytes, from: start)
    let leading = end - start
    var shape = Shape(
      leading: leading, beginsWithZero: bytes[start] == UInt8(ascii: "0") && leading == 1)
    while let mark = Self.mark(bytes, at: end) {
      let digits = Self.endOfDigits(bytes, from: end + mark.length)
      let count = digits - end - mark.length
      guard count > 0, mark.kind != .group || count == Self.groupLength else { break }
      shape.add(mark.kind, at: end, digits: count)
      end = digits
    }
    range = start..<end
    readings = shape.readings
  }

  /// Returns the number that the digits are in a unit, rounded half up to whole units.
  ///
  /// - Parameters:
  ///   - fraction: Where the fraction's mark is.
  ///   - unit: What one stands for: a power of ten.
  /// - Returns: `nil` where the number has no room in 64 bits.
  func value(in bytes: Bytes, fraction: Int?, unit: Int64) -> Int64? {
    var (units, step) = (Int64(0), unit)
    var hasOverflown = false
    func add(_ digit: UInt8, times factor: Int64) {
      let (sum, isTooLarge) = units.addingReportingOverflow(
        Int64(digit - UInt8(ascii: "0")) * factor)
      units = sum
      hasOverflown = hasOverflown || isTooLarge
    }
    for byte in bytes.part(range.lowerBound..<(fraction ?? range.upperBound)) where byte.isDigit {
      let (product, isTooLarge) = units.multipliedReportingOverflow(by: 10)
      units = product
      hasOverflown = hasOverflown || isTooLarge
      add(byte, times: 1)
    }
    let (product, isTooLarge) = units.multipliedReportingOverflow(by: unit)
    units = product
    guard !hasOverflown, !isTooLarge else { return nil }
    for byte in bytes.part((fraction ?? range.upperBound)..<range.upperBound) where byte.isDigit {
      guard step > 1 else {
        if byte >= UInt8(ascii: "5") { add(UInt8(ascii: "1"), times: 1) }
        break
      }
      step /= 10
      add(byte, times: step)
    }
    return hasOverflown ? nil : units
  }

  private static func endOfDigits(_ bytes: Bytes, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    return end
  }

  private static func mark(_ bytes: Bytes, at offset: Int) -> (kind: Mark, length: Int)? {
    guard offset < bytes.count else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "."): return (.point, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: "_"), UInt8(ascii: "'"): return (.group, 1)
    case UInt8.lineFeed, UInt8.carriageReturn: return nil
    default: return bytes.blank(at: offset, before: bytes.count).map { (.group, $0) }
    }
  }
}

/// What stands between digits.
private enum Mark {
  case point
  case comma
  /// Nothing but a mark of thousands.
  case group
}

/// The marks of a number, and how many digits are between them.
private struct Shape {
  let leading: Int
  let beginsWithZero: Bool
  private var counts = (points: 0, commas: 0, groups: 0)
  private var last: (kind: Mark, offset: Int, digits: Int)?
  /// Whether all marks but the last have three digits behind them.
  private var isEvenBefore = true

  init(leading: Int, beginsWithZero: Bool) {
    self.leading = leading
    self.beginsWithZero = beginsWithZero
  }

  mutating func add(_ kind: Mark, at offset: Int, digits: Int) {
    isEvenBefore = isEvenBefore && (last.map { $0.digits == 3 } ?? true)
    last = (kind, offset, digits)
    switch kind {
    case .point: counts.points += 1
    case .comma: counts.commas += 1
    case .group: counts.groups += 1
    }
  }

  /// The places that the mark of a fraction may have; none where the number is malformed.
  var readings: [Int?] {
    guard let last else { return [nil] }
    let all = counts.points + counts.commas + counts.groups
    let alike = last.kind == .point ? counts.points : counts.commas
    // Thousands are marked all in one way.
    let isGrouped = isEvenBefore && last.digits == 3 && leading <= 3
    let others = [counts.points, counts.commas, counts.groups].count { $0 > 0 }
    var readings: [Int?] = []
    if last.kind != .group, alike == 1, others == 1 || (others == 2 && isEvenBefore && leading <= 3)
    {
      readings.append(last.offset)
    }
    if isGrouped, others == 1, !(all == 1 && last.kind != .group && beginsWithZero) {
      readings.append(nil)
    }
    return readings
  }
}
