import PledgeModel

extension Plausibility {
  /// Initiatives announced after a source that states an amount of theirs was published.
  ///
  /// What was spent or pledged before (`prior`) may well have been stated before.
  var announcedAfterSources: [Finding] {
    corpus.initiatives.compactMap { initiative in
      guard let announced = initiative.announced else { return nil }
      let statements = initiative.amounts.lazy.filter { $0.basis != .prior }.flatMap { amount in
        amount.quotes.lazy.compactMap { quote -> (PartialDate, SourceID, String)? in
          guard let published = sources[quote.source]?.published, announced.isAfter(published)
          else { return nil }
          return (published, quote.source, amount.id.amount)
        }
      }
      guard let (published, source, amount) = statements.min(by: { ($0.0, $0.1) < ($1.0, $1.1) })
      else { return nil }
      return Finding(
        doubt: .announcedAfterSource(announced, source, published: published, amount: amount),
        entry: .initiative(initiative.id), key: "announced")
    }
  }
}

extension PartialDate {
  /// Whether the date is after another one whatever days the two of them mean.
  fileprivate func isAfter(_ other: PartialDate) -> Bool {
    if year != other.year { return year > other.year }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month > otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day > otherDay
  }
}
