import GRDB

/// Cuts texts into words as the full-text indexes do: without case, accents and punctuation.
///
/// It is made once for a connection, before anybody can interrupt it: GRDB ends the program where
/// SQLite does not hand its tokenizer out.
final class Words: @unchecked Sendable {  // Only the connection's queue uses it.
  private let tokenizer: any FTS5Tokenizer

  init(_ db: Database) throws {
    tokenizer = try db.makeTokenizer(.unicode61(diacritics: .remove))
  }

  /// Returns the key that a name is sorted by: its words, one blank apart.
  func key(of name: String) throws -> String {
    try tokenizer.tokenize(document: name).map(\.token).joined(separator: " ")
  }

  /// Returns the pattern of the texts that have a word beginning with each word of `text`.
  ///
  /// - Returns: `nil` when `text` has no word.
  func pattern(of text: String) throws -> FTS5Pattern? {
    var seen: Set<String> = []
    let words = try tokenizer.tokenize(query: text).map(\.token).filter { seen.insert($0).inserted }
    return FTS5Pattern(matchingAllPrefixesIn: words.joined(separator: " "))
  }
}
