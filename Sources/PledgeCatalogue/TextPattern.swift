import GRDB

/// What a full-text index is asked for: words that a text must have, all of them.
struct TextPattern {
  private(set) var wholes: [String] = []
  private(set) var beginnings: [String] = []

  var isEmpty: Bool { wholes.isEmpty && beginnings.isEmpty }

  init(_ words: [String] = [], lastIsPrefix: Bool = false) {
    wholes = words
    if lastIsPrefix, let last = wholes.popLast() { beginnings = [last] }
  }

  /// - Parameter beginnings: Words each of which may be the beginning of a longer one.
  init(beginnings: [String]) { self.beginnings = beginnings }

  mutating func add(_ other: TextPattern) {
    wholes += other.wholes
    beginnings += other.beginnings
  }

  /// The numbers of the texts that have the words, as a subquery.
  ///
  /// The pattern is an argument, and each word in it a string of FTS5's between quotes, in which
  /// nothing has a meaning but a quote: none can come out of the tokenizer, and one that did would be
  /// doubled. So a word is only ever a word.
  func rows(of table: String) -> SQL {
    var seen: Set<String> = []
    let terms = (wholes.map(Self.quoted) + beginnings.map { Self.quoted($0) + "*" })
      .filter { seen.insert($0).inserted }
    let pattern = terms.joined(separator: " ")
    return "SELECT rowid FROM \(sql: table) WHERE \(sql: table) MATCH \(pattern)"
  }

  private static func quoted(_ word: String) -> String {
    "\"" + word.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
