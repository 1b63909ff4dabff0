/// Puts a query together from its tokens.
struct QueryReader {
  private let tokens: [QueryToken]
  private let end: Int
  private let fields: FieldReader
  private var position = 0
  private var query = Query()
  private var settings: Set<QueryField.Key> = []
  private var faults: [QueryFault] = []

  /// - Parameter end: How many Unicode scalars the text has.
  init(_ tokens: [QueryToken], end: Int, _ fields: FieldReader) {
    self.tokens = tokens
    self.end = end
    self.fields = fields
  }

  mutating func read() -> ParsedQuery {
    query.condition = alternatives(depth: 0) ?? .everything
    return ParsedQuery(
      query: query, faults: faults.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  private var current: QueryToken? { position < tokens.count ? tokens[position] : nil }

  /// Reads terms up to the end or to the parenthesis that closes.
  ///
  /// - Returns: `nil` where nothing is left that says anything.
  private mutating func alternatives(depth: Int) -> Condition? {
    var alternatives: [[Condition]] = [[]]
    /// The `OR` or `AND` that waits for a term behind it.
    var link: QueryToken?
    var hasTerm = false
    while let token = current {
      switch token.kind {
      case .close where depth > 0:
        report(link)
        return joined(alternatives)
      case .close:
        position += 1
        report(.nothingToClose, token.range)
      case .or, .and:
        position += 1
        if !hasTerm || link != nil {
          report(token)
        } else {
          link = token
        }
      default:
        if link?.kind == .or { alternatives.append([]) }
        (link, hasTerm) = (nil, true)
        if let condition = term(depth: depth) {
          alternatives[alternatives.count - 1].append(condition)
        }
      }
    }
    report(link)
    return joined(alternatives)
  }

  private func joined(_ alternatives: [[Condition]]) -> Condition? {
    let kept = alternatives.filter { !$0.isEmpty }.map { Condition.joined($0) }
    return kept.isEmpty ? nil : .either(kept)
  }

  private mutating func term(depth: Int) -> Condition? {
    var isNegated = false
    var negation: QueryToken?
    while let token = current, token.kind == .not {
      isNegated.toggle()
      negation = token
      position += 1
    }
    guard let token = current, ![.close, .or, .and].contains(token.kind) else {
      if let negation { report(.missingNegated, negation.range) }
      return nil
    }
    position += 1
    guard let condition = condition(token, isNegated: negation != nil, depth: depth) else {
      return nil
    }
    return isNegated ? Condition.not(condition).normalized : condition
  }

  private mutating func condition(
    _ token: QueryToken, isNegated: Bool, depth: Int
  ) -> Condition? {
    switch token.kind {
    case .open: return group(token, depth: depth + 1)
    case .bare(let text):
      let isMarked = text.hasSuffix("*")
      return .typed(
        isMarked ? String(text.dropLast()) : text,
        isPrefix: isMarked || token.range.upperBound == end)
    case .quoted(let text, let isClosed):
      if isClosed { return .quoted(text) }
      report(.unclosedQuote, token.range)
      return nil
    case .field(let name, let values):
      do throws(FieldReader.Refusal) {
        return try field(name, values, token, isNegated: isNegated)
      } catch {
        report(error.problem, error.range, in: token.range, error.suggestion)
        return nil
      }
    case .expression(let piece, let isClosed):
      guard isClosed else {
        report(.unclosedExpression, token.range)
        return nil
      }
      do throws(ExpressionFault) {
        return .expression(try RegularExpression(piece.text))
      } catch {
        let range = error.range.isEmpty ? token.range : piece[error.range].range
        report(.expression(error.problem), range, in: token.range)
        return nil
      }
    case .close, .or, .and, .not: return nil
    }
  }

  private mutating func field(
    _ name: QueryPiece, _ values: [QueryValue], _ token: QueryToken, isNegated: Bool
  ) throws(FieldReader.Refusal) -> Condition? {
    let field = try fields.field(name)
    if let value = values.first(where: { !$0.isClosed }) {
      throw FieldReader.Refusal(.unclosedQuote, value.range)
    }
    guard field.isSetting else { return .field(try fields.test(field, values, token.range)) }
    if isNegated { throw FieldReader.Refusal(.negatedSetting(field.key), token.range) }
    let setting = try fields.setting(field, values, token.range)
    guard settings.insert(field.key).inserted else {
      throw FieldReader.Refusal(.repeatedSetting(field.key), token.range)
    }
    switch setting {
    case .order(let order): query.order = order
    case .grouping(let grouping): query.grouping = grouping
    case .limit(let limit): query.limit = limit
    }
    return nil
  }

  /// Reads what is in parentheses; `()` holds for everything.
  private mutating func group(_ open: QueryToken, depth: Int) -> Condition? {
    if depth > QueryParser.deepest {
      report(.tooDeep(limit: QueryParser.deepest), open.range, in: skip(open))
      return nil
    }
    let isEmpty = current?.kind == .close
    let condition = alternatives(depth: depth)
    guard current?.kind == .close else {
      report(.unclosedParenthesis, open.range, in: open.range.lowerBound..<end)
      return nil
    }
    position += 1
    return isEmpty ? .everything : condition
  }

  /// Goes behind the parenthesis that closes one, without reading what is in it.
  private mutating func skip(_ open: QueryToken) -> Range<Int> {
    var depth = 1
    while let token = current, depth > 0 {
      if token.kind == .open { depth += 1 }
      if token.kind == .close { depth -= 1 }
      position += 1
    }
    return open.range.lowerBound..<(depth == 0 ? tokens[position - 1].range.upperBound : end)
  }

  private mutating func report(_ link: QueryToken?) {
    guard let link else { return }
    report(.missingSide(link.kind == .or ? "OR" : "AND"), link.range)
  }

  private mutating func report(
    _ problem: QueryFault.Problem, _ range: Range<Int>, in term: Range<Int>? = nil,
    _ suggestion: QueryFault.Suggestion? = nil
  ) {
    let term = term ?? range
    faults.append(
      QueryFault(
        problem: problem, range: range, term: term, suggestion: suggestion,
        isUnfinished: term.upperBound == end))
  }
}
