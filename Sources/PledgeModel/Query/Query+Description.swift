extension Query: CustomStringConvertible {
  /// The query as a text that is read as an equal query.
  ///
  /// A word that may be the beginning of others has `*` behind it, but where it ends the text.
  public var description: String {
    let settings = [
      order.map { "\(QueryField.Key.sort.rawValue):\($0.queryWord)" },
      grouping.map { "\(QueryField.Key.group.rawValue):\($0.rawValue)" },
      limit.map { "\(QueryField.Key.limit.rawValue):\($0)" },
    ].compactMap(\.self)
    let condition = condition == .everything ? [] : [condition.text(isLast: settings.isEmpty)]
    return (condition + settings).joined(separator: " ")
  }
}

extension Condition {
  /// Writes a condition in its normal form.
  ///
  /// - Parameter isLast: Whether the text ends with it, so that a bare word is the beginning of
  ///   others.
  fileprivate func text(isLast: Bool) -> String {
    switch self {
    case .everything: return "()"
    case .word(let text, let isPrefix):
      if isPrefix { return isLast && QueryScanner.isBareWord(text) ? text : text + "*" }
      if QueryScanner.isBareWord(text), !isLast { return text }
      return WordFold.parts(of: text).count == 1 ? QueryScanner.quoted(text) : "(\(text))"
    case .phrase(let text): return QueryScanner.quoted(text)
    case .expression(let expression): return "/\(expression.source)/"
    case .field(let test): return test.description
    case .not(let condition): return "-" + condition.operand(isLast: isLast)
    case .all(let conditions): return Self.join(conditions, " ", isLast: isLast)
    case .any(let conditions):
      let last = conditions.count - 1
      return conditions.enumerated()
        .map { $1.text(isLast: isLast && $0 == last) }.joined(separator: " OR ")
    }
  }

  private static func join(
    _ conditions: [Condition], _ separator: String, isLast: Bool
  ) -> String {
    let last = conditions.count - 1
    return conditions.enumerated()
      .map { $1.operand(isLast: isLast && $0 == last) }.joined(separator: separator)
  }

  /// Writes a condition so that what stands beside it does not reach into it.
  private func operand(isLast: Bool) -> String {
    switch self {
    case .all, .any: "(\(text(isLast: false)))"
    case .everything, .word, .phrase, .expression, .field, .not: text(isLast: isLast)
    }
  }
}

extension FieldTest: CustomStringConvertible {
  /// The test as it is typed: `kind:fund,project`.
  public var description: String {
    let (key, values) = written
    return key.rawValue + ":" + values.joined(separator: ",")
  }

  private var written: (key: QueryField.Key, values: [String]) {
    func typed(_ texts: [String]) -> [String] { texts.map { QueryScanner.value($0) } }
    func named(_ ids: [some Identifier]) -> [String] { typed(ids.map(\.rawValue)) }
    func words(_ words: [some Vocabulary]) -> [String] { words.map(\.rawValue) }
    switch self {
    case .places(let codes, let reading):
      switch (reading.side, reading.withMembers) {
      case (.destination, false): return (.country, named(codes))
      case (.destination, true): return (.members, named(codes))
      case (.origin, _): return (.payer, named(codes))
      }
    case .kinds(let kinds): return (.kind, words(kinds))
    case .stages(let stages): return (.stage, words(stages))
    case .themes(let themes): return (.theme, words(themes))
    case .amounts(let ranges): return (.amount, ranges.map(\.description))
    case .currencies(let currencies): return (.currency, named(currencies))
    case .statuses(let statuses): return (.status, words(statuses))
    case .bases(let bases): return (.basis, words(bases))
    case .bounds(let bounds): return (.bound, words(bounds))
    case .announced(let ranges):
      if ranges.count == 1, ranges[0].last == nil, let first = ranges[0].first {
        return (.since, [first.description])
      }
      if ranges.count == 1, ranges[0].first == nil, let last = ranges[0].last {
        return (.until, [last.description])
      }
      return (.date, ranges.map(\.description))
    case .periods(let ranges): return (.period, ranges.map(\.description))
    case .actors(let names): return (.actor, typed(names))
    case .funders(let names): return (.funder, typed(names))
    case .speakers(let names): return (.speaker, typed(names))
    case .sources(let names): return (.source, typed(names))
    case .languages(let codes): return (.language, typed(codes))
    case .initiatives(let ids): return (.initiative, named(ids))
    case .parts(let ids): return (.part, named(ids))
    case .has(let contents): return (.has, words(contents))
    case .is(let traits): return (.is, words(traits))
    }
  }
}
