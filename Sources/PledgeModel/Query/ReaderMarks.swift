/// What a reader has put on initiatives: it is kept beside the corpus, which knows nothing of it.
public struct ReaderMarks: Hashable, Sendable {
  /// Initiatives that are marked for a comparison.
  public var marked: Set<InitiativeID>
  /// Initiatives that carry a note of the reader's own.
  public var noted: Set<InitiativeID>

  public init(marked: some Sequence<InitiativeID> = [], noted: some Sequence<InitiativeID> = []) {
    self.marked = Set(marked)
    self.noted = Set(noted)
  }

  /// The traits that a reader gives, and the initiatives that have them.
  public var all: [InitiativeTrait: Set<InitiativeID>] { [.marked: marked, .noted: noted] }
}

extension Condition {
  /// Returns the condition with the initiatives themselves wherever it asks for a reader's marks, so
  /// that a corpus alone can answer it.
  public func naming(_ marks: @autoclosure () -> ReaderMarks) -> Condition {
    asksForMarks ? replacing(marks()).normalized : self
  }

  /// Whether what the condition keeps depends on a reader's marks.
  public var asksForMarks: Bool {
    switch self {
    case .field(.is(let traits)):
      traits.contains { ReaderMarks().all[$0] != nil }
    case .everything, .word, .phrase, .expression, .field: false
    case .not(let condition): condition.asksForMarks
    case .all(let conditions), .any(let conditions):
      conditions.contains(where: \.asksForMarks)
    }
  }

  private func replacing(_ marks: ReaderMarks) -> Condition {
    switch self {
    case .field(.is(let traits)):
      let named = traits.compactMap { marks.all[$0] }
      let others = traits.filter { marks.all[$0] == nil }
      let ids = named.reduce(into: Set()) { $0.formUnion($1) }.sorted()
      if others.isEmpty { return .field(.initiatives(ids)) }
      return ids.isEmpty
        ? .field(.is(others)) : .any([.field(.is(others)), .field(.initiatives(ids))])
    case .everything, .word, .phrase, .expression, .field: return self
    case .not(let condition): return .not(condition.replacing(marks))
    case .all(let conditions): return .all(conditions.map { $0.replacing(marks) })
    case .any(let conditions): return .any(conditions.map { $0.replacing(marks) })
    }
  }
}
