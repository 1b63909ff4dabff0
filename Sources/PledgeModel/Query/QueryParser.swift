/// What a text says as a query, and which parts of it say nothing.
public struct ParsedQuery: Hashable, Sendable {
  /// The query without the faulty terms.
  public let query: Query
  /// In the order of the text.
  public let faults: [QueryFault]

  public init(query: Query, faults: [QueryFault] = []) {
    self.query = query
    self.faults = faults
  }
}

/// Reads queries.
public enum QueryParser {
  /// The most Unicode scalars that a query has.
  public static let longest = 1_000
  /// How deep parentheses may be nested.
  public static let deepest = 32

  /// Reads a query as it is typed.
  ///
  /// A bare word that ends the text is being typed: it stands for all words that it begins.
  ///
  /// - Parameters:
  ///   - vocabulary: What the corpus knows by name.
  ///   - today: The day from which `30d` and `2y` are reckoned back.
  /// - Returns: What can be read, always. Terms that cannot are left out and reported.
  /// - Complexity: O(*n*) in the text, times the vocabulary for each value that is a name.
  public static func parse(
    _ text: String, vocabulary: QueryVocabulary, today: PartialDate
  ) -> ParsedQuery {
    let count = text.unicodeScalars.count
    guard count <= longest else {
      let fault = QueryFault(
        problem: .tooLong(limit: longest), range: longest..<count, term: 0..<count,
        suggestion: nil, isUnfinished: true)
      return ParsedQuery(query: .everything, faults: [fault])
    }
    var reader = QueryReader(
      QueryScanner.tokens(text), end: count,
      FieldReader(vocabulary: vocabulary, dates: DateReader(today: today.firstDay)))
    return reader.read()
  }
}
