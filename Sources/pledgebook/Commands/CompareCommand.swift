import ArgumentParser
import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// `pledgebook compare`: initiatives or places side by side.
struct CompareCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Set initiatives or places side by side.",
    discussion: """
      Money is shown in one currency, converted at the mean rate of the month of announcement (≈), and \
      measured by the first column (×4.4). What no source says is –, never 0. Shares of the gross \
      domestic product, which is in US dollars, are shown with --currency USD.
      """)

  @Argument(
    help: "Initiatives' ids, or places' codes such as FR DE; the others are measured by the first.")
  var ids: [String]

  @Option(help: "The currency of the money, such as EUR or USD (default: EUR).")
  var currency: String?

  @Option(help: "How the comparison is written.")
  var format = OutputFormat.table

  @OptionGroup var options: CorpusOptions

  /// What was found for the arguments.
  private enum Found {
    case table(CompareTable)
    case unknown(String)
    case unknownCurrency([Currency])
    /// Both initiatives and places were named.
    case mixed(initiative: String, place: String)
  }

  func validate() throws {
    guard ids.count > 1 else {
      throw ValidationError("name two or more initiatives or places to compare")
    }
  }

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = options.language.phrases(in: surroundings)
    let door = try CorpusDoor(given: options.corpus, in: surroundings, phrases)
    let (found, notes) = try door.ask { catalogue throws(CatalogueError) in
      try find(in: catalogue, phrases)
    }
    switch found {
    case .table(let table):
      let text = ComparisonText(table: table).written(
        as: format, width: surroundings.terminalWidth)
      return Report(text: text, notes: notes)
    case .unknown(let id):
      throw Failure(
        "there is no initiative or place '\(id)'",
        help: "'pledgebook list WORD' finds initiatives and their ids", ending: .nothingMatched)
    case .unknownCurrency(let known): throw .unknownCurrency(currency ?? "", known: known)
    case .mixed(let initiative, let place):
      throw Failure(
        "'\(initiative)' is an initiative, '\(place)' a place",
        help: "compare initiatives with initiatives, places with places")
    }
  }

  private func find(
    in catalogue: Catalogue, _ phrases: Phrases
  ) throws(CatalogueError) -> Found {
    let shown = currency.map { Currency($0.uppercased()) }
    let currencies = try catalogue.currencies
    if let shown, !currencies.contains(shown) { return .unknownCurrency(currencies) }
    var details: [Lens.Measure: [InitiativeDetail]] = [:]
    for measure in Lens.Measure.allCases {
      let query = InitiativeQuery(lens: Lens(shown, per: measure))
      var kept: [InitiativeDetail] = []
      for id in ids {
        if let detail = try catalogue.initiative(InitiativeID(id), matching: query) {
          kept.append(detail)
        }
      }
      details[measure] = kept
    }
    if let table = CompareTable(ids.map { InitiativeID($0) }, details, in: shown, phrases) {
      return .table(table)
    }
    let initiatives = Set((details[.whole] ?? []).map(\.initiative.id.rawValue))
    let lens = Lens(shown)
    let known = try catalogue.places(matching: InitiativeQuery(lens: lens)).rows
    var rows: [PlaceRow] = []
    for id in ids where !initiatives.contains(id) {
      let code = PlaceCode(id.uppercased())
      guard let place = try catalogue.place(code) else { return .unknown(id) }
      rows.append(
        known.first { $0.id == code } ?? PlaceRow(place: place, initiatives: 0, sums: [:]))
    }
    if let place = rows.first, let initiative = ids.first(where: initiatives.contains) {
      return .mixed(initiative: initiative, place: place.id.rawValue)
    }
    return .table(CompareTable(rows, through: lens, phrases))
  }
}
