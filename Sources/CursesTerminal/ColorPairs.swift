import CellCanvas

/// The terminal's colour pairs: a number for each pair of colours in use.
struct ColorPairs {
  private let encoder: ColorEncoder
  /// The terminal's pairs. Pair 0 is its own colours; the others are numbered from 1.
  private let count: Int
  private var numbers: [ColorEncoder.Pair: Int16] = [:]
  /// What was answered already.
  private var known: [Style: Int16] = [:]

  init(encoder: ColorEncoder, count: Int) {
    self.encoder = encoder
    self.count = count
  }

  /// Returns the number of the pair that shows a style's colours; `nil` if no number is left.
  ///
  /// - Parameter define: Gives a number that was not in use its colours.
  mutating func number(
    for style: Style, define: (Int16, ColorEncoder.Pair) -> Void
  ) -> Int16? {
    let colors = Style(foreground: style.foreground, background: style.background)
    if let number = known[colors] { return number }
    var number: Int16 = 0
    if let pair = encoder.pair(for: colors) {
      if let used = numbers[pair] {
        number = used
      } else {
        guard numbers.count + 1 < count else { return nil }
        number = Int16(numbers.count + 1)
        numbers[pair] = number
        define(number, pair)
      }
    }
    known[colors] = number
    return number
  }

  /// Forgets all pairs, so that their numbers can be used anew.
  mutating func removeAll() {
    numbers.removeAll(keepingCapacity: true)
    known.removeAll(keepingCapacity: true)
  }
}
