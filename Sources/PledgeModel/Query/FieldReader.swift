/// Reads fields and their values.
struct FieldReader {
  let vocabulary: QueryVocabulary
  let dates: DateReader

  /// Why a field cannot be read.
  struct Refusal: Error {
    let problem: QueryFault.Problem
    /// What to underline.
    let range: Range<Int>
    let suggestion: QueryFault.Suggestion?

    init(
      _ problem: QueryFault.Problem, _ range: Range<Int>,
      _ suggestion: QueryFault.Suggestion? = nil
    ) {
      self.problem = problem
      self.range = range
      self.suggestion = suggestion
    }
  }

  /// What a field says of how to show what is kept.
  enum Setting {
    case order(InitiativeOrder)
    case grouping(Grouping)
    case limit(Int)
  }

  func field(_ name: QueryPiece) throws(Refusal) -> QueryField {
    if let field = QueryFields.field(named: name.text) { return field }
    let known = QueryFields.all.lazy.map { ($0.name, [$0.name] + $0.shortNames) }
    let nearest = NearestWord.nearest(to: WordFold.squeezed(name.text), in: known)
    let range = name.range.lowerBound..<name.range.upperBound + 1
    throw Refusal(
      .unknownField(name.text), name.range, nearest.map { .init(range, $0 + ":") })
  }

  /// Reads the values of a field that tests something.
  ///
  /// - Parameter term: Where the whole field stands.
  func test(
    _ field: QueryField, _ values: [QueryValue], _ term: Range<Int>
  ) throws(Refusal) -> FieldTest {
    for value in values where WordFold.trimmed(value.piece.text).isEmpty {
      if field.values != .currencies || value.piece.text.isEmpty {
        throw Refusal(.missingValue(field.key), value.range.isEmpty ? term : value.range)
      }
    }
    switch field.key {
    case .country: return .places(try codes(field, values, term), Reading(.destination))
    case .members:
      return .places(try codes(field, values, term), Reading(.destination, withMembers: true))
    case .payer: return .places(try codes(field, values, term), Reading(.origin))
    case .kind: return .kinds(try words(field, values, term))
    case .stage: return .stages(try words(field, values, term))
    case .theme: return .themes(try words(field, values, term))
    case .amount:
      let reader = AmountReader(vocabulary: vocabulary)
      return .amounts(try values.map { value throws(Refusal) in try reader.range(value.piece) })
    case .currency: return .currencies(try words(field, values, term).map { Currency($0) })
    case .status: return .statuses(try words(field, values, term))
    case .basis: return .bases(try words(field, values, term))
    case .bound: return .bounds(try words(field, values, term))
    case .since:
      return .announced(
        try values.map { value throws(Refusal) in try dates.since(value.piece) })
    case .until:
      return .announced(
        try values.map { value throws(Refusal) in try dates.until(value.piece) })
    case .date:
      return .announced(
        try values.map { value throws(Refusal) in try dates.range(value.piece) })
    case .period:
      return .periods(try values.map { value throws(Refusal) in try dates.range(value.piece) })
    case .actor: return .actors(try texts(field, values))
    case .funder: return .funders(try texts(field, values))
    case .speaker: return .speakers(try texts(field, values))
    case .source: return .sources(try texts(field, values))
    case .language: return .languages(try words(field, values, term))
    case .initiative: return .initiatives(try texts(field, values).map { InitiativeID($0) })
    case .part: return .parts(of: try texts(field, values).map { InitiativeID($0) })
    case .has: return .has(try words(field, values, term))
    case .is: return .is(try words(field, values, term))
    case .sort, .group, .limit: throw Refusal(.negatedSetting(field.key), term)
    }
  }

