import PledgeModel

/// How many initiatives each word of a query's field keeps, counted while they are added.
///
/// Organizations and sources are counted up to `Catalogue.longestVocabulary`; beyond it the numbers
/// would take as much memory as the corpus.
struct WordCounts {
  private(set) var counts: [QueryField.Key: [String: Int]] = [:]
  private var names: [Int64: String] = [:]
  private var sources: [Int64: String] = [:]

  mutating func name(_ name: String, ofOrganization number: Int64) {
    if number <= Catalogue.longestVocabulary { names[number] = name }
  }

  func name(ofOrganization number: Int64) -> String? { names[number] }

  mutating func add(source: String, number: Int64, language: String) {
    counts[.language, default: [:]][language, default: 0] += 0
    if number <= Catalogue.longestVocabulary { sources[number] = source }
  }

  func name(ofSource number: Int64) -> String? { sources[number] }

  /// Counts an initiative for each of some words.
  mutating func add(_ words: some Sequence<String>, to key: QueryField.Key) {
    for word in Set(words) { counts[key, default: [:]][word, default: 0] += 1 }
  }
}

extension Writer {
  /// Counts an initiative for the words of each field.
  ///
  /// - Parameter languages: The languages of the sources that it cites.
  func count(
    _ entry: Initiative, _ direct: GroupingRules, _ withMembers: GroupingRules,
    _ languages: [SourceID: String]
  ) throws {
    func places(_ rules: GroupingRules, _ grouping: Grouping) -> [String] {
      rules.keys(of: entry, by: grouping).map(\.place.rawValue)
    }
    counts.add(places(direct, .place), to: .country)
    counts.add(places(withMembers, .place), to: .members)
    counts.add(places(direct, .origin), to: .payer)
    counts.add([entry.kind.rawValue], to: .kind)
    counts.add([entry.stage.rawValue], to: .stage)
    counts.add(entry.themes.map(\.rawValue), to: .theme)
    counts.add(entry.amounts.compactMap(\.currency?.rawValue), to: .currency)
    counts.add(entry.amounts.map(\.status.rawValue), to: .status)
    counts.add(entry.amounts.map(\.basis.rawValue), to: .basis)
    counts.add(entry.amounts.map(\.figure.bound.rawValue), to: .bound)
    counts.add(try names(entry.everyOrganization), to: .actor)
    counts.add(try names(entry.everyFunder), to: .funder)
    let cited = Set(entry.everyQuote.map(\.source))
    counts.add(
      try cited.compactMap { counts.name(ofSource: try sources($0)) }, to: .source)
    counts.add(cited.compactMap { languages[$0] }, to: .language)
  }

  private func names(_ ids: Set<OrganizationID>) throws -> [String] {
    try ids.compactMap { counts.name(ofOrganization: try organizations($0)) }
  }

  func writeWordCounts() throws {
    let count = try insertion("word_count")
    for (key, words) in counts.counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for (word, number) in words.sorted(by: { $0.key < $1.key }) {
        try count(key.rawValue, word, number)
      }
    }
  }
}
