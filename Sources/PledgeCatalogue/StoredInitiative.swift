import PledgeModel

/// An initiative as it is stored: the value, and what was worked out when it was written.
struct StoredInitiative {
  let initiative: Initiative
  /// How many sources state an amount of the initiative or describe it.
  let sources: Int
  let conversions: [AmountID: StoredConversion]
}

/// An amount as it is stored.
struct StoredAmount {
  let amount: Amount
  let conversion: StoredConversion
}

/// An amount's stated number in euros, and the month whose rate converts it.
struct StoredConversion {
  /// `nil` where there is no number or no rate.
  let euros: Int64?
  let date: PartialDate
}
