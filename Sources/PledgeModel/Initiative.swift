/// Something announced: a programme, plan, fund, round, law, institution, partnership, event,
/// project or proposal.
public struct Initiative: Hashable, Sendable, Identifiable {
  /// An organization's part in an initiative.
  public struct Actor: Hashable, Sendable {
    public let organization: OrganizationID
    public let role: Role

    public init(_ organization: OrganizationID, _ role: Role) {
      self.organization = organization
      self.role = role
    }
  }

  public let id: InitiativeID
  public let name: Bilingual
  public let summary: Bilingual
  public let kind: InitiativeKind
  /// Where the money is to go; the first is where the initiative is at home.
  public let places: [PlaceCode]
  public let actors: [Actor]
  /// `nil` where no source says.
  public let announced: PartialDate?
  public let stage: Stage
  public let themes: [InitiativeTheme]
  public let partOf: InitiativeID?
  public let related: [InitiativeID]
  /// The passages that describe the initiative.
  public let quotes: [QuoteID]
  public let amounts: [Amount]
  public let metrics: [Metric]
  /// What a reader should know before trusting the entry.
  public let note: Bilingual?

  public init(
    id: InitiativeID, name: Bilingual, summary: Bilingual, kind: InitiativeKind,
    places: [PlaceCode], actors: [Actor] = [], announced: PartialDate? = nil, stage: Stage,
    themes: [InitiativeTheme] = [], partOf: InitiativeID? = nil, related: [InitiativeID] = [],
    quotes: [QuoteID] = [], amounts: [Amount] = [], metrics: [Metric] = [], note: Bilingual? = nil
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.kind = kind
    self.places = places
    self.actors = actors
    self.announced = announced
    self.stage = stage
    self.themes = themes
    self.partOf = partOf
    self.related = related
    self.quotes = quotes
    self.amounts = amounts
    self.metrics = metrics
    self.note = note
  }
}
