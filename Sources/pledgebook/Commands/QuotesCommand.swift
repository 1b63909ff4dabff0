import ArgumentParser
import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// `pledgebook quotes`: the passages that the corpus quotes.
struct QuotesCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "List the quotations that state the figures.",
    discussion: """
      A quotation of grade 'verbatim' stands in its document at 'start', counted in Unicode scalars; \
      one of grade 'quoted' was compared with no document; of one of grade 'figure' only the figure as \
      written is known.

      Words are looked for in quotations, their translations and speakers; a field keeps what the \
      initiatives of the query cite. Quotations come in the order of their documents.

      \(QueryHelp.text)
      """)

  @Argument(help: "What to list: words and terms such as country:FR milliards.")
  var query: [String] = []

  @Option(help: "How the quotations are written.")
  var format = OutputFormat.table

  @OptionGroup var options: CorpusOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = options.language.phrases(in: surroundings)
    let door = try CorpusDoor(given: options.corpus, in: surroundings, phrases)
    let typed = TypedQuery(query, in: phrases.language, surroundings)
    let (found, notes) = try door.ask { catalogue throws(CatalogueError) in
      let parsed = try typed.parsed(with: catalogue)
      guard parsed.faults.isEmpty else {
        return (faults: parsed.faults, count: 0, text: "", rest: PagedText?.none)
      }
      let listing = QuoteListing(
        quotes: try catalogue.quoteList(matching: typed.condition(of: parsed.query)),
        limit: parsed.query.limit, format: format, phrases: phrases,
        width: surroundings.terminalWidth)
      let (text, rest) = try listing.text(in: catalogue).taken(from: catalogue)
      return (faults: [], count: listing.count, text: text, rest: rest)
    }
    guard found.faults.isEmpty else { throw typed.failure(found.faults) }
    return Report(
      text: found.text, rest: found.rest,
      notes: notes + (found.count == 0 ? [phrases.nothingMatches] : []),
      ending: found.count == 0 ? .nothingMatched : .done)
  }
}
