/// One figure of money for an initiative, as one or more quotations state it.
public struct Amount: Hashable, Sendable, Identifiable {
  public let id: AmountID
  /// The figure, in whole units of `currency`.
  public let figure: Figure
  /// `nil` where the source names no currency.
  public let currency: Currency?
  public let basis: Basis
  public let status: MoneyStatus
  /// The first and the last year, month or day that the money is for, where they are stated.
  public let from: PartialDate?
  public let to: PartialDate?
  public let funder: OrganizationID?
  /// The amount that includes this one.
  public let within: AmountID?
  /// Whether the curator takes this figure where sources state different ones.
  public let preferred: Bool
  /// Each form of the figure, as the quotations write it.
  public let asWritten: [String]
  public let quotes: [QuoteID]
  public let note: Bilingual?

  public init(
    id: AmountID, figure: Figure, currency: Currency?, basis: Basis, status: MoneyStatus,
    from: PartialDate? = nil, to: PartialDate? = nil, funder: OrganizationID? = nil,
    within: AmountID? = nil, preferred: Bool = false, asWritten: [String] = [],
    quotes: [QuoteID] = [], note: Bilingual? = nil
  ) {
    self.id = id
    self.figure = figure
    self.currency = currency
    self.basis = basis
    self.status = status
    self.from = from
    self.to = to
    self.funder = funder
    self.within = within
    self.preferred = preferred
    self.asWritten = asWritten
    self.quotes = quotes
    self.note = note
  }
}
