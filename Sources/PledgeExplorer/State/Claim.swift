import PledgeModel

/// One line of the pane of amounts: an amount, a part of it, another figure, or a passage about the
/// initiative.
///
/// Amounts come first, so that every initiative leads to words, also one without money.
public enum Claim: Hashable, Sendable {
  case amount(AmountRow)
  /// An initiative whose money lies inside this one's.
  case part(InitiativeRow)
  /// What the headline has beyond its known parts; derived, so no words state it.
  case remainder(Figure, Currency)
  case metric(Metric)
  case words(QuoteID)

  /// The quotations that state the claim, in the order of the corpus file.
  public var quotes: [QuoteID] {
    switch self {
    case .amount(let row): row.amount.quotes
    case .part, .remainder: []
    case .metric(let metric): metric.quotes
    case .words(let quote): [quote]
    }
  }

  /// The forms in which the quotations write the figure.
  public var asWritten: [String] {
    switch self {
    case .amount(let row): row.amount.asWritten
    case .metric(let metric): metric.asWritten
    case .words, .part, .remainder: []
    }
  }

  /// What the claim is called as long as its initiative is shown, whatever the figures are.
  public var id: String {
    switch self {
    case .amount(let row): "amount " + row.amount.id.amount
    case .part(let row): "part " + row.id.rawValue
    case .remainder: "remainder"
    case .metric(let metric): "metric " + metric.id
    case .words(let quote): "words " + quote.rawValue
    }
  }
}

extension InitiativeDetail {
  /// The initiative's claims: amounts, the parts that have an amount and what is left beyond them,
  /// other figures, then passages not yet among them.
  public var claims: [Claim] {
    let known = parts.filter { $0.lead != nil }.map(Claim.part)
    let rest = remainder.flatMap { rest in
      initiative.headline?.currency.map { [Claim.remainder(rest, $0)] }
    }
    let figures =
      amounts.map(Claim.amount) + known + (rest ?? []) + initiative.metrics.map(Claim.metric)
    let quoted = Set(figures.flatMap(\.quotes))
    return figures + initiative.quotes.filter { !quoted.contains($0) }.map(Claim.words)
  }
}
