import CellCanvas
import PledgeCatalogue
import PledgeModel

/// A query as a command's arguments have it.
struct TypedQuery {
  let text: String
  let language: Language
  private let surroundings: Surroundings

  /// - Parameter arguments: Words and terms; between two of them is a blank.
  init(_ arguments: [String], in language: Language, _ surroundings: Surroundings) {
    text = arguments.joined(separator: " ")
    self.language = language
    self.surroundings = surroundings
  }

  /// Reads the query with what a catalogue knows by name.
  func parsed(with catalogue: Catalogue) throws(CatalogueError) -> ParsedQuery {
    if text.isEmpty { return ParsedQuery(query: .everything) }
    let vocabulary = try catalogue.vocabulary()
    return QueryParser.parse(text, vocabulary: vocabulary, today: surroundings.today)
  }

  /// What a corpus is asked for where the query was read: the reader's marks, which lie beside it, are
  /// looked up.
  func condition(of query: Query) -> Condition {
    query.condition.naming(surroundings.readerMarks)
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
