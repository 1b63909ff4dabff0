import CellCanvas
import PledgeModel
import PledgeTesting

@testable import PledgeExplorer

/// An explorer whose boards' questions are answered by the model itself, without a catalogue.
struct BoardStage {
  var state: ExplorerState
  /// Every question that was asked, in order.
  private(set) var asked: [Question] = []
  /// Whether answers come in; where they do not, questions are only noted.
  var isAnswering = true
  let corpus: Corpus

  init(
    _ corpus: Corpus = .boards, size: Size = Size(width: 120, height: 36),
    language: Language = .english
  ) {
    self.corpus = corpus
    state = ExplorerState(
      corpus: CorpusSummary(title: corpus.title, version: corpus.version), language: language,
      themes: ["dark"], theme: "dark", currencies: [.euro, .dollar], size: size)
    apply(.start)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { apply(.key(key)) }
  }

  mutating func type(_ text: String) {
    for character in text { apply(.key(.character(character))) }
  }

  mutating func apply(_ action: Action) {
    var pending = state.update(action)
    while !pending.isEmpty {
      guard case .ask(let question) = pending.removeFirst() else { continue }
      asked.append(question)
      guard isAnswering, let answer = answer(question) else { continue }
      pending += state.update(.answered(question, answer))
    }
  }

  /// The screen without colours.
  var picture: Canvas { ExplorerView(state).frame(theme: .plain) }

  /// The rows of the screen.
  var screen: [String] {
    picture.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  func line(with text: String) -> String? { screen.first { $0.contains(text) } }
}

extension BoardStage {
  /// Answers a question as the catalogue would, as far as boards need it.
  func answer(_ question: Question) -> Answer? {
    switch question {
    case .places(let query): .places(places(query))
    case .initiatives(let query, let window), .ahead(let query, let window),
      .list(let query, let window):
      .initiatives(page(query, window))
    case .initiative(let id, let query):
      .initiative(corpus.initiatives.first { $0.id == id }.map { detail($0, query) })
    case .totals(let query, let grouping):
      .totals(counting(query).totals(of: selection(query), by: grouping, GroupingRules(corpus)))
    case .comparison(let ids, let queries):
      .comparison(
        queries.map { query in
          ids.compactMap { id in
            corpus.initiatives.first { $0.id == id }.map { detail($0, query) }
          }
        })
    default: nil
    }
  }

  private func selection(_ query: InitiativeQuery) -> [Initiative] {
    let evaluation = QueryEvaluation(corpus)
    return corpus.initiatives.filter { initiative in
      (query.places.isEmpty || !query.places.isDisjoint(with: initiative.places))
        && (!query.isDisputed || initiative.isDisputed)
        && evaluation.matches(initiative, query.condition)
    }
  }

  private func counting(_ query: InitiativeQuery) -> Counting {
    Counting(
      coverage: Coverage(corpus.initiatives), conversions: Conversions(corpus), lens: query.lens)
  }

  private func places(_ query: InitiativeQuery) -> PlaceList {
    let selection = selection(query)
    let totals = counting(query).totals(of: selection, by: .place, GroupingRules(corpus))
    let rows = totals.rows.compactMap { row in
      corpus.places.first { $0.id.rawValue == row.key.rawValue }
        .map { PlaceRow(place: $0, initiatives: row.initiatives, sums: row.sums) }
    }
    return PlaceList(rows: rows, initiatives: totals.initiatives, sums: totals.sums)
  }

  private func page(_ query: InitiativeQuery, _ window: Window) -> InitiativePage {
    let sorted = selection(query).sorted { left, right in
      guard query.order.key == .date else { return left.id < right.id }
      switch (left.announced, right.announced) {
      case (let first?, let second?): return (first, left.id) < (second, right.id)
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): return left.id < right.id
      }
    }
    let rows = sorted.map { row($0, query) }
    let start: Int
    let length: Int
    switch window {
    case .rows(let from, let count): (start, length) = (from, count)
    case .around(let id, let count):
      let index = rows.firstIndex { $0.id == id } ?? 0
      (start, length) = (max(0, index - count / 2), count)
    }
    return InitiativePage(
      offset: start, total: rows.count, rows: Array(rows.dropFirst(start).prefix(length)))
  }

  private func row(_ initiative: Initiative, _ query: InitiativeQuery) -> InitiativeRow {
    InitiativeRow(
      id: initiative.id, name: initiative.name, places: initiative.places, kind: initiative.kind,
      stage: initiative.stage, announced: initiative.announced,
      lead: initiative.leadAmount.map { row($0, initiative, query) },
      sources: Set((initiative.quotes + initiative.amounts.flatMap(\.quotes)).map(\.source)).count,
      spread: initiative.spread)
  }

  private func row(
    _ amount: Amount, _ initiative: Initiative, _ query: InitiativeQuery
  ) -> AmountRow {
    let selection = Set(corpus.initiatives.map(\.id))
    let cover = Coverage(corpus.initiatives).cover(of: initiative.id, in: selection)
    let lens = query.lens
    let converted = Conversions(corpus).conversion(
      of: amount, of: initiative, to: lens.sumCurrency)
    let place = corpus.places.first { $0.id == initiative.places.first }
    var measured: Measured?
    if let units = converted?.money.units {
      measured =
        lens.measure == .year
        ? amount.years.flatMap { units.perYear(of: $0) }.flatMap { lens.measured($0, at: nil) }
        : lens.measured(units, at: place)
    }
    return AmountRow(
      amount: amount, standing: initiative.standing(of: amount, cover: cover),
      conversion: amount.currency == lens.sumCurrency ? nil : converted, measured: measured)
  }

  private func detail(_ initiative: Initiative, _ query: InitiativeQuery) -> InitiativeDetail {
    func keyed<Entry: Identifiable>(_ entries: [Entry]) -> [Entry.ID: Entry] {
      Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    return InitiativeDetail(
      initiative: initiative, amounts: initiative.amounts.map { row($0, initiative, query) },
      organizations: keyed(corpus.organizations), places: keyed(corpus.places),
      quotes: keyed(corpus.quotes), sources: keyed(corpus.sources),
      names: keyed(corpus.initiatives).mapValues(\.name), parts: [])
  }
}
