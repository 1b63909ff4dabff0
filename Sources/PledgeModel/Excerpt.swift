/// A stretch of a list of initiatives in full, with everything that they name.
public struct Excerpt: Hashable, Sendable {
  /// An initiative and how its amounts stand in the selection.
  public struct Entry: Hashable, Sendable {
    public let initiative: Initiative
    /// The amounts in the order of the corpus file.
    public let amounts: [AmountRow]

    public init(_ initiative: Initiative, amounts: [AmountRow]) {
      self.initiative = initiative
      self.amounts = amounts
    }
  }

  public let entries: [Entry]
  /// Every organization that an actor or a funder names.
  public let organizations: [OrganizationID: Organization]
  public let places: [PlaceCode: Place]
  /// Every quotation of the initiatives, their amounts and their metrics.
  public let quotes: [QuoteID: Quote]
  public let sources: [SourceID: Source]
  /// The names of the initiatives that these refer to, wherever they are.
  public let names: [InitiativeID: Bilingual]

  public init(
    entries: [Entry], organizations: [OrganizationID: Organization] = [:],
    places: [PlaceCode: Place] = [:], quotes: [QuoteID: Quote] = [:],
    sources: [SourceID: Source] = [:], names: [InitiativeID: Bilingual] = [:]
  ) {
    self.entries = entries
    self.organizations = organizations
    self.places = places
    self.quotes = quotes
    self.sources = sources
    self.names = names
  }
}
