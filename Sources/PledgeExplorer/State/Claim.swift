import PledgeModel

/// One line of the pane of amounts: an amount, another figure, or a passage about the initiative.
///
/// Amounts come first, so that every initiative leads to words, also one without money.
public enum Claim: Hashable, Sendable {
  case amount(AmountRow)
  case metric(Metric)
  case words(QuoteID)

  /// The quotations that state the claim, in the order of the corpus file.
  public var quotes: [QuoteID] {
    switch self {
    case .amount(let row): row.amount.quotes
    case .metric(let metric): metric.quotes
    case .words(let quote): [quote]
    }
  }

  /// The forms in which the quotations write the figure.
  public var asWritten: [String] {
    switch self {
    case .amount(let row): row.amount.asWritten
    case .metric(let metric): metric.asWritten
    case .words: []
    }
  }

  /// What the claim is called as long as its initiative is shown, whatever the figures are.
  public var id: String {
    switch self {
    case .amount(let row): "amount " + row.amount.id.amount
    case .metric(let metric): "metric " + metric.id
    case .words(let quote): "words " + quote.rawValue
    }
  }
}

extension InitiativeDetail {
  /// The initiative's claims: amounts, then other figures, then passages not yet among them.
  public var claims: [Claim] {
    let figures =
      amounts.map(Claim.amount) + initiative.metrics.map(Claim.metric)
    let quoted = Set(figures.flatMap(\.quotes))
    return figures + initiative.quotes.filter { !quoted.contains($0) }.map(Claim.words)
  }
}
