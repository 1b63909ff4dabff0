extension Query {
  /// Returns the query in words: `country is FR or EU, amount over €1bn`.
  ///
  /// - Parameter unit: The currency of amounts that name none.
  public func explained(in language: Language, unit: Currency = .euro) -> String {
    let words = QueryWords(language: language, unit: unit)
    let settings = [
      order.map { $0.label[language] },
      grouping.map { words.say("grouped by ", "par ") + $0.label[language] },
      limit.map { words.say("the first \($0)", "les \($0) premiers") },
    ].compactMap(\.self)
    let isAlone = condition == .everything && !settings.isEmpty
    return ((isAlone ? [] : [words.text(condition)]) + settings).joined(separator: ", ")
  }
}

/// Puts conditions in words.
struct QueryWords {
  let language: Language
  let unit: Currency

  func say(_ english: String, _ french: String) -> String { language == .french ? french : english }

  func text(_ condition: Condition) -> String {
    switch condition {
    case .everything: return say("everything", "tout")
    case .all(let conditions): return conditions.map(operand).joined(separator: ", ")
    case .any(let conditions):
      return conditions.map(operand).joined(separator: say(" or ", " ou "))
    case .not(.everything): return say("nothing", "rien")
    case .not(let inner):
      return clause(inner)?.negative ?? say("not (\(text(inner)))", "sauf (\(text(inner)))")
    case .word, .phrase, .expression, .field: return clause(condition)?.positive ?? ""
    }
  }

  func quoted(_ text: String) -> String { say("“\(text)”", "« \(text) »") }

  /// Returns texts as alternatives: `FR, EU or DE`.
  func either(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + say(" or ", " ou ") + last
  }

  private func operand(_ condition: Condition) -> String {
    switch condition {
    case .all, .any: "(\(text(condition)))"
    case .everything, .word, .phrase, .expression, .field, .not: text(condition)
    }
  }

  /// A condition and its negation in words; `nil` for one that is put together.
  private func clause(_ condition: Condition) -> Clause? {
    switch condition {
    case .word(let text, true):
      let rest = say("word beginning with \(quoted(text))", "mot commençant par \(quoted(text))")
      return Clause(say("a \(rest)", "un \(rest)"), say("no \(rest)", "aucun \(rest)"))
    case .word(let text, false):
      return Clause(
        say("the word \(quoted(text))", "le mot \(quoted(text))"),
        say("not the word \(quoted(text))", "pas le mot \(quoted(text))"))
    case .phrase(let text):
      return Clause(
        say("the words \(quoted(text))", "les mots \(quoted(text))"),
        say("not the words \(quoted(text))", "pas les mots \(quoted(text))"))
    case .expression(let expression):
      let text = "/\(expression.source)/"
      return Clause(
        say("what matches \(text)", "ce qui correspond à \(text)"),
        say("nothing that matches \(text)", "rien qui corresponde à \(text)"))
    case .field(let test): return clause(test)
    case .everything, .not, .all, .any: return nil
    }
  }

  /// What is said where a test is to pass, and where it is not.
  struct Clause {
    let positive: String
    let negative: String

    init(_ positive: String, _ negative: String) {
      self.positive = positive
      self.negative = negative
    }
  }
}
