import PledgeExplorer
import PledgeModel

/// What the plain output says of passages.
extension Phrases {
  /// Words of a source between the quotation marks of the reader's language.
  func quoted(_ words: String) -> String { self("“\(words)”", "«\u{A0}\(words)\u{A0}»") }

  /// Who says a passage, where, and how far that can be checked.
  func origin(of quote: Quote, in source: Source?) -> String {
    let grade =
      quote.start.map { self("verbatim at \($0)", "verbatim à \($0)") } ?? name(quote.grade)
    return [quote.speaker, source.map(citation(of:)), grade, quote.id.rawValue]
      .compactMap(\.self).joined(separator: " · ")
  }
}
