import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// A dialogue in lines of text, which a screen reader follows and which a pipe can hold.
struct PlainDialogue {
  /// What is said to a line, and whether that was the last.
  struct Reply {
    var text: String
    var isLast = false
  }

  /// How many entries of a list are told at once.
  static let page = 20

  private let catalogue: Catalogue
  private let say: Phrases
  private let surroundings: Surroundings
  private let texts: PlainTexts
  /// Where the dialogue has been; the last is where it is.
  private var stops: [PlainStop] = []
  /// How many entries of the list have been told.
  private var told = 0

  init(_ catalogue: Catalogue, _ phrases: Phrases, in surroundings: Surroundings) {
    self.catalogue = catalogue
    self.surroundings = surroundings
    say = phrases
    texts = PlainTexts(say: phrases, width: surroundings.terminalWidth)
  }

  /// Begins with the places, or with what a query keeps.
  mutating func begin(_ filter: String) throws(CatalogueError) -> Reply {
    let greeting = texts.lines([
      "Pledgebook\(say(": ", "\u{A0}: "))\(say(catalogue.corpusTitle))",
      say("help lists the commands, quit ends.", "aide dit les commandes, quitter met fin."),
    ])
    let first = try filter.isEmpty ? showPlaces() : find(filter)
    return Reply(text: greeting + first)
  }

  /// Answers a line.
  mutating func answer(_ line: String) throws(CatalogueError) -> Reply {
    guard let (command, rest) = PlainCommand.read(line) else {
      guard line.allSatisfy(\.isWhitespace) else {
        return Reply(text: texts.unknown(line))
      }
      return Reply(text: try more())
    }
    switch command {
    case .quit: return Reply(text: "", isLast: true)
    case .help: return Reply(text: texts.lines(PlainCommand.allCases.map { $0.help(say) }))
    case .places: return Reply(text: try showPlaces())
    case .find: return Reply(text: try find(rest))
    case .country: return Reply(text: try showCountry(rest))
    case .open: return Reply(text: try open(rest))
    case .quotes: return Reply(text: try showQuotes())
    case .total: return Reply(text: try total())
    case .list: return Reply(text: try tell(from: 0))
    case .more: return Reply(text: try more())
    case .back: return Reply(text: try goBack())
    }
  }

  private mutating func go(to stop: PlainStop) throws(CatalogueError) -> String {
    stops.append(stop)
    return try tell(from: 0)
  }

  private mutating func goBack() throws(CatalogueError) -> String {
    guard stops.count > 1 else {
      return texts.lines([say("There is nothing before this.", "Il n’y a rien avant.")])
    }
    stops.removeLast()
    return try tell(from: 0)
  }

  // Where one can go.

  private mutating func showPlaces() throws(CatalogueError) -> String {
    let query = InitiativeQuery()
    let list = try catalogue.places(matching: query)
    let rows = list.ranked(through: query.lens, in: say.language).filter { $0.initiatives > 0 }
    return try go(to: .places(rows, query: query))
  }

  private mutating func find(_ text: String) throws(CatalogueError) -> String {
    let typed = TypedQuery([text], in: say.language, surroundings)
    let parsed = try typed.parsed(with: catalogue)
    guard parsed.faults.isEmpty else {
      return texts.lines([typed.failure(parsed.faults).description])
    }
    let query = InitiativeQuery(
      condition: typed.condition(of: parsed.query),
      order: parsed.query.order ?? InitiativeOrder(.amount))
    let title =
      text.isEmpty
      ? say("All initiatives", "Toutes les initiatives") : parsed.query.explained(in: say.language)
    return try go(to: .initiatives(query, title: title))
  }

  private mutating func showCountry(_ name: String) throws(CatalogueError) -> String {
    guard !name.isEmpty else {
      return texts.lines([say("Which? For example: country FR", "Lequel ? Par exemple : pays FR")])
    }
    let quoted = name.filter { $0 != "\"" }
    return try find("country:\"\(quoted)\"")
  }

