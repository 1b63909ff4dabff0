/// What an initiative must be to be kept.
///
/// A condition holds or does not hold: what an initiative does not say (a date, an amount) makes a
/// test fail, and its negation hold.
public indirect enum Condition: Hashable, Sendable {
  case everything
  /// The text has the word, or one that begins with it where `isPrefix` says so. Of what punctuation
  /// divides (`data-centre`), all parts are words of the text, the last perhaps as a beginning.
  case word(String, isPrefix: Bool)
  /// The text has the words one after the other.
  case phrase(String)
  /// One of the texts has what a regular expression describes.
  case expression(RegularExpression)
  case field(FieldTest)
  case not(Condition)
  case all([Condition])
  case any([Condition])

  /// The condition of no initiative; its text is `-()`.
  public static let nothing = Condition.not(.everything)

  /// What must hold all at once: the conditions that a search bar shows side by side.
  public var terms: [Condition] {
    switch self {
    case .everything: []
    case .all(let conditions): conditions
    case .word, .phrase, .expression, .field, .not, .any: [self]
    }
  }

  /// The same condition in the form that its text is read as.
  ///
  /// Nothing is nested that need not be, tests without a value are `nothing`, and a word that could
  /// not be typed without quotes is a phrase.
  public var normalized: Condition {
    switch self {
    case .everything: return .everything
    case .word(let text, let isPrefix): return .typed(text, isPrefix: isPrefix) ?? .everything
    case .phrase(let text): return .quoted(text) ?? .everything
    case .expression: return self
    case .field(let test): return test.normalized.map { .field($0) } ?? .nothing
    case .not(let condition):
      let normal = condition.normalized
      if case .not(let inner) = normal { return inner }
      return .not(normal)
    case .all(let conditions): return .joined(conditions.map(\.normalized))
    case .any(let conditions): return .either(conditions.map(\.normalized))
    }
  }

  /// Joins conditions in their normal form.
  static func joined(_ conditions: [Condition]) -> Condition {
    let terms = conditions.flatMap(\.terms)
    switch terms.count {
    case 0: return .everything
    case 1: return terms[0]
    default: return .all(terms)
    }
  }

  /// Returns that one of several conditions, in their normal form, holds.
  static func either(_ conditions: [Condition]) -> Condition {
    let alternatives = conditions.flatMap { condition -> [Condition] in
      if case .any(let inner) = condition { return inner }
      return [condition]
    }
    if alternatives.contains(.everything) { return .everything }
    switch alternatives.count {
    case 0: return .nothing
    case 1: return alternatives[0]
    default: return .any(alternatives)
    }
  }
}

extension Condition {
  /// Returns the condition of a word typed without quotes; `nil` where it has no letter or digit.
  static func typed(_ text: String, isPrefix: Bool) -> Condition? {
    let bare = WordFold.trimmed(text)
    if bare.isEmpty { return nil }
    return QueryScanner.isBareWord(bare) || WordFold.parts(of: bare).count == 1
      ? .word(bare, isPrefix: isPrefix) : .phrase(bare)
  }

  /// Returns the condition of a text in quotes; `nil` where it has no letter or digit.
  static func quoted(_ text: String) -> Condition? {
    let parts = WordFold.parts(of: text)
    return parts.count > 1 ? .phrase(text) : parts.first.map { .word($0, isPrefix: false) }
  }
}
