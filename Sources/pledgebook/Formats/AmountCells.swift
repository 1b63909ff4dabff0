import PledgeModel

/// The columns of an amount in a CSV table.
enum AmountCells {
  static let headings = [
    "amount_id", "low", "high", "currency", "bound", "basis", "status", "from", "to", "funder",
    "within", "preferred", "counted", "quotes",
  ]

  /// Returns a cell for each of `headings`, all of them empty for an initiative without amounts.
  static func cells(_ row: AmountRow?) -> [CSV.Cell] {
    guard let row else { return headings.map { _ in .empty } }
    let amount = row.amount
    return [
      .text(amount.id.rawValue), .init(amount.figure.low), .init(amount.figure.high),
      .init(amount.currency?.rawValue), .text(amount.figure.bound.rawValue),
      .text(amount.basis.rawValue), .text(amount.status.rawValue),
      .init(amount.from?.description), .init(amount.to?.description),
      .init(amount.funder?.rawValue), .init(amount.within?.rawValue), .init(amount.preferred),
      .init(row.standing == .counted),
      .text(amount.quotes.map(\.rawValue).joined(separator: " ")),
    ]
  }
}
