import PledgeExplorer
import PledgeModel

/// What the plain output says of entries.
extension Phrases {
  /// An amount in few characters, with its sign.
  func figure(_ amount: Amount) -> String {
    amount.compact(language, unquantified: unquantified)
  }

  /// The period that money is for, as far as it is stated; `nil` where it is not.
  func years(_ amount: Amount) -> String? {
    switch (amount.from, amount.to) {
    case (let from?, let to?): from == to ? "\(from)" : "\(from)–\(to)"
    case (let from?, nil): "\(from)–"
    case (nil, let to?): "–\(to)"
    case (nil, nil): nil
    }
  }

  /// Words of a source between the quotation marks of the reader's language.
  func quoted(_ words: String) -> String { self("“\(words)”", "«\u{A0}\(words)\u{A0}»") }

  /// Who says a passage, where, and how far that can be checked.
  func origin(of quote: Quote, in source: Source?) -> String {
    let grade =
      quote.start.map { self("verbatim at \($0)", "verbatim à \($0)") } ?? name(quote.grade)
    return [
      quote.speaker, source?.publisher ?? source?.author ?? source?.title,
      source?.published.map { language.date($0) }, grade, quote.id.rawValue,
    ].compactMap(\.self).joined(separator: " · ")
  }
}
