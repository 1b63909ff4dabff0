import ArgumentParser
import PledgeModel

/// `pledgebook browse`: the explorer; the list of initiatives where there is no terminal.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open the explorer (the default).",
    discussion: "Where standard output is no terminal, the initiatives are listed instead.")

  @Argument(help: "Words that the list is filtered by at first.")
  var text: [String] = []

  @Option(help: "The name of a theme; 'pledgebook themes' lists them.")
  var theme: String?

  @Option(help: "A folder with the documents that the corpus quotes, to be shown whole.")
  var sources: String?

  @OptionGroup var options: CorpusOptions

  func run() throws {
    let surroundings = Surroundings.current
    guard surroundings.terminalWidth != nil else {
      return try plainList(in: surroundings).deliver()
    }
    try runExplorer(
      filter: text.joined(separator: " "), theme: theme, sources: sources,
      phrases: options.language.phrases(in: surroundings),
      corpus: CorpusDoor(given: options.corpus, in: surroundings), in: surroundings)
  }

  /// The initiatives as `list` has them.
  func plainList(in surroundings: Surroundings) throws(Failure) -> Report {
    try InitiativeList(
      query: InitiativeQuery(text: text.joined(separator: " ")), format: .table,
      phrases: options.language.phrases(in: surroundings), width: nil
    ).report(from: CorpusDoor(given: options.corpus, in: surroundings))
  }
}
