import PledgeModel

extension Plausibility {
  /// Forms in which an amount is said to be written and that are another number than the amount.
  ///
  /// Forms that are not understood are left alone, and so are those in another currency. A form of
  /// a range has to state both of its ends; a single figure may be one end of a form's range.
  var figuresNotAsWritten: [Finding] {
    corpus.initiatives.flatMap(\.amounts).flatMap { amount -> [Finding] in
      let forms = amount.asWritten.map { ($0, numbers(of: $0, in: amount)) }
      return forms.compactMap { form, numbers in
        guard let doubt = amount.figure.doubt(form, numbers) else { return nil }
        // Beside S$12bn, $8.88 billion may be of the United States.
        let isClear = numbers.allSatisfy { ($0.currencies?.count ?? 1) == 1 }
        let isStatedElsewhere = forms.contains { form, numbers in
          !numbers.isEmpty && amount.figure.doubt(form, numbers) == nil
        }
        guard isClear || !isStatedElsewhere else { return nil }
        return Finding(doubt: doubt, entry: .amount(amount.id), key: "as_written", element: form)
      }
    }
  }

  /// Returns the numbers of a form that may be in an amount's currency.
  private func numbers(of form: String, in amount: Amount) -> [WrittenForm.Number] {
    let languages = amount.quotes.filter { quotes[$0]?.exact.contains(form) == true }
      .compactMap { sources[$0.source]?.language }
    let numbers = WrittenForm(form, languages: Set(languages))?.numbers ?? []
    return numbers.filter { number in
      guard let currency = amount.currency, let named = number.currencies else { return true }
      return named.contains(currency)
    }
  }
}

extension Figure {
  /// Returns the doubt that a form with certain numbers states the figure; `nil` without numbers.
  fileprivate func doubt(
    _ form: String, _ numbers: [WrittenForm.Number]
  ) -> CorpusWarning.Doubt? {
    let ends = [low, high].compactMap { $0 }
    let others = numbers.filter { number in
      !number.readings.contains { reading in ends.contains(where: reading.holds) }
    }
    guard bound == .range || others.count == numbers.count,
      let read = others.first?.readings.compactMap({ Int64(exactly: $0.value) }).first,
      // Of two ends, the one that is nearer by its size.
      let stated = ends.min(by: { $0.sizeDifference(to: read) < $1.sizeDifference(to: read) })
    else { return nil }
    return .figureNotAsWritten(form: form, read: read, stated: stated)
  }
}

extension Int64 {
  /// How many digits more or less another number has.
  fileprivate func sizeDifference(to other: Int64) -> Int {
    abs(String(self).utf8.count - String(other).utf8.count)
  }
}
