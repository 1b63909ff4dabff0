/// A whole collection of announcements, as values.
///
/// Everything in it refers to entries that are there: a loader leaves broken references out and
/// reports them.
public struct Corpus: Hashable, Sendable {
  public var title: Bilingual
  public var version: String
  public var licence: String
  /// When the collection was made; the month whose rates convert undated announcements.
  public var date: PartialDate
  public var places: [Place]
  public var organizations: [Organization]
  public var sources: [Source]
  public var quotes: [Quote]
  public var initiatives: [Initiative]
  public var observations: [Observation]
  public var rates: ExchangeRates
  public var outlines: [Outline]

  public init(
    title: Bilingual, version: String, licence: String = "", date: PartialDate,
    places: [Place] = [], organizations: [Organization] = [], sources: [Source] = [],
    quotes: [Quote] = [], initiatives: [Initiative] = [], observations: [Observation] = [],
    rates: ExchangeRates = ExchangeRates(), outlines: [Outline] = []
  ) {
    self.title = title
    self.version = version
    self.licence = licence
    self.date = date
    self.places = places
    self.organizations = organizations
    self.sources = sources
    self.quotes = quotes
    self.initiatives = initiatives
    self.observations = observations
    self.rates = rates
    self.outlines = outlines
  }
}
