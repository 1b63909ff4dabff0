import PledgeModel

/// Reads the numbers of a figure's form, each with its scale and its currency.
struct FormReader {
  let tokens: [FormToken]
  let languages: Set<String>

  /// Returns the numbers; `nil` where one of them, or what stands around them, is not understood.
  func numbers() -> [WrittenForm.Number]? {
    var parts: [Part] = []
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .number {
        guard let (part, end) = part(at: index) else { return nil }
        parts.append(part)
        index = end
      } else {
        // "Half a billion": a scale that counts no digits.
        if tokens[index].kind == .word, ScaleWords.isTelling(tokens[index].folded) { return nil }
        index += 1
      }
    }
    // The first of "40-50 million" may be in millions too, that of "$600,000 to $1 million" is not.
    for index in parts.indices.dropLast().reversed() where parts[index].exponents.isEmpty {
      parts[index].exponents = parts[index + 1].exponents.filter { $0 != 0 } + [0]
    }
    let all = sums(of: parts)
    return all.isEmpty || all.contains { $0.readings.isEmpty } ? nil : all
  }

  /// Adds up parts of one number, as in 1兆2390億, and gives each the currency of its neighbours
  /// where it names none.
  private func sums(of parts: [Part]) -> [WrittenForm.Number] {
    let named = Set(parts.compactMap(\.currencies))
    var numbers: [WrittenForm.Number] = []
    var before: Part?
    for part in parts {
      let currencies = part.currencies ?? (named.count == 1 ? named.first : nil)
      if let before, before.goesOn, let whole = before.exponents.min(),
        let smaller = part.exponents.max(), smaller < whole, let last = numbers.popLast()
      {
        let readings = last.readings.flatMap { sum in
          part.readings.map { WrittenForm.Reading(value: sum.value + $0.value, slack: $0.slack) }
        }
        numbers.append(WrittenForm.Number(readings: readings, currencies: currencies))
      } else {
        numbers.append(WrittenForm.Number(readings: part.readings, currencies: currencies))
      }
      before = part
    }
    return numbers
  }

  /// - Returns: The number at an index with its scale, and where what follows it begins.
  private func part(at start: Int) -> (Part, end: Int)? {
    let hasPoint = !languages.isEmpty && languages.isSubset(of: Self.languagesWithPoint)
    guard let digits = WrittenDigits(tokens[start].text, hasPoint: hasPoint) else { return nil }
    let before = currencies(before: start)
    // Letters at a number are a currency's sign, known or not: Kz5.
    if before == nil, tokens[start].isGlued, start > 0, tokens[start - 1].kind == .word {
      return nil
    }
    let scale = scale(at: start + 1)
    let next = tokens[scale.end...].firstIndex { $0.kind == .number }
    let tail = tokens[scale.end..<(next ?? tokens.count)]
    let after =
      scale.rest.isEmpty
      ? currencies(in: tail, mayBelongToNext: next != nil && before != nil)
      : CurrencyWords.currencies(of: FormToken(kind: .run, text: scale.rest, isGlued: true))
    let named = Self.common(before, after)
    let isJoined =
      next.map { tail.prefix(tail.count - currencyCount(before: $0)) }.map { joint in
        (1...2).contains(joint.count) && joint.allSatisfy { Self.joints.contains($0.folded) }
      } ?? false
    let isUnderstood: Bool =
      switch (scale.exponents.isEmpty, named == nil) {
      case (false, false): true
      case (false, true): next != nil || tail.isEmpty && scale.rest.isEmpty
      // What stands there instead of a scale may be one that is not known.
      case (true, false):
        isJoined
          || (scale.isRun ? CurrencyWords.isLeading(scale.rest) : Self.endsNumber(tail))
      case (true, true): isJoined
      }
    guard isUnderstood else { return nil }
    let goesOn = scale.isRun && scale.rest.isEmpty && tail.isEmpty && next != nil
    let exponents = scale.exponents.isEmpty && !isJoined ? [0] : scale.exponents
    let part = Part(digits: digits, exponents: exponents, currencies: named, goesOn: goesOn)
    return (part, scale.end)
  }
}

/// A number's digits and scale as they are found.
private struct Part {
  let digits: WrittenDigits
  /// The powers of ten that it may be counted by; none where the next number tells.
  var exponents: [Int]
  let currencies: Set<Currency>?
  /// Whether the next number may only go on with this one.
  let goesOn: Bool

  var readings: [WrittenForm.Reading] {
    digits.fractions.flatMap { fraction in
      exponents.compactMap {
        WrittenForm.Reading(digits: digits.digits, fraction: fraction, exponent: $0)
      }
    }
  }
}
