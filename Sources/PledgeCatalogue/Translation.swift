import GRDB
import PledgeModel

/// Translates conditions to SQL: what `QueryEvaluation` says of one initiative, of all at once.
///
/// What was typed is only ever an argument.
struct Translation {
  let session: Session
  /// The currency of amounts that name none.
  let unit: Currency

  init(_ session: Session, unit: Currency) {
    self.session = session
    self.unit = unit
  }

  /// Returns whether initiatives are kept, by their numbers.
  func membership(_ condition: Condition) throws -> Membership {
    try membership(
      condition, words: { .words($0, .initiatives) },
      text: { try initiatives(with: $0) }, field: { try membership($0) })
  }

  /// Returns whether quotations are kept, by their numbers: words are looked for in the quotation,
  /// and a condition on fields keeps the quotations of the initiatives that it keeps.
  func membershipOfQuotes(_ condition: Condition) throws -> Membership {
    guard condition.hasText else {
      guard condition != .everything else { return .always }
      let kept = try session.rows(of: membership(condition), capacity: session.count)
      return .among(Self.quotes(ofInitiatives: Keys(kept.numbers).numbers))
    }
    switch condition {
    case .not(let inner): return .not(try membershipOfQuotes(inner))
    case .all(let parts):
      // Fields side by side are to be met by one and the same initiative.
      let fields = parts.filter { !$0.hasText }
      let texts = try parts.filter(\.hasText).map(membershipOfQuotes)
      return .all(fields.isEmpty ? texts : try texts + [membershipOfQuotes(.all(fields))])
    case .any(let parts): return .any(try parts.map(membershipOfQuotes))
    case .word, .phrase, .expression, .field, .everything:
      return try membership(
        condition, words: { .words($0, .quotes) },
        text: { .among(try quotes(with: $0)) }, field: { try membershipOfQuotes(.field($0)) })
    }
  }

  private func membership(
    _ condition: Condition, words: (TextPattern) -> Membership,
    text: (TextTest) throws -> Membership, field: (FieldTest) throws -> Membership
  ) throws -> Membership {
    func translate(_ condition: Condition) throws -> Membership {
      switch condition {
      case .everything: return .always
      case .word:
        let pattern = try pattern(of: condition)
        return pattern.isEmpty ? .always : words(pattern)
      case .phrase(let phrase):
        let wanted = try session.words.words(of: phrase)
        return wanted.isEmpty ? .always : try text(TextTest(phrase: wanted, session.words))
      case .expression(let expression): return try text(TextTest(expression))
      case .field(let test): return try field(test)
      case .not(let inner): return .not(try translate(inner))
      case .any(let parts): return .any(try parts.map(translate))
      case .all(let parts):
        // Words side by side are looked up at once.
        let pattern = try parts.reduce(into: TextPattern()) { try $0.add(self.pattern(of: $1)) }
        let others = try parts.filter { !$0.isWord }.map(translate)
        return .all((pattern.isEmpty ? [] : [words(pattern)]) + others)
      }
    }
    return try translate(condition)
  }

  /// The pattern of a word; an empty one of any other condition.
  private func pattern(of condition: Condition) throws -> TextPattern {
    guard case .word(let text, let isPrefix) = condition else { return TextPattern() }
    return TextPattern(try session.words.words(of: text), lastIsPrefix: isPrefix)
  }
}

extension Condition {
  fileprivate var isWord: Bool {
    if case .word = self { return true }
    return false
  }

  /// Whether a word, a phrase or a regular expression is part of the condition.
  fileprivate var hasText: Bool {
    switch self {
    case .word, .phrase, .expression: true
    case .everything, .field: false
    case .not(let inner): inner.hasText
    case .all(let parts), .any(let parts): parts.contains(where: \.hasText)
    }
  }
}
