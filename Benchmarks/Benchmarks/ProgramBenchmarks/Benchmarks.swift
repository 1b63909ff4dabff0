import Benchmark
import CellCanvas
import PledgeCatalogue
import PledgeCorpus
import PledgeModel

/// What each thing that the program does takes. A name is the number of announcements and, after a
/// colon, what is done.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], warmupIterations: 2, maxDuration: .seconds(1),
    maxIterations: 300)

  Benchmark("bundled: decode and check") { _ in
    blackHole(CorpusLoader(folder: Catalogues.bundledCorpus).load())
  }
  for rows in Catalogues.sizes {
    addBuilding(rows)
    addQuestions(rows)
    addKeys(rows)
  }
}

private func addBuilding(_ rows: Int) {
  // Twice at least: of a single run nothing is exported.
  let seldom = Benchmark.Configuration(
    metrics: [.wallClock, .throughput], warmupIterations: 0, maxDuration: .seconds(600),
    maxIterations: rows > 10_000 ? 2 : 5)
  Benchmark("\(rows): read the CSV file", configuration: seldom) { _, corpus in
    corpus.read { blackHole($0) }
  } setup: {
    try Catalogues.corpus(rows)
  }
  Benchmark("\(rows): build", configuration: seldom) { _, corpus in
    try Catalogues.build(corpus, at: try Catalogues.scratch())
  } setup: {
    try Catalogues.corpus(rows)
  }
  Benchmark("\(rows): open warm") { _, path in
    blackHole(try Catalogue.open(at: path))
  } setup: {
    try Catalogues.path(rows)
  }
}

private func addQuestions(_ rows: Int) {
  func add(_ name: String, _ work: @escaping (Catalogue) throws -> Void) {
    Benchmark("\(rows): \(name)") { _, catalogue in
      try work(catalogue)
    } setup: {
      try Catalogue.open(at: try Catalogues.path(rows))
    }
  }
  func list(_ query: InitiativeQuery, from: Int = 0) -> (Catalogue) throws -> Void {
    { blackHole(try $0.initiatives(matching: query, in: .rows(from: from, count: 40))) }
  }
  add("first window", list(InitiativeQuery()))
  add("a window in the middle", list(InitiativeQuery(), from: rows / 2))
  add("the last window", list(InitiativeQuery(), from: rows - 40))
  add("totals by place") { blackHole(try $0.places()) }
  let word = "milliards"
  for length in 1...word.count {
    let text = String(word.prefix(length))
    add("first window of \(text)", list(InitiativeQuery(typed: text)))
  }
  add("totals by place of milliards") {
    blackHole(try $0.places(matching: InitiativeQuery(typed: word)))
  }
  for key in InitiativeOrder.Key.allCases where key != .amount {
    add("first window by \(key)", list(InitiativeQuery(order: InitiativeOrder(key))))
  }
}

private func addKeys(_ rows: Int) {
  func add(
    _ name: String, before: [Key] = [], _ work: @escaping (inout ReadingSession) -> Void
  ) {
    Benchmark("\(rows): \(name)") { (benchmark: Benchmark, opened: ReadingSession) in
      var session = opened
      benchmark.startMeasurement()
      work(&session)
      blackHole(session.frame())
      benchmark.stopMeasurement()
    } setup: {
      var session = try ReadingSession(path: try Catalogues.path(rows))
      for key in before { session.press(key) }
      return session
    }
  }
  Benchmark("\(rows): open to first frame") { _, path in
    blackHole(try ReadingSession(path: path).frame())
  } setup: {
    try Catalogues.path(rows)
  }
  add("draw a frame") { _ in }
  add("key: next initiative", before: [.tab]) { $0.press(.down) }
  add("key: page", before: [.tab]) { $0.press(.pageDown) }
  add("key: to the end", before: [.tab]) { $0.press(.end) }
  add("key: sort by name", before: [.tab]) { $0.press(.character("s"), .character("n")) }
  add("keys: type milliards") { session in
    session.press(.character("/"))
    for letter in "milliards" { session.press(.character(letter)) }
  }
}

extension InitiativeQuery {
  /// What a text in the filter bar asks for.
  fileprivate init(typed text: String) {
    let today = PartialDate(daysSince1970: 20_000)
    let parsed = QueryParser.parse(text, vocabulary: QueryVocabulary(), today: today)
    self.init(condition: parsed.query.condition)
  }
}
