import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// The list of quotations that a query keeps, as `quotes` writes it.
struct QuoteListing {
  private let quotes: QuoteList
  /// How many are listed.
  let count: Int
  private let format: OutputFormat
  private let phrases: Phrases
  private let width: Int?

  /// - Parameters:
  ///   - limit: How many are listed at most.
  ///   - width: The columns that a text may take; `nil` for as many as it needs.
  init(quotes: QuoteList, limit: Int?, format: OutputFormat, phrases: Phrases, width: Int?) {
    self.quotes = quotes
    count = min(quotes.count, limit ?? .max)
    self.format = format
    self.phrases = phrases
    self.width = width
  }

  /// Returns the list as text; its rows are read from the catalogue when they are written.
  func text(in catalogue: Catalogue) -> PagedText {
    switch format {
    case .json:
      .json(count: count) { offset, length throws(CatalogueError) in
        let page = try catalogue.quotes(quotes, from: offset, count: length)
        let corpora = try catalogue.corpora(citing: page.map(\.id))
        return page.map { JSON($0).adding(["corpus": JSON(corpora[$0.id])]) }
      }
    case .csv:
      PagedText(count: count, start: Self.csv([], [:]).text) {
        offset, length throws(CatalogueError) in
        let (page, sources) = try page(offset, length, of: catalogue)
        return Self.csv(page, sources).lines
      }
    case .table:
      PagedText(count: count) { offset, length throws(CatalogueError) in
        let (page, sources) = try page(offset, length, of: catalogue)
        var card = Card(width: width)
        for (index, quote) in page.enumerated() {
          if offset + index > 0 { card.addEmptyLine() }
          card.add(quote, in: sources[quote.source], indent: 0, phrases)
        }
        return card.text
      }
    }
  }

  private func page(
    _ offset: Int, _ length: Int, of catalogue: Catalogue
  ) throws(CatalogueError) -> (quotes: [Quote], sources: [SourceID: Source]) {
    let page = try catalogue.quotes(quotes, from: offset, count: length)
    return (page, try catalogue.sources(Set(page.map(\.source))))
  }

  static func csv(_ quotes: [Quote], _ sources: [SourceID: Source]) -> CSV {
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
