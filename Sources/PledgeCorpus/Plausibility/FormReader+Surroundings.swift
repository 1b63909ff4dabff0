import PledgeModel

/// What stands around a number.
extension FormReader {
  /// A power of ten behind a number.
  struct Scale {
    var exponents: [Int] = []
    /// What follows it in a run of letters without blanks.
    var rest = ""
    var isRun = false
    /// The index of what follows it.
    var end: Int
  }

  /// Reads the scale that begins at an index: `billion`, `-million`, `lakh crore`, `mil millones`,
  /// `千億円`.
  func scale(at start: Int) -> Scale {
    var index = start
    if sign(at: index, is: "+") { index += 1 }
    if sign(at: index, is: "-"), isScale(at: index + 1) { index += 1 }
    guard index < tokens.count else { return Scale(end: index) }
    if tokens[index].kind == .run { return run(at: index) }
    guard isScale(at: index) else { return Scale(end: index) }
    var exponents = ScaleWords.exponents(of: tokens[index].folded, in: languages)
    index = endOfWord(at: index)
    // "Mil millones", "lakh crore": mil is a thousand there, whatever else it may be short for.
    let thousands = exponents.filter { $0 < 6 }
    if !thousands.isEmpty, isScale(at: index) {
      let more = ScaleWords.exponents(of: tokens[index].folded, in: languages)
      exponents = thousands.flatMap { exponent in more.map { exponent + $0 } }
      index = endOfWord(at: index)
    }
    return Scale(exponents: exponents, end: index)
  }

  /// Returns the index behind a word and the point of its abbreviation: `Mio.`
  private func endOfWord(at index: Int) -> Int {
    sign(at: index + 1, is: ".") && tokens[index + 1].isGlued ? index + 2 : index + 1
  }

  private func run(at index: Int) -> Scale {
    let text = tokens[index].text
    var scale = Scale(rest: text, isRun: true, end: index + 1)
    // "500多億": over 500 of them.
    if let more = text.first, "多余餘여".contains(more),
      ScaleWords.leading(text.dropFirst(), in: languages) != nil
    {
      scale.rest.removeFirst()
    }
    while let (exponents, rest) = ScaleWords.leading(Substring(scale.rest), in: languages) {
      let inner = scale.exponents.isEmpty ? [0] : scale.exponents
      scale.exponents = inner.flatMap { exponent in exponents.map { exponent + $0 } }
      scale.rest = String(rest)
      // No sum of money is that large.
      if (scale.exponents.max() ?? 0) > 18 {
        return Scale(rest: text, isRun: true, end: index + 1)
      }
    }
    return scale
  }

  private func isScale(at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
      && !ScaleWords.exponents(of: tokens[index].folded, in: languages).isEmpty
  }

  private func sign(at index: Int, is text: String) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .sign && tokens[index].text == text
  }

  // MARK: Currencies

  /// Returns the currencies that the signs and words directly before a number name.
  func currencies(before number: Int) -> Set<Currency>? {
    let count = currencyCount(before: number)
    return tokens[(number - count)..<number].reversed().reduce(nil) {
      Self.common($0, CurrencyWords.currencies(of: $1))
    }
  }

  /// Counts the tokens directly before a number that name its currency, a point behind them too.
  func currencyCount(before number: Int) -> Int {
    var start = number
    if sign(at: start - 1, is: "."), tokens[start - 1].isGlued { start -= 1 }
    let end = start
    while start > 0, isCurrency(at: start - 1, glued: start == number && tokens[number].isGlued) {
      start -= 1
    }
    return start == end ? 0 : number - start
  }

  /// Whether a token names a currency; a single letter does so only at a number: `R5.4bn`.
  private func isCurrency(at index: Int, glued: Bool) -> Bool {
    let token = tokens[index]
    if token.kind == .word, token.text.utf8.count == 1, token.text != "$", !glued { return false }
    return CurrencyWords.currencies(of: token) != nil
  }

  /// Returns the currencies that the first words behind a number and its scale name.
  ///
  /// - Parameter mayBelongToNext: Whether the number has a sign of its own, so that a later one is
  ///   the next number's.
  func currencies(in tail: ArraySlice<FormToken>, mayBelongToNext: Bool) -> Set<Currency>? {
    let near = tail.prefix(mayBelongToNext ? 1 : 5)
    guard let first = near.indices.first(where: { isCurrency(at: $0, glued: false) }) else {
      return nil
    }
    let named = near[first...].prefix { CurrencyWords.currencies(of: $0) != nil }
    return named.reduce(nil) { Self.common($0, CurrencyWords.currencies(of: $1)) }
  }

  /// Returns what two names of a currency have in common, or what the first says where it is
  /// nothing.
  static func common(_ first: Set<Currency>?, _ second: Set<Currency>?) -> Set<Currency>? {
    guard let first, let second else { return first ?? second }
    let both = first.intersection(second)
    return both.isEmpty ? first : both
  }

  // MARK: Words

  /// Whether a number without a scale ends where this follows it: at the end, or at its currency.
  static func endsNumber(_ tail: ArraySlice<FormToken>) -> Bool {
    guard let first = tail.first else { return true }
    return ["de", "d", "of", "di", ".", ")"].contains(first.folded)
      || CurrencyWords.currencies(of: first) != nil
  }

  /// What stands between the two ends of a range.
  static let joints: Set<String> = [
    "to", "and", "or", "-", "–", "—", "~", "〜", "y", "e", "o", "a", "los", "et", "à", "bis",
    "und", "tot", "til", "till", "och", "og", "do", "i", "и", "до", "至", "から",
  ]

  /// Languages in which the fraction of a number is known to stand behind a point.
  static let languagesWithPoint: Set<String> = ["en", "he", "hi", "ja", "ko", "th", "zh"]
}
