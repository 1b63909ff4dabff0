extension QueryVocabulary {
  /// Gathers what a corpus knows, and counts the initiatives of each word.
  ///
  /// - Complexity: O(*n*) in the initiatives; a catalogue counts by itself.
  public init(_ corpus: Corpus) {
    let amounts = corpus.initiatives.flatMap(\.amounts)
    self.init(
      places: corpus.places, currencies: corpus.rates.currencies + amounts.compactMap(\.currency),
      languages: Set(corpus.sources.map(\.language)).sorted(),
      organizations: corpus.organizations.map(\.name), sources: corpus.sources)
    let language = Dictionary(
      corpus.sources.map { ($0.id, $0.language) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(
      corpus.organizations.map { ($0.id, $0.name.english) }, uniquingKeysWith: { first, _ in first }
    )
    let (direct, withMembers) = (GroupingRules(corpus), GroupingRules(corpus, withMembers: true))
    for initiative in corpus.initiatives {
      func count(_ key: QueryField.Key, _ words: some Sequence<String>) {
        for word in Set(words) { counts[key, default: [:]][word, default: 0] += 1 }
      }
      func places(_ rules: GroupingRules, _ grouping: Grouping) -> [String] {
        rules.keys(of: initiative, by: grouping).map(\.place.rawValue)
      }
      let sources = Set(initiative.everyQuote.map(\.source))
      count(.country, places(direct, .place))
      count(.members, places(withMembers, .place))
      count(.payer, places(direct, .origin))
      count(.kind, [initiative.kind.rawValue])
      count(.stage, [initiative.stage.rawValue])
      count(.theme, initiative.themes.map(\.rawValue))
      count(.currency, initiative.amounts.compactMap(\.currency?.rawValue))
      count(.status, initiative.amounts.map(\.status.rawValue))
      count(.basis, initiative.amounts.map(\.basis.rawValue))
      count(.bound, initiative.amounts.map(\.figure.bound.rawValue))
      count(.actor, initiative.everyOrganization.compactMap { names[$0] })
      count(.funder, initiative.everyFunder.compactMap { names[$0] })
      count(.source, sources.map(\.rawValue))
      count(.language, sources.compactMap { language[$0] })
    }
  }
}
