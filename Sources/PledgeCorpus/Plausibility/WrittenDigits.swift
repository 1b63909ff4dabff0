/// A number's digits with their marks of thousands and of a fraction, such as `1,500` or `2.46`.
struct WrittenDigits: Hashable {
  /// The digits without marks.
  let digits: Int64
  /// How many of them may be behind the mark of the fraction; two where one mark can be both.
  let fractions: [Int]

  /// - Parameters:
  ///   - text: Digits, and single marks between them.
  ///   - hasPoint: Whether the text's language is known to mark the fraction by a point.
  /// - Returns: `nil` where the marks are neither, or the digits too many.
  init?(_ text: String, hasPoint: Bool) {
    let parts = text.unicodeScalars.split(whereSeparator: { !$0.isDigit }).map(\.count)
    let marks = text.unicodeScalars.filter { !$0.isDigit }
    guard let digits = Int64(String(text.unicodeScalars.filter(\.isDigit))),
      digits < 1_000_000_000_000_000,
      let last = parts.last
    else { return nil }
    self.digits = digits
    guard let mark = marks.last else {
      fractions = [0]
      return
    }
    let isMark = mark == "." || mark == ","
    let before = marks.dropLast()
    if isMark, !before.isEmpty, !before.contains(mark) {
      // Two kinds of marks: the last is that of the fraction.
      guard Set(before).count == 1, Self.isGrouped(parts.dropLast()) else { return nil }
      fractions = [last]
    } else {
      let canBeGroups = Set(marks).count == 1 && Self.isGrouped(parts)
      let canBeFraction = isMark && marks.count == 1
      switch (canBeGroups, canBeFraction) {
      case (true, true) where text.hasPrefix("0"): fractions = [last]
      case (true, true) where hasPoint: fractions = [mark == "." ? last : 0]
      case (true, true): fractions = [0, last]
      case (true, false): fractions = [0]
      case (false, true): fractions = [last]
      case (false, false): return nil
      }
    }
  }

  /// Whether groups are of three digits, or, as in India, of two and the last of three.
  private static func isGrouped(_ parts: some BidirectionalCollection<Int>) -> Bool {
    guard let first = parts.first, parts.count > 1 else { return (parts.first ?? 0) <= 3 }
    let inner = parts.dropFirst().dropLast()
    guard parts.last == 3, first <= 3 else { return false }
    return inner.allSatisfy { $0 == 3 } || first <= 2 && inner.allSatisfy { $0 == 2 }
  }
}
