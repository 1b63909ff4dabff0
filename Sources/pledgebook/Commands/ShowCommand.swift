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
    let (found, notes) = try door.ask {
      catalogue throws(CatalogueError) -> (text: String, rest: PagedText?)? in
      if let detail = try catalogue.initiative(InitiativeID(id)) {
        let card = InitiativeCard(detail: detail, phrases: phrases)
        return (card.written(as: format, width: width), nil)
      }
      if let place = try catalogue.place(PlaceCode(id.uppercased())) {
        return try PlaceCard(place, phrases: phrases, in: catalogue)
          .text(as: format, width: width, in: catalogue).taken(from: catalogue)
      }
      guard let source = try catalogue.source(SourceID(id)) else { return nil }
      return (SourceCard(detail: source, phrases: phrases).written(as: format, width: width), nil)
    }
    guard let found else {
      throw Failure(
        "there is no initiative, place or source '\(id)'",
        help: "'pledgebook list WORD' finds initiatives and their ids", ending: .nothingMatched)
    }
    return Report(text: found.text, rest: found.rest, notes: notes)
  }
}
