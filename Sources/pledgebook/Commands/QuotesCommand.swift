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
      let kept =
        parsed.faults.isEmpty
        ? try catalogue.quotes(matching: typed.condition(of: parsed.query)) : []
      let quotes = Array(kept.prefix(parsed.query.limit ?? .max))
      return (
        faults: parsed.faults, quotes: quotes,
        sources: try catalogue.sources(Set(quotes.map(\.source))),
        corpora: format == .json ? try catalogue.corporaCitingQuotes() : [:]
      )
    }
    guard found.faults.isEmpty else { throw typed.failure(found.faults) }
    return Report(
      text: Self.written(
        found.quotes, of: found.sources, from: found.corpora, as: format, phrases,
        width: surroundings.terminalWidth),
      notes: notes + (found.quotes.isEmpty ? [phrases.nothingMatches] : []),
      ending: found.quotes.isEmpty ? .nothingMatched : .done)
  }

  /// Returns quotations in one of the formats.
  ///
  /// - Parameter corpora: The titles of the corpora that they are from, where there are several.
  static func written(
    _ quotes: [Quote], of sources: [SourceID: Source], from corpora: [QuoteID: Bilingual] = [:],
    as format: OutputFormat, _ phrases: Phrases, width: Int?
  ) -> String {
    switch format {
    case .json:
      JSON.list(quotes.map { JSON($0).adding(["corpus": JSON(corpora[$0.id])]) }).text
    case .csv: csv(quotes, sources).text
    case .table:
      quotes.reduce(into: Card(width: width)) { card, quote in
        if !card.text.isEmpty { card.addEmptyLine() }
        card.add(quote, in: sources[quote.source], indent: 0, phrases)
      }.text
    }
  }

  private static func csv(_ quotes: [Quote], _ sources: [SourceID: Source]) -> CSV {
    CSV(
      headings: [
        "id", "source", "exact", "start", "speaker", "grade", "translation_en", "translation_fr",
        "url",
      ],
      rows: quotes.map { quote in
        [
          .text(quote.id.rawValue), .text(quote.source.rawValue), .text(quote.exact),
          .init(quote.start.map(Int64.init)), .init(quote.speaker), .text(quote.grade.rawValue),
          .init(quote.translation[.english]), .init(quote.translation[.french]),
          .init(sources[quote.source]?.url),
        ]
      })
  }
}
