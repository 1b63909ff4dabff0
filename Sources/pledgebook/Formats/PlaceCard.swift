import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// A place with the figures about it and its initiatives.
struct PlaceCard {
  private let place: Place
  private let observations: [Observation]
  /// The passages that state the observations, and where they are from.
  private let quotes: [QuoteID: Quote]
  private let sources: [SourceID: Source]
  private let query: InitiativeQuery
  private let phrases: Phrases

  init(_ place: Place, phrases: Phrases, in catalogue: Catalogue) throws(CatalogueError) {
    self.place = place
    self.phrases = phrases
    query = InitiativeQuery(places: [place.id])
    observations = try catalogue.observations(of: place.id)
    let cited = Set(observations.flatMap(\.quotes).map(\.source))
    var quotes: [QuoteID: Quote] = [:]
    for source in cited.sorted() {
      for passage in try catalogue.source(source)?.passages ?? [] {
        quotes[passage.quote.id] = passage.quote
      }
    }
    self.quotes = quotes
    sources = try catalogue.sources(cited)
  }

  /// Returns the place in a format; as CSV its initiatives alone.
  func text(
    as format: OutputFormat, width: Int?, in catalogue: Catalogue
  ) throws(CatalogueError) -> PagedText {
    let list = InitiativeList(query: query, format: format, phrases: phrases, width: width)
    switch format {
    case .csv: return try list.text(in: catalogue)
    case .json:
      let end = "\n}\n"
      let start = json.adding(["initiatives": .list([])]).text.dropLast("[]\(end)".count)
      return try list.json(in: catalogue, indent: "  ", start: String(start), end: end)
    case .table:
      var text = try list.text(in: catalogue)
      text.start = card(width: width) + text.start
      return text
    }
  }

  private var json: JSON {
    let quoted = Set(observations.flatMap(\.quotes)).sorted().compactMap { quotes[$0] }
    return JSON(place).adding([
      "observations": .list(observations.map { JSON($0) }),
      "quoted": .list(quoted.map { JSON($0) }),
      "sources": .list(sources.values.sorted { $0.id < $1.id }.map { JSON($0) }),
    ])
  }

  private func card(width: Int?) -> String {
    var card = Card(width: width)
    card.add("\(phrases(place.name)) (\(place.id))")
    if let population = place.population {
      let number = phrases.language.grouped(population.value)
      card.add("\(number) \(phrases("inhabitants", "habitants")), \(population.year)")
    }
    if let gdp = place.gdp {
      let money = Money(gdp.value, "USD").compact(phrases.language)
      card.add(
        "\(money) \(phrases("gross domestic product", "de produit intérieur brut")), \(gdp.year)")
    }
    if !place.members.isEmpty {
      card.add(place.members.map(\.rawValue).joined(separator: " "))
    }
    if !observations.isEmpty { card.head(phrases("FIGURES", "CHIFFRES")) }
    for observation in observations {
      let date = observation.date.map { ", " + phrases.language.date($0) } ?? ""
      card.add("\(phrases.figure(observation))  \(phrases(observation.label))\(date)", indent: 2)
      for quote in observation.quotes.compactMap({ quotes[$0] }) {
        card.add(quote, in: sources[quote.source], indent: 4, phrases)
      }
    }
    card.addEmptyLine()
    return card.text
  }
}
