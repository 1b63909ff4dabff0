import ArgumentParser
import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// `pledgebook show`: everything about an initiative, a place or a source.
struct ShowCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an initiative, a place or a source whole.",
    discussion: """
      JSON of an initiative is that of 'list' with the quotations under 'quoted' and their sources \
      under 'sources'; its CSV is a row for each amount.
      """)

  @Argument(help: "An initiative's or a source's id, or a place's code such as FR.")
  var id: String

  @Option(help: "How it is written.")
  var format = OutputFormat.table

  @OptionGroup var options: CorpusOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = options.language.phrases(in: surroundings)
    let width = surroundings.terminalWidth
    let door = try CorpusDoor(given: options.corpus, in: surroundings, phrases)
    let (text, notes) = try door.ask { catalogue throws(CatalogueError) -> String? in
      if let detail = try catalogue.initiative(InitiativeID(id)) {
        return InitiativeCard(detail: detail, phrases: phrases).written(as: format, width: width)
      }
      if let place = try catalogue.place(PlaceCode(id.uppercased())) {
        return try PlaceCard(place, phrases: phrases, in: catalogue)
          .written(as: format, width: width, from: catalogue)
      }
      let source = try catalogue.source(SourceID(id))
      return source.map {
        SourceCard(detail: $0, phrases: phrases).written(as: format, width: width)
      }
    }
    guard let text else {
      throw Failure(
        "there is no initiative, place or source '\(id)'",
        help: "'pledgebook list WORD' finds initiatives and their ids", ending: .nothingMatched)
    }
    return Report(text: text, notes: notes)
  }
}
