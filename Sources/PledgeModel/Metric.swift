/// A figure of an initiative that is no money: 1 gigawatt, 100 000 people a year, 60 companies.
public struct Metric: Hashable, Sendable {
  /// The metric's name within its initiative.
  public let id: String
  public let figure: Figure
  /// What is counted, as a short symbol or English noun: `GW`, `people/year`, `%`.
  public let unit: String
  public let label: Bilingual
  /// Each form of the figure, as the quotations write it.
  public let asWritten: [String]
  public let quotes: [QuoteID]
  public let note: Bilingual?

  public init(
    id: String, figure: Figure, unit: String, label: Bilingual, asWritten: [String] = [],
    quotes: [QuoteID] = [], note: Bilingual? = nil
  ) {
    self.id = id
    self.figure = figure
    self.unit = unit
    self.label = label
    self.asWritten = asWritten
    self.quotes = quotes
    self.note = note
  }
}

/// A figure about a place that belongs to no initiative: 86 % of the world's AI investment.
public struct Observation: Hashable, Sendable, Identifiable {
  public let id: String
  public let place: PlaceCode
  public let figure: Figure
  public let unit: String
  public let label: Bilingual
  public let date: PartialDate?
  public let asWritten: [String]
  public let quotes: [QuoteID]

  public init(
    id: String, place: PlaceCode, figure: Figure, unit: String, label: Bilingual,
    date: PartialDate? = nil, asWritten: [String] = [], quotes: [QuoteID] = []
  ) {
    self.id = id
    self.place = place
    self.figure = figure
    self.unit = unit
    self.label = label
    self.date = date
    self.asWritten = asWritten
    self.quotes = quotes
  }
}
