import PledgeModel

/// Finds the forms in which words write a figure that is known.
///
/// It does not guess what the words say: a number in them counts only where one of its readings is
/// the figure's own.
enum FigureForms {
  /// Returns the forms of a figure in a passage, each once, in the passage's order.
  static func forms(of figure: Figure, in words: Bytes) -> [String] {
    let numbers = [figure.low, figure.high].compactMap(\.self)
    var forms: [String] = []
    var index = 0
    while index < words.count {
      guard words[index].isDigit else {
        index += 1
        continue
      }
      let number = WrittenNumber(words, from: index)
      let start = index
      index = number.range.upperBound
      guard isStart(start, of: words), let end = end(of: number, in: words, stating: numbers),
        let form = words.part(withSign(start, in: words)..<end).text, !forms.contains(form)
      else { continue }
      forms.append(form)
      if forms.count == mostForms { break }
    }
    return forms
  }

  private static let mostForms = 4

  /// Whether the digits at an offset begin a number, and do not go on with a word or another.
  private static func isStart(_ start: Int, of words: Bytes) -> Bool {
    guard start > 0 else { return true }
    let before = words[start - 1]
    if before.isLetter || before.isDigit { return false }
    guard ".,-_".utf8.contains(before), start > 1 else { return true }
    return !words[start - 2].isDigit && !words[start - 2].isLetter
  }

  /// Returns where a form ends, its scale word included; `nil` where it is another number's.
  private static func end(
    of number: WrittenNumber, in words: Bytes, stating numbers: [Int64]
  ) -> Int? {
    let end = number.range.upperBound
    let gap =
      end < words.count
      ? words.blank(at: end, before: words.count) ?? (words[end] == 0x2D ? 1 : 0) : 0
    var wordEnd = end + gap
    while wordEnd < words.count, words[wordEnd].isLetter { wordEnd += 1 }
    let word = words.part(end + gap..<wordEnd)
    // A letter with an accent goes on with the word.
    let isWhole = wordEnd == words.count || words[wordEnd] != 0xC3
    let units = isWhole && (1...longestWord).contains(word.count) ? self.units(of: word) : []
    // A word of its own behind a number says nothing of it; a letter on it does.
    guard !units.isEmpty || gap > 0 || word.isEmpty && isWhole else { return nil }
    let isStated = (units.isEmpty ? [1] : units).contains { unit in
      number.readings.contains { fraction in
        number.value(in: words, fraction: fraction, unit: unit).map(numbers.contains) ?? false
      }
    }
    return isStated ? (units.isEmpty ? end : wordEnd) : nil
  }

  private static var longestWord: Int { 12 }

  /// Returns what a scale word may stand for; a billion is not the same in English and in French.
  private static func units(of word: Bytes) -> [Int64] {
    switch String(decoding: word, as: UTF8.self).lowercased() {
    case "k", "thousand", "mille": [1_000]
    case "m", "mn", "mio", "million", "millions": [1_000_000]
    case "b", "bn", "md", "mds", "mrd", "milliard", "milliards": [1_000_000_000]
    case "billion", "billions": [1_000_000_000, 1_000_000_000_000]
    case "t", "tn", "trillion", "trillions": [1_000_000_000_000]
    default: []
    }
  }

  /// Returns where the sign of a currency begins that stands at a number, or the number itself.
  private static func withSign(_ start: Int, in words: Bytes) -> Int {
    let before = words.part(0..<start)
    if before.last == UInt8(ascii: "$") { return start - 1 }
    for sign in signs where before.count >= sign.count {
      if before.part(start - sign.count..<start).isEqual(to: sign) { return start - sign.count }
    }
    return start
  }

  private static let signs = ["€", "£", "¥", "₹", "₩", "₪"].map { Array($0.utf8) }
}
