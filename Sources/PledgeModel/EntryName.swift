import PledgeModel

/// An entry that a warning can be about, and that can accept one.
enum EntryName: Hashable, Sendable {
  case organization(OrganizationID)
  case source(SourceID)
  case initiative(InitiativeID)
  case amount(AmountID)
}
