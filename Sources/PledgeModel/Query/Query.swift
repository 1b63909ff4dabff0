/// A question to the corpus: which initiatives, in what order, put together by what, and how many.
///
/// It is what `QueryParser` reads from a text, and `description` writes it as such a text again:
/// reading that gives an equal query, as long as parentheses are no deeper than
/// `QueryParser.deepest` and the vocabulary knows the places, currencies and languages.
public struct Query: Hashable, Sendable {
  /// What an initiative must be, always in its normal form.
  public var condition: Condition { didSet { condition = condition.normalized } }
  /// `nil` where the query does not say.
  public var order: InitiativeOrder?
  public var grouping: Grouping?
  /// How many initiatives to keep at most, one at least.
  public var limit: Int? { didSet { limit = limit.map { max(1, $0) } } }

  public init(
    _ condition: Condition = .everything, order: InitiativeOrder? = nil,
    grouping: Grouping? = nil, limit: Int? = nil
  ) {
    self.condition = condition.normalized
    self.order = order
    self.grouping = grouping
    self.limit = limit.map { max(1, $0) }
  }

  /// The query that an empty text is.
  public static let everything = Query()
}
