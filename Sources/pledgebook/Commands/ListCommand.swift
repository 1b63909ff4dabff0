import ArgumentParser
import PledgeModel

/// `pledgebook list`: the initiatives that a filter keeps.
struct ListCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List initiatives with their amounts.",
    discussion: """
      JSON has every amount of each initiative; the table and CSV have its headline. An amount that \
      is counted adds to the total of what the query keeps; the others lie inside it or are never \
      added.

      \(QueryHelp.text)
      """)

  @Argument(help: "What to list: words and terms such as country:FR 'amount:>1bn'.")
  var query: [String] = []

  @Option(name: .customLong("place"), help: "A place's code, such as FR or EU; may be repeated.")
  var places: [String] = []

  @Option(help: "The order of the list; without it the query's, else by amount.")
  var sort: InitiativeOrder.Key?

  @Flag(help: "Turn the order round.")
  var reverse = false

  @Option(help: "How the list is written.")
  var format = OutputFormat.table

  @OptionGroup var options: CorpusOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = options.language.phrases(in: surroundings)
    return try TypedList(
      typed: TypedQuery(query, in: phrases.language, surroundings),
      places: Set(places.map { PlaceCode($0.uppercased()) }), sort: sort, isReversed: reverse,
      format: format, phrases: phrases, width: surroundings.terminalWidth
    ).report(from: CorpusDoor(given: options.corpus, in: surroundings, phrases))
  }
}
