import Foundation
import PledgeModel

/// What a catalogue ought to answer, worked out from the model's own functions in the plainest way.
struct Expectation {
  let corpus: Corpus
  private let coverage: Coverage
  private let conversions: Conversions

  init(_ corpus: Corpus) {
    self.corpus = corpus
    coverage = Coverage(corpus.initiatives)
    conversions = Conversions(corpus)
  }

  /// The initiatives that a query keeps.
  func selection(_ query: InitiativeQuery) -> [Initiative] {
    let evaluation = QueryEvaluation(
      corpus, unit: query.lens.sumCurrency, words: Self.words)
    let rules = rules(query)
    let wanted = Dictionary(grouping: query.facets, by: \.grouping)
    return corpus.initiatives.filter { initiative in
      let places = rules.keys(of: initiative, by: query.reading.grouping).map(\.place)
      return (query.places.isEmpty || !query.places.isDisjoint(with: places))
        && wanted.allSatisfy { grouping, facets in
          let keys = rules.keys(of: initiative, by: grouping)
          return facets.contains { keys.contains($0.key) }
        }
        && (!query.isDisputed || initiative.isDisputed)
        && evaluation.matches(initiative, query.condition)
    }
  }

  /// The list of places: the filter's own places do not matter.
  func places(_ query: InitiativeQuery) -> PlaceList {
    var query = query
    query.places = []
    let totals = totals(query, by: query.reading.grouping)
    let rules = rules(query)
    let inUse = Set(
      corpus.initiatives.flatMap { rules.keys(of: $0, by: query.reading.grouping) }.map(\.place))
    let places = (corpus.places + Place.withoutCountry).filter { inUse.contains($0.id) }
    let rows = places.map { place in
      let row = totals.rows.first { $0.key == GroupKey(place.id) }
      return PlaceRow(place: place, initiatives: row?.initiatives ?? 0, sums: row?.sums ?? [:])
    }
    return PlaceList(rows: rows, initiatives: totals.initiatives, sums: totals.sums)
  }

  /// The totals, with the names that the corpus has for groups.
  func totals(_ query: InitiativeQuery, by grouping: Grouping) -> Totals {
    let totals = counting(query).totals(of: selection(query), by: grouping, rules(query))
    let rows = totals.rows.map { row in
      let place = [.place, .origin].contains(grouping) ? place(row.key) : nil
      let funder = corpus.organizations.first {
        grouping == .funder && $0.id.rawValue == row.key.rawValue
      }
      return TotalRow(
        key: row.key, name: place?.name ?? funder?.name, place: place,
        initiatives: row.initiatives, sums: row.sums, shares: row.shares)
    }
    return Totals(rows: rows, initiatives: totals.initiatives, sums: totals.sums)
  }

  func flows(_ query: InitiativeQuery) -> [Flow] {
    counting(query).flows(of: selection(query), rules(query)).map { flow in
      Flow(
        origin: flow.origin, destination: flow.destination, originName: place(flow.origin)?.name,
        destinationName: place(flow.destination)?.name, initiatives: flow.initiatives,
        sums: flow.sums)
    }
  }

  /// How each amount of an initiative stands in a selection.
  func standings(
    of initiative: Initiative, in selection: [Initiative]
  ) -> [AmountID: Standing] {
    let cover = coverage.cover(of: initiative.id, in: Set(selection.map(\.id)))
    let pairs = initiative.amounts.map { ($0.id, initiative.standing(of: $0, cover: cover)) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// An amount as a lens shows it.
  func conversion(of amount: Amount, of initiative: Initiative, _ lens: Lens) -> Conversion? {
    conversions.conversion(of: amount, of: initiative, to: lens.sumCurrency)
  }

  /// What an amount is measured to be, at the place where its initiative is at home.
  func measured(_ amount: Amount, of initiative: Initiative, _ lens: Lens) -> Measured? {
    guard var units = conversion(of: amount, of: initiative, lens)?.money.units else { return nil }
    if lens.measure == .year {
      guard let yearly = amount.years.flatMap({ units.perYear(of: $0) }) else { return nil }
      units = yearly
    }
    let home = corpus.places.first { $0.id == initiative.places.first }
    return lens.measured(units, at: home)
  }

  /// The initiatives that are part of another, or whose money lies in it and in nothing between.
  func parts(of whole: Initiative) -> [Initiative] {
    let inside = corpus.initiatives.filter { coverage.covers(of: $0.id)[whole.id] != nil }
    return corpus.initiatives.filter { part in
      guard part.id != whole.id else { return false }
      let between = inside.filter { coverage.covers(of: part.id)[$0.id] != nil }
      return part.partOf == whole.id || (inside.contains(part) && between.isEmpty)
    }
  }

  /// What a headline has beyond its known parts.
  func remainder(of whole: Initiative) -> Figure? {
    guard let headline = whole.headline, let currency = headline.currency else { return nil }
    let parts = parts(of: whole)
    let own = whole.partsOfHeadline
    let apart = parts.filter { part in
      let covers = coverage.covers(of: part.id)
      return !parts.contains { covers[$0.id] != nil } && wholes(of: part).isDisjoint(with: own)
    }
    let known =
      own.map { ($0, whole) } + apart.compactMap { part in part.headline.map { ($0, part) } }
    var figures: [Figure] = []
    for (amount, initiative) in known where amount.figure.stated != nil {
      guard let units = conversion(of: amount, of: initiative, Lens(currency))?.money.units else {
        return nil
      }
      let isForeign = amount.currency != currency
      figures.append(
        isForeign ? Figure(low: units, high: units, bound: .about)! : amount.figure)
    }
    return Figure.remainder(of: headline.figure, less: figures)
  }

  /// The amounts that an initiative's headline lies in.
  private func wholes(of initiative: Initiative) -> Set<Amount> {
    let amounts = corpus.initiatives.flatMap(\.amounts)
    var found: Set<Amount> = []
    var next = initiative.headline?.within
    while let whole = amounts.first(where: { $0.id == next }), found.insert(whole).inserted {
      next = whole.within
    }
    return found
  }

  private func rules(_ query: InitiativeQuery) -> GroupingRules {
    GroupingRules(corpus, withMembers: query.reading.withMembers)
  }

  private func counting(_ query: InitiativeQuery) -> Counting {
    Counting(coverage: coverage, conversions: conversions, lens: query.lens)
  }

  private func place(_ key: GroupKey) -> Place? {
    corpus.places.first { $0.id.rawValue == key.rawValue }
  }

  /// A text's words without case and accents.
  @Sendable private static func words(of text: String) -> [String] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
