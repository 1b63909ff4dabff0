/// What can be typed at a place of a query's text.
public struct QueryCompletion: Hashable, Sendable {
  /// A text that can stand in the place.
  public struct Item: Hashable, Sendable {
    /// What is typed: `country:`, `FR`, `"Mistral AI"`.
    public let text: String
    /// What it stands for.
    public let label: Bilingual
    /// How many initiatives it would keep, where that is known.
    public let count: Int?
  }

  /// What an item replaces, in Unicode scalars of the text.
  public let range: Range<Int>
  /// The field whose value is being typed; `nil` where a term begins.
  public let field: QueryField?
  /// What begins as the text before the cursor does, the best first.
  public let items: [Item]

  /// - Parameters:
  ///   - text: The query as it is typed.
  ///   - cursor: Where the cursor is, in Unicode scalars.
  ///   - limit: How many items to return at most.
  public init(
    _ text: String, at cursor: Int, vocabulary: QueryVocabulary, limit: Int = 100
  ) {
    let scalars = Array(text.unicodeScalars.prefix(QueryParser.longest))
    let cursor = min(max(0, cursor), scalars.count)
    let site = Site(scalars, cursor)
    range = site.range
    field = site.field
    let found =
      switch site.kind {
      case .term(let beginning): Self.terms(beginning, vocabulary)
      case .value(let beginning, let field, let others):
        Self.values(beginning, field, without: others, vocabulary)
      case .text: [Item]()
      }
    items = Array(found.prefix(max(0, limit)))
  }

  /// Returns the text with an item in its place, and where the cursor goes.
  public func applying(_ item: Item, to text: String) -> (text: String, cursor: Int) {
    let scalars = text.unicodeScalars
    let head = String(scalars.prefix(range.lowerBound)) + item.text
    return (head + String(scalars.dropFirst(range.upperBound)), head.unicodeScalars.count)
  }

  /// Fields whose names begin so, then places of whose names a word does.
  private static func terms(_ beginning: String, _ vocabulary: QueryVocabulary) -> [Item] {
    let key = WordFold.squeezed(beginning)
    let fields = QueryFields.all.filter { field in
      ([field.name] + field.shortNames).contains { $0.hasPrefix(key) }
    }
    let items = fields.map { Item(text: $0.name + ":", label: $0.help, count: nil) }
    if key.isEmpty { return items }
    let country = QueryFields.field(.country)
    return items
      + values(beginning, country, without: [], vocabulary).map { item in
        Item(text: country.name + ":" + item.text, label: item.label, count: item.count)
      }
  }

  private static func values(
    _ beginning: String, _ field: QueryField, without others: Set<String>,
    _ vocabulary: QueryVocabulary
  ) -> [Item] {
    let key = WordFold.squeezed(beginning)
    let ranked = vocabulary.words(of: field).enumerated().compactMap {
      position, word -> (rank: (Int, Int, Int), item: Item)? in
      let fit = key.isEmpty ? .beginning : word.completionFit(key)
      guard let fit, !others.contains(WordFold.squeezed(word.word)) else { return nil }
      let count = vocabulary.count(of: word, in: field)
      let item = Item(text: QueryScanner.value(word.word), label: word.label, count: count)
      return ((fit.rawValue, -(count ?? 0), position), item)
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.item)
  }
}

/// What is being typed where the cursor is.
private struct Site {
  enum Kind {
    /// The beginning of a term.
    case term(String)
    /// The beginning of a field's value, and the values that the field has already.
    case value(String, QueryField, others: Set<String>)
    /// Text in quotes, or an unknown field's value.
    case text
  }

  let kind: Kind
  let range: Range<Int>
  let field: QueryField?

  init(_ scalars: [Unicode.Scalar], _ cursor: Int) {
    let before = String(String.UnicodeScalarView(scalars[..<cursor]))
    let last = QueryScanner.tokens(before).last { $0.range.upperBound == cursor }
    let none = cursor..<cursor
    switch last?.kind {
    case nil, .open, .not: (kind, range, field) = (.term(""), none, nil)
    case .bare(let text):
      let behind = Self.run(scalars[cursor...]) { $0.properties.isAlphabetic }
      let colon = behind < scalars.count && scalars[behind] == ":" ? 1 : 0
      (kind, range, field) = (.term(text), cursor - text.unicodeScalars.count..<behind + colon, nil)
    case .field(let name, let values):
      guard let value = values.last, let known = QueryFields.field(named: name.text) else {
        (kind, range, field) = (.text, none, nil)
        return
      }
      let isQuoted = value.range.lowerBound != value.piece.start
      let behind =
        isQuoted
        ? cursor
        : Self.run(scalars[cursor...]) {
          !$0.properties.isWhitespace && $0 != "," && $0 != "(" && $0 != ")"
        }
      let others = Set(values.dropLast().map { WordFold.squeezed($0.piece.text) })
      kind = .value(value.piece.text, known, others: others)
      (range, field) = (value.range.lowerBound..<behind, known)
    case .quoted, .close, .or, .and, .expression: (kind, range, field) = (.text, none, nil)
    }
  }

  /// Returns where a run of scalars ends.
  private static func run(
    _ scalars: ArraySlice<Unicode.Scalar>, _ isPart: (Unicode.Scalar) -> Bool
  ) -> Int {
    scalars.prefix(while: isPart).endIndex
  }
}
