import ArgumentParser
import PledgeModel

/// `pledgebook list`: the initiatives that a filter keeps.
struct ListCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List initiatives with their amounts.",
    discussion: """
      JSON has every amount of each initiative; the table and CSV have its headline. An amount that \
      is counted adds to the total of what is listed; the others lie inside it or are never added.
      """)

  @Argument(help: "Words to look for in names, summaries, organizations and quotations.")
  var text: [String] = []

  @Option(name: .customLong("place"), help: "A place's code, such as FR or EU; may be repeated.")
  var places: [String] = []

  @Option(help: "The order of the list.")
  var sort = InitiativeOrder.Key.amount

  @Flag(help: "Turn the order round.")
  var reverse = false

  @Option(help: "How the list is written.")
  var format = OutputFormat.table

  @OptionGroup var options: CorpusOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let query = InitiativeQuery(
      text: text.joined(separator: " "),
      places: Set(places.map { PlaceCode($0.uppercased()) }),
      order: InitiativeOrder(sort, reversed: reverse))
    return try InitiativeList(
      query: query, format: format, phrases: options.language.phrases(in: surroundings),
      width: surroundings.terminalWidth
    ).report(from: CorpusDoor(given: options.corpus, in: surroundings))
  }
}
