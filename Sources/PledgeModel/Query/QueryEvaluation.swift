/// Decides which initiatives of a corpus a condition keeps, one by one.
///
/// It says what a query means: what a database keeps is compared with it.
public struct QueryEvaluation: Sendable {
  private let unit: Currency
  private let conversions: Conversions
  private let coverage: Coverage
  private let direct: GroupingRules
  private let withMembers: GroupingRules
  private let texts: QueryTexts
  private let marks: ReaderMarks

  /// - Parameters:
  ///   - corpus: The whole corpus.
  ///   - unit: The currency of amounts that name none, `Lens.sumCurrency`.
  ///   - marks: What the reader has put on initiatives.
  ///   - words: Cuts a text into words, without what does not matter where words are compared.
  public init(
    _ corpus: Corpus, unit: Currency = .euro, marks: ReaderMarks = ReaderMarks(),
    words: @escaping @Sendable (String) -> [String] = WordFold.words
  ) {
    self.unit = unit
    self.marks = marks
    conversions = Conversions(corpus)
    coverage = Coverage(corpus.initiatives)
    direct = GroupingRules(corpus)
    withMembers = GroupingRules(corpus, withMembers: true)
    texts = QueryTexts(corpus, words: words)
  }

  /// Whether a condition holds for an initiative of the corpus.
  public func matches(_ initiative: Initiative, _ condition: Condition) -> Bool {
    switch condition {
    case .everything: true
    case .word(let text, let isPrefix): texts.have(initiative, text, isPrefix: isPrefix)
    case .phrase(let text): texts.have(initiative, phrase: text)
    case .expression(let expression): texts.have(initiative, expression)
    case .field(let test): passes(initiative, test)
    case .not(let condition): !matches(initiative, condition)
    case .all(let conditions): conditions.allSatisfy { matches(initiative, $0) }
    case .any(let conditions): conditions.contains { matches(initiative, $0) }
    }
  }

  private func passes(_ initiative: Initiative, _ test: FieldTest) -> Bool {
    let amounts = initiative.amounts
    switch test {
    case .places(let codes, let reading):
      let rules = reading.withMembers ? withMembers : direct
      let keys = rules.keys(of: initiative, by: reading.grouping)
      return codes.contains { keys.contains(GroupKey($0)) }
    case .kinds(let kinds): return kinds.contains(initiative.kind)
    case .stages(let stages): return stages.contains(initiative.stage)
    case .themes(let themes): return initiative.themes.contains(where: themes.contains)
    case .amounts(let ranges):
      return initiative.leadAmount?.figure == .unquantified
        || amounts.contains { amount in ranges.contains { passes(amount, of: initiative, $0) } }
    case .currencies(let currencies):
      return amounts.contains { $0.currency.map(currencies.contains) ?? false }
    case .statuses(let statuses): return amounts.contains { statuses.contains($0.status) }
    case .bases(let bases): return amounts.contains { bases.contains($0.basis) }
    case .bounds(let bounds): return amounts.contains { bounds.contains($0.figure.bound) }
    case .announced(let ranges):
      return initiative.announced.map { date in ranges.contains { $0.contains(date) } } ?? false
    case .periods(let ranges):
      return amounts.contains { amount in ranges.contains { $0.overlaps(amount.from, amount.to) } }
    case .actors(let names):
      return texts.name(initiative.everyOrganization, names)
    case .funders(let names): return texts.name(initiative.everyFunder, names)
    case .speakers(let names): return texts.quote(initiative, names)
    case .sources(let names): return texts.cite(initiative, names)
    case .languages(let codes):
      return texts.sources(of: initiative).contains { codes.contains($0.language) }
    case .initiatives(let ids): return ids.contains(initiative.id)
    case .parts(let ids):
      let covers = coverage.covers(of: initiative.id)
      return ids.contains { covers[$0] != nil || initiative.partOf == $0 }
    case .has(let contents): return contents.contains { has(initiative, $0) }
    case .is(let traits): return traits.contains { self.is(initiative, $0) }
    }
  }

  /// Whether an amount's stated number, converted, is in a range.
  private func passes(_ amount: Amount, of initiative: Initiative, _ range: AmountRange) -> Bool {
    conversions.conversion(of: amount, of: initiative, to: range.currency ?? unit)
      .map { range.contains($0.money.units) } ?? false
  }

  private func has(_ initiative: Initiative, _ content: InitiativeContent) -> Bool {
    let amounts = initiative.amounts
    switch content {
    case .amount: return !amounts.isEmpty
    case .date: return initiative.announced != nil
    case .period: return amounts.contains { $0.from != nil || $0.to != nil }
    case .funder: return !initiative.everyFunder.isEmpty
    case .metric: return !initiative.metrics.isEmpty
    case .quote: return !initiative.everyQuote.isEmpty
    case .url: return texts.sources(of: initiative).contains { $0.url != nil }
    case .note: return initiative.note != nil || amounts.contains { $0.note != nil }
    }
  }

  private func `is`(_ initiative: Initiative, _ trait: InitiativeTrait) -> Bool {
    let lead = initiative.leadAmount
    let hasNumber = initiative.headline?.figure.stated != nil
    let isCovered = !coverage.covers(of: initiative.id).isEmpty
    switch trait {
    case .exact: return lead?.figure.bound == .exact
    case .bound: return lead.map { ![.exact, .unquantified].contains($0.figure.bound) } ?? false
    case .vague: return lead?.figure.bound == .unquantified
    case .converted:
      guard let lead, lead.currency != unit else { return false }
      return conversions.conversion(of: lead, of: initiative, to: unit) != nil
    case .disputed: return initiative.isDisputed
    case .agreed: return !initiative.isDisputed && initiative.statingSources.count > 1
    case .single: return initiative.statingSources.count == 1
    case .counted: return hasNumber && !isCovered
    case .nested: return isCovered
    case .marked: return marks.marked.contains(initiative.id)
    case .noted: return marks.noted.contains(initiative.id)
    }
  }
}
