import PledgeModel

/// An initiative as it is stored: the value, and what was worked out when it was written.
struct StoredInitiative {
  let initiative: Initiative
  /// How many sources state an amount of the initiative or describe it.
  let sources: Int
  /// The months whose rates convert the amounts.
  let dates: [AmountID: PartialDate]
}

/// An amount as it is stored.
struct StoredAmount {
  let amount: Amount
  /// The month whose rate converts it.
  let date: PartialDate
}
