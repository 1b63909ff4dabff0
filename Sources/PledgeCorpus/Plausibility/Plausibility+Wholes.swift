import PledgeModel

extension Plausibility {
  /// Amounts that are more than the amount of the same currency that they lie within.
  ///
  /// Several breakdowns of one whole may add up to more than it; a whole that is stated as a least
  /// has room for any part.
  var partsLargerThanWholes: [Finding] {
    let amounts = corpus.initiatives.flatMap(\.amounts)
    let byID = Dictionary(uniqueKeysWithValues: amounts.map { ($0.id, $0) })
    return amounts.compactMap { part in
      guard let whole = part.within.flatMap({ byID[$0] }), part.currency != nil,
        part.currency == whole.currency, let least = part.figure.low ?? part.figure.high,
        let most = whole.figure.high, least > most
      else { return nil }
      return Finding(
        doubt: .partLargerThanWhole(least, whole: whole.id, most), entry: .amount(part.id),
        key: "within")
    }
  }
}