  private mutating func open(_ number: String) throws(CatalogueError) -> String {
    guard let stop = stops.last, let number = Int(number), number > 0 else {
      return texts.lines([say("Open which number?", "Ouvrir quel numéro ?")])
    }
    let count = try length(of: stop)
    guard number <= count else { return texts.lines([texts.noSuchNumber(number, of: count)]) }
    switch stop {
    case .places(let rows, var query):
      let place = rows[number - 1].place
      query.places = [place.id]
      return try go(to: .initiatives(query, title: say(place.name)))
    case .initiatives(let query, _):
      let page = try catalogue.initiatives(
        matching: query, in: .rows(from: number - 1, count: 1), language: say.language)
      guard let id = page.rows.first?.id else { return "" }
      return try show(id, query)
    case .initiative(let detail, let query): return try show(detail.parts[number - 1].id, query)
    case .quotes(let quotes, _, _, let query):
      guard let source = try catalogue.source(quotes[number - 1].source) else { return "" }
      return try go(to: .source(source, query: query))
    case .source: return ""
    }
  }

  private mutating func show(
    _ id: InitiativeID, _ query: InitiativeQuery
  ) throws(CatalogueError) -> String {
    guard let detail = try catalogue.initiative(id, matching: query) else { return "" }
    return try go(to: .initiative(detail, query: query))
  }

  private mutating func showQuotes() throws(CatalogueError) -> String {
    guard let stop = stops.last else { return "" }
    let title = say("Words of the sources", "Mots des sources")
    switch stop {
    case .initiative(let detail, let query):
      let quotes = detail.claims.flatMap(\.quotes).uniqued.compactMap { detail.quotes[$0] }
      return try go(
        to: .quotes(
          quotes, detail.sources,
          title: title + say(": ", "\u{A0}: ") + say(detail.initiative.name),
          query: query))
    case .places(_, let query), .initiatives(let query, _), .quotes(_, _, _, let query),
      .source(_, let query):
      let places = query.places.sorted()
      let condition: Condition =
        places.isEmpty
        ? query.condition : .all([query.condition, .field(.places(places, query.reading))])
      let quotes = try catalogue.quotes(matching: condition)
      let sources = try catalogue.sources(Set(quotes.map(\.source)))
      return try go(to: .quotes(quotes, sources, title: title, query: query))
    }
  }

  private func total() throws(CatalogueError) -> String {
    guard let query = stops.last?.query else { return "" }
    let totals = try catalogue.totals(matching: query, by: .place)
    return texts.total(totals, through: query.lens)
  }

  // What is told.

  private func length(of stop: PlainStop) throws(CatalogueError) -> Int {
    switch stop {
    case .places(let rows, _): rows.count
    case .initiatives(let query, _):
      try catalogue.initiatives(
        matching: query, in: .rows(from: 0, count: 0), language: say.language
      ).total
    case .initiative(let detail, _): detail.parts.count
    case .quotes(let quotes, _, _, _): quotes.count
    case .source: 0
    }
  }

  private mutating func more() throws(CatalogueError) -> String {
    guard let stop = stops.last, try told < length(of: stop) else {
      return texts.lines([say("That is all.", "C’est tout.")])
    }
    return try tell(from: told)
  }

  /// Tells a page of the list, or a text whole.
  private mutating func tell(from start: Int) throws(CatalogueError) -> String {
    guard let stop = stops.last else { return "" }
    let count = try length(of: stop)
    let end = min(count, start + Self.page)
    let range = start..<max(start, end)
    let text: String
    switch stop {
    case .initiative(let detail, _):
      told = count
      return texts.initiative(detail)
    case .source(let detail, _):
      told = count
      return SourceCard(detail: detail, phrases: say).written(as: .table, width: texts.width)
    case .places(let rows, let query):
      text = texts.list(
        say("Places", "Pays"), range, of: count, rows[range].map { texts.place($0, query.lens) })
    case .initiatives(let query, let title):
      let rows = try catalogue.initiatives(
        matching: query, in: .rows(from: start, count: range.count), language: say.language
      ).rows
      text = texts.list(title, range, of: count, rows.map { texts.initiative($0) })
    case .quotes(let quotes, let sources, let title, _):
      text = texts.list(
        title, range, of: count, quotes[range].map { texts.quote($0, in: sources[$0.source]) })
    }
    told = end
    return text
  }
}

extension [QuoteID] {
  /// Each once, where it comes first.
  fileprivate var uniqued: [QuoteID] {
    var known: Set<QuoteID> = []
    return filter { known.insert($0).inserted }
  }
}
