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

  /// Returns the words of a text, in their order.
  func words(of text: String) throws -> [String] {
    try tokenizer.tokenize(document: text).map(\.token)
  }

  /// Returns the key that a name is sorted by: its words, one blank apart.
  func key(of name: String) throws -> String {
    try words(of: name).joined(separator: " ")
  }
}