  /// Reads the value of a field that sets something.
  func setting(
    _ field: QueryField, _ values: [QueryValue], _ term: Range<Int>
  ) throws(Refusal) -> Setting {
    if values.count > 1 {
      let range = values[1].range
      throw Refusal(.severalValues(field.key), range.isEmpty ? term : range)
    }
    if values[0].piece.text.isEmpty { throw Refusal(.missingValue(field.key), term) }
    switch field.key {
    case .sort:
      let words: [String] = try words(field, values, term)
      if let order = words.first.flatMap({ InitiativeOrder(queryWord: $0) }) {
        return .order(order)
      }
    case .group:
      let groupings: [Grouping] = try words(field, values, term)
      if let grouping = groupings.first { return .grouping(grouping) }
    default:
      let piece = values[0].piece
      if piece.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let limit = Int(piece.text),
        limit > 0
      {
        return .limit(limit)
      }
      throw Refusal(.notANumber(piece.text), values[0].range)
    }
    throw Refusal(.unknownValue(values[0].piece.text, field.key), values[0].range)
  }

  private func codes(
    _ field: QueryField, _ values: [QueryValue], _ term: Range<Int>
  ) throws(Refusal) -> [PlaceCode] {
    try words(field, values, term).map { PlaceCode($0) }
  }

  private func words<Word: Vocabulary>(
    _ field: QueryField, _ values: [QueryValue], _ term: Range<Int>
  ) throws(Refusal) -> [Word] {
    try words(field, values, term).compactMap { Word(rawValue: $0) }
  }

  /// Returns the words that values stand for.
  private func words(
    _ field: QueryField, _ values: [QueryValue], _ term: Range<Int>
  ) throws(Refusal) -> [String] {
    let known = vocabulary.words(of: field)
    var words: [String] = []
    for value in values {
      let piece = try plain(value, field)
      let meant = known.meant(by: piece.text)
      if meant.isEmpty {
        throw unknown(piece.text, field, value, isAlone: values.count == 1, term)
      }
      words += meant.map(\.word)
    }
    return words
  }

  private func texts(
    _ field: QueryField, _ values: [QueryValue]
  ) throws(Refusal) -> [String] {
    try values.map { value throws(Refusal) in try plain(value, field).text }
  }

  /// Returns a value without `=` before it; `>` and `<` are refused.
  private func plain(_ value: QueryValue, _ field: QueryField) throws(Refusal) -> QueryPiece {
    guard value.range.lowerBound == value.piece.start else { return value.piece }
    if value.piece.dropping(">") != nil || value.piece.dropping("<") != nil {
      throw Refusal(.notComparable(field.key), value.range)
    }
    return value.piece.dropping("=") ?? value.piece
  }

  private func unknown(
    _ text: String, _ field: QueryField, _ value: QueryValue, isAlone: Bool, _ term: Range<Int>
  ) -> Refusal {
    if let (other, word) = other(text, field) {
      let replacement = other.name + ":" + QueryScanner.value(word.word)
      return Refusal(
        .otherField(word.word, field.key, other: other.key), value.range,
        isAlone ? .init(term, replacement) : nil)
    }
    let nearest = vocabulary.words(of: field).nearest(to: text)
    return Refusal(
      .unknownValue(text, field.key), value.range,
      nearest.map { word in
        let label = word.label.english == word.word ? nil : word.label
        return .init(value.range, QueryScanner.value(word.word), label)
      })
  }

  /// Returns another field that knows a value: a stage typed as a status, a company as a country.
  private func other(_ text: String, _ field: QueryField) -> (QueryField, QueryWord)? {
    let key = WordFold.squeezed(text)
    let fields = QueryFields.all.filter { other in
      if other.key == field.key { return false }
      switch other.values {
      case .words: return !other.isSetting
      case .organizations:
        return field.values == .places && (field.key == .payer) == (other.key == .funder)
      default: return false
      }
    }
    for other in fields {
      if let word = vocabulary.words(of: other).first(where: { $0.fit(key) == .whole }) {
        return (other, word)
      }
    }
    return nil
  }
}
