import ArgumentParser
import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// `pledgebook totals`: what the initiatives that a filter keeps add up to.
struct TotalsCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "totals", abstract: "Add money up, as a whole and in groups.",
    discussion: """
      An initiative counts once, with its headline; money that lies inside other counted money is \
      left out, and every total says what it is made of. Sums are converted at the mean rate of the \
      month of announcement; beside a gross domestic product they are in US dollars.

      \(QueryHelp.text)
      """)

  /// What sums may be measured against.
  enum Per: String, CaseIterable, ExpressibleByArgument {
    case capita
    case gdp
    case year

    var measure: Lens.Measure {
      switch self {
      case .capita: .capita
      case .gdp: .gdp
      case .year: .year
      }
    }
  }

  @Argument(help: "What to add up: words and terms such as country:FR 'amount:>1bn'.")
  var query: [String] = []

  @Option(
    help: "What the initiatives are grouped by; without it as the query says, else by place.")
  var by: Grouping?

  @Option(help: "The currency of the sums, such as EUR or USD (default: EUR).")
  var currency: String?

  @Option(help: "What the sums are measured against.")
  var per: Per?

  @Option(help: "How far the money has come; money of different status is never added.")
  var status = MoneyStatus.announced

  @Option(name: .customLong("place"), help: "A place's code, such as FR or EU; may be repeated.")
  var places: [String] = []

  @Flag(help: "Read places as where the money comes from, not as where it is to go.")
  var origin = false

  @Flag(help: "Give a bloc its members' money too.")
  var withMembers = false

  @Option(help: "How the totals are written.")
  var format = OutputFormat.table

  @OptionGroup var options: CorpusOptions

  private func asked(_ condition: Condition) -> InitiativeQuery {
    InitiativeQuery(
      condition: condition, places: Set(places.map { PlaceCode($0.uppercased()) }),
      reading: Reading(origin ? .origin : .destination, withMembers: withMembers),
      lens: Lens(currency.map { Currency($0.uppercased()) }, per: per?.measure ?? .whole))
  }

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = options.language.phrases(in: surroundings)
    let typed = TypedQuery(query, in: phrases.language, surroundings)
    let door = try CorpusDoor(given: options.corpus, in: surroundings, phrases)
    let (found, notes) = try door.ask { catalogue throws(CatalogueError) in
      let parsed = try typed.parsed(with: catalogue)
      let query = asked(typed.condition(of: parsed.query))
      let grouping = by ?? parsed.query.grouping ?? query.reading.grouping
      return (
        faults: parsed.faults, query: query, grouping: grouping,
        unknown: try catalogue.unknownPlaces(in: query), currencies: try catalogue.currencies,
        home: try catalogue.onlyPlace(in: query),
        totals: try catalogue.totals(matching: query, by: grouping)
      )
    }
    guard found.faults.isEmpty else { throw typed.failure(found.faults) }
    if let place = found.unknown.first { throw .unknownPlace(place) }
    if let currency = found.query.lens.currency, !found.currencies.contains(currency) {
      throw .unknownCurrency(currency.rawValue, known: found.currencies)
    }
    let isEmpty = found.totals.initiatives == 0
    let text = TotalsText(
      found.totals, by: found.grouping, status, through: found.query.lens, at: found.home, phrases
    ).written(as: format, width: surroundings.terminalWidth)
    return Report(
      text: text, notes: notes + (isEmpty ? [phrases.nothingMatches] : []),
      ending: isEmpty ? .nothingMatched : .done)
  }
}

extension Catalogue {
  /// Returns the one place that a query keeps: other groups are measured against it.
  fileprivate func onlyPlace(in query: InitiativeQuery) throws(CatalogueError) -> Place? {
    guard query.places.count == 1, let code = query.places.first else { return nil }
    return try place(code)
  }
}
