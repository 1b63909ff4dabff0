extension Initiative {
  /// The sources that state an amount of the initiative or describe it.
  public var statingSources: Set<SourceID> {
    Set((quotes + amounts.flatMap(\.quotes)).map(\.source))
  }

  /// Every quotation of the initiative, its amounts and its metrics.
  public var everyQuote: Set<QuoteID> {
    Set(quotes + amounts.flatMap(\.quotes) + metrics.flatMap(\.quotes))
  }

  /// Every organization that an amount names as its funder or that is an actor as such.
  public var everyFunder: Set<OrganizationID> {
    Set(
      amounts.compactMap(\.funder) + actors.filter { $0.role == .funder }.map(\.organization))
  }

  /// Every organization that an actor or a funder names.
  public var everyOrganization: Set<OrganizationID> {
    Set(actors.map(\.organization) + amounts.compactMap(\.funder))
  }
}
