import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// A list of initiatives that a command's arguments ask for.
struct TypedList {
  let typed: TypedQuery
  /// The places that options name.
  var places: Set<PlaceCode> = []
  /// The order that options name; it wins over the query's.
  var sort: InitiativeOrder.Key?
  /// Whether the order, whoever named it, is turned round.
  var isReversed = false
  let format: OutputFormat
  let phrases: Phrases
  let width: Int?

  private enum Outcome {
    case listed(text: String, rest: PagedText?, count: Int)
    case unknown(PlaceCode)
    case faulty([QueryFault])
  }

  /// Asks a corpus.
  ///
  /// - Throws: `Failure` when the query cannot be read, or names a place that the corpus does not know.
  func report(from door: CorpusDoor) throws(Failure) -> Report {
    let (outcome, notes) = try door.ask { catalogue throws(CatalogueError) in
      try self.outcome(in: catalogue)
    }
    switch outcome {
    case .faulty(let faults): throw typed.failure(faults)
    case .unknown(let place): throw .unknownPlace(place)
    case .listed(let text, let rest, let count):
      return Report(
        text: text, rest: rest, notes: notes + (count == 0 ? [phrases.nothingMatches] : []),
        ending: count == 0 ? .nothingMatched : .done)
    }
  }

  private func outcome(in catalogue: Catalogue) throws(CatalogueError) -> Outcome {
    let parsed = try typed.parsed(with: catalogue)
    guard parsed.faults.isEmpty else { return .faulty(parsed.faults) }
    let query = InitiativeQuery(
      condition: typed.condition(of: parsed.query), places: places, order: order(parsed.query))
    if let place = try catalogue.unknownPlaces(in: query).first { return .unknown(place) }
    let list = try InitiativeList(
      query: query, limit: parsed.query.limit, format: format, phrases: phrases, width: width
    ).text(in: catalogue)
    let (text, rest) = try list.taken(from: catalogue)
    return .listed(text: text, rest: rest, count: list.count)
  }

  private func order(_ query: Query) -> InitiativeOrder {
    var order = sort.map { InitiativeOrder($0) } ?? query.order ?? InitiativeOrder(.amount)
    if isReversed { order.isReversed.toggle() }
    return order
  }
}
