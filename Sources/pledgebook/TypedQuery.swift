import CellCanvas
import PledgeCatalogue
import PledgeModel

/// A query as a command's arguments have it.
struct TypedQuery {
  let text: String
  let language: Language
  let today: PartialDate

  /// - Parameter arguments: Words and terms; between two of them is a blank.
  init(_ arguments: [String], in language: Language, today: PartialDate) {
    text = arguments.joined(separator: " ")
    self.language = language
    self.today = today
  }

  /// Reads the query with what a catalogue knows by name.
  func parsed(with catalogue: Catalogue) throws(CatalogueError) -> ParsedQuery {
    if text.isEmpty { return ParsedQuery(query: .everything) }
    let vocabulary = try catalogue.vocabulary()
    return QueryParser.parse(text, vocabulary: vocabulary, today: today)
  }

  /// What is wrong with the query, each fault with the place and how to mend it:
  ///
  ///     no field “amout”
  ///       country:FR amout:>1bn
  ///                  ^^^^^
  ///     help: Did you mean amount:?
  func failure(_ faults: [QueryFault]) -> Failure {
    Failure(
      faults.map { fault in
        let lines = [fault.summary(in: language), "  " + text, "  " + carets(under: fault.range)]
        let help = fault.help(in: language).map { ["help: " + $0] } ?? []
        return (lines + help).joined(separator: "\n")
      }.joined(separator: "\n"))
  }

  private func carets(under range: Range<Int>) -> String {
    let scalars = text.unicodeScalars
    let before = Glyphs.width(String(scalars.prefix(range.lowerBound)))
    let part = scalars.dropFirst(range.lowerBound).prefix(range.count)
    return String(repeating: " ", count: before)
      + String(repeating: "^", count: max(1, Glyphs.width(String(part))))
  }
}
