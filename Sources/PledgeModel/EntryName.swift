/// An entry of a corpus, by the name that it has there.
public enum EntryName: Hashable, Sendable {
  case place(PlaceCode)
  case organization(OrganizationID)
  case source(SourceID)
  case quote(QuoteID)
  case initiative(InitiativeID)
  case amount(AmountID)
  /// A figure that is no money, by its name in its initiative.
  case metric(String, of: InitiativeID)
}
