import PledgeModel

/// A corpus with all that counting needs.
struct Counted {
  let corpus: Corpus
  let coverage: Coverage
  let counting: Counting

  init(_ corpus: Corpus, _ lens: Lens = Lens()) {
    self.corpus = corpus
    coverage = Coverage(corpus.initiatives)
    counting = Counting(coverage: coverage, conversions: Conversions(corpus), lens: lens)
  }

  /// What initiatives add up to, all of them where none are named.
  func totals(
    of selection: [Initiative]? = nil, by grouping: Grouping = .place, withMembers: Bool = false
  ) -> Totals {
    counting.totals(
      of: selection ?? corpus.initiatives, by: grouping,
      GroupingRules(corpus, withMembers: withMembers))
  }
}

extension Initiative {
  /// Returns the initiative as another whole's part, or with other amounts.
  func with(partOf whole: InitiativeID?, amounts: [Amount]) -> Initiative {
    Initiative(
      id: id, name: name, summary: summary, kind: kind, places: places, actors: actors,
      announced: announced, stage: stage, themes: themes, partOf: whole, related: related,
      quotes: quotes, amounts: amounts, metrics: metrics, note: note)
  }
}

extension Amount {
  /// Returns the amount inside another.
  func with(within whole: AmountID?) -> Amount {
    Amount(
      id: id, figure: figure, currency: currency, basis: basis, status: status, from: from, to: to,
      funder: funder, within: whole, preferred: preferred, asWritten: asWritten, quotes: quotes,
      note: note)
  }
}

extension Sum {
  /// Returns what two sums have together, count by count.
  static func + (left: Sum, right: Sum) -> Sum {
    var sum = left
    sum.units += right.units
    sum.counted += right.counted
    sum.nested += right.nested
    sum.unquantified += right.unquantified
    sum.notConverted += right.notConverted
    sum.withoutPeriod += right.withoutPeriod
    sum.converted += right.converted
    sum.upperBounds += right.upperBounds
    sum.lowerBounds += right.lowerBounds
    sum.estimates += right.estimates
    return sum
  }
}
