/// Everything that a screen shows of one initiative, its references resolved.
public struct InitiativeDetail: Hashable, Sendable {
  public let initiative: Initiative
  /// The amounts in the order of the corpus file.
  public let amounts: [AmountRow]
  /// Every organization that an actor or a funder names.
  public let organizations: [OrganizationID: Organization]
  public let places: [PlaceCode: Place]
  /// Every quotation of the initiative, its amounts and its metrics.
  public let quotes: [QuoteID: Quote]
  public let sources: [SourceID: Source]
  /// The names of initiatives that this one refers to, or that are part of it.
  public let names: [InitiativeID: Bilingual]
  /// The initiatives whose money lies directly inside this one's, or that are part of it, largest
  /// headline first.
  public let parts: [InitiativeRow]
  /// What the headline has beyond its known parts, in the headline's currency: derived, no source
  /// states it. `nil` where no part has a number, or a part's currency cannot be converted.
  public let remainder: Figure?
  /// The title of the corpus that the initiative is from; `nil` where there is only one.
  public let corpus: Bilingual?

  public init(
    initiative: Initiative, amounts: [AmountRow], organizations: [OrganizationID: Organization],
    places: [PlaceCode: Place], quotes: [QuoteID: Quote], sources: [SourceID: Source],
    names: [InitiativeID: Bilingual], parts: [InitiativeRow],
    remainder: Figure? = nil, corpus: Bilingual? = nil
  ) {
    self.initiative = initiative
    self.amounts = amounts
    self.organizations = organizations
    self.places = places
    self.quotes = quotes
    self.sources = sources
    self.names = names
    self.parts = parts
    self.remainder = remainder
    self.corpus = corpus
  }
}

/// A source with the passages quoted from it, in the order of the document.
public struct SourceDetail: Hashable, Sendable {
  /// A passage, and the figures that it states.
  public struct Passage: Hashable, Sendable {
    public let quote: Quote
    public let figures: [CitedFigure]

    public init(quote: Quote, figures: [CitedFigure]) {
      self.quote = quote
      self.figures = figures
    }
  }

  public let source: Source
  public let passages: [Passage]

  public init(source: Source, passages: [Passage]) {
    self.source = source
    self.passages = passages
  }
}

/// What a passage is quoted for.
public struct CitedFigure: Hashable, Sendable {
  /// What the passage states.
  public enum Subject: Hashable, Sendable {
    case amount(Amount, of: InitiativeID, name: Bilingual)
    case metric(Metric, of: InitiativeID, name: Bilingual)
    case observation(Observation)
    /// The passage describes the initiative.
    case description(of: InitiativeID, name: Bilingual)
  }

  public let subject: Subject

  public init(_ subject: Subject) { self.subject = subject }

  /// Each form of the figure, as the passage may write it.
  public var asWritten: [String] {
    switch subject {
    case .amount(let amount, _, _): amount.asWritten
    case .metric(let metric, _, _): metric.asWritten
    case .observation(let observation): observation.asWritten
    case .description: []
    }
  }
}
