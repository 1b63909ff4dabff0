import PledgeModel

/// What is shown, as a query and as a command line.
extension ExplorerState {
  /// A query of the catalogue in the words of the query language; `nil`, with a notice, where it has
  /// none for a group that a chart was entered by.
  mutating func asked(_ query: InitiativeQuery) -> Query? {
    // A reader's marks are asked for by their words: who they are on may change.
    var conditions = [query.condition == condition ? filter.condition : query.condition]
    for facet in query.facets {
      guard let condition = facet.condition else {
        _ = explain(
          "The query language has no words for this group",
          "Le langage des filtres n’a pas de mots pour ce groupe")
        return nil
      }
      conditions.append(condition)
    }
    if !query.places.isEmpty {
      conditions.append(.field(.places(query.places.sorted(), query.reading)))
    }
    if query.isDisputed { conditions.append(.field(.is([.disputed]))) }
    return Query(.all(conditions), limit: query.limit)
  }

  /// The command that lists the same in a shell; `nil`, with a notice, where there is none.
  var commandLine: String? {
    mutating get {
      if let comparison { return comparison }
      let query = listQuery
      guard let asked = asked(query) else { return nil }
      let isChart = board == .bars && composition == nil && reader == nil
      var words = ["pledgebook", isChart ? "totals" : "list"]
      // The reader's own words stay, where they say it all.
      let text = asked == Query(filter.condition, limit: filter.limit) ? text : asked.description
      if !text.isEmpty { words.append(text) }
      if isChart {
        words += ["--by", bars.grouping.rawValue]
        if lens.sumCurrency != .euro { words += ["--currency", lens.sumCurrency.rawValue] }
        if lens.measure != .whole { words += ["--per", lens.measure.rawValue] }
      } else if query.order != filter.order ?? InitiativeOrder(.amount) {
        words += ["--sort", query.order.key.rawValue]
        if query.order.isReversed { words.append("--reverse") }
      }
      return line(words)
    }
  }

  /// The command that sets the same side by side, where a comparison is in front.
  private var comparison: String? {
    guard board == .compare, composition == nil, reader == nil, compareKeys.count > 1 else {
      return nil
    }
    var words = ["pledgebook", "compare"]
    words += compareKeys.map { key in
      switch key {
      case .initiative(let id): id.rawValue
      case .place(let place): place.rawValue
      }
    }
    if lens.sumCurrency != .euro { words += ["--currency", lens.sumCurrency.rawValue] }
    return line(words)
  }

  private func line(_ words: [String]) -> String {
    (words + corpus.given.flatMap { ["--corpus", $0] }).map(\.shellQuoted).joined(separator: " ")
  }
}

extension Facet {
  /// What the initiatives of the group have in common, as a condition; `nil` where no words say it.
  var condition: Condition? {
    guard key != .unknown, key != .several else { return nil }
    switch grouping {
    case .place: return .field(.places([key.place], Reading()))
    case .origin: return .field(.places([key.place], Reading(.origin)))
    case .kind: return InitiativeKind(rawValue: key.rawValue).map { .field(.kinds([$0])) }
    case .theme: return InitiativeTheme(rawValue: key.rawValue).map { .field(.themes([$0])) }
    case .year, .month:
      let date = PartialDate(key.rawValue)
      return DateRange(from: date, to: date).map { .field(.announced([$0])) }
    case .funder: return .field(.funders([key.rawValue]))
    case .currency: return .field(.currencies([Currency(key.rawValue)]))
    }
  }
}

extension String {
  /// The text as one word of a POSIX shell.
  ///
  /// Between single quotation marks nothing means anything but such a mark itself.
  var shellQuoted: String {
    let isPlain =
      !isEmpty
      && unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || "-_./:,=@%+".unicodeScalars.contains(scalar))
      }
    guard !isPlain else { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
