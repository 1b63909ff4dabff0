import GRDB

/// Cuts texts into words as the full-text indexes do: without case, accents and punctuation.
///
/// It is made once for a connection, before anybody can interrupt it: GRDB ends the program where
/// SQLite does not hand its tokenizer out.
final class Words: @unchecked Sendable {  // Only the connection's queue uses it.
  private let tokenizer: any FTS5Tokenizer
  private var cutter: WordCutter
  /// The words of the text that was looked at last, a blank before and behind each.
  private var line: [UInt8] = []

  init(_ db: Database) throws {
    tokenizer = try db.makeTokenizer(.unicode61(diacritics: .remove))
    cutter = WordCutter(tokenizer)
  }

  /// Returns the words of a text, in their order.
  func words(of text: String) throws -> [String] {
    try tokenizer.tokenize(document: text).map(\.token)
  }

  /// Whether a text has words one after the other.
  ///
  /// - Parameter phrase: The words, a blank before and behind each.
  func has(_ phrase: [UInt8], _ text: String) throws -> Bool {
    let blank = UInt8(ascii: " ")
    line.removeAll(keepingCapacity: true)
    line.append(blank)
    try cutter.forEachWord(of: text) { word in
      line.append(contentsOf: word)
      line.append(blank)
    }
    return line.withUnsafeBufferPointer { line in
      guard line.count >= phrase.count else { return false }
      return (0...line.count - phrase.count).contains { start in
        line[start] == blank && line[start..<start + phrase.count].elementsEqual(phrase)
      }
    }
  }
}
