import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

@Suite struct SearchTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try Catalogue(corpus: .sample) }

  private func ids(_ text: String) throws -> Set<InitiativeID> {
    let page = try catalogue.initiatives(
      matching: InitiativeQuery(condition: .typed(text)), in: .rows(from: 0, count: 100))
    #expect(page.total == page.rows.count)
    return Set(page.rows.map(\.id))
  }

  @Test(
    arguments: [
      ("etats", ["stargate"]), ("ÉTATS unis", ["stargate"]), ("plan francais", ["fr-ai-plan"]),
      ("emir", ["uae-campus"]), ("mgx", ["uae-campus"]), ("openai", ["stargate"]),
      ("macron", ["fr-ai-plan"]), ("gazette", ["stargate", "uae-campus"]),
      ("billion euros for", ["fr-ai-plan"]), ("ae", ["uae-campus"]), ("star 500", ["stargate"]),
      ("star macron", []), ("tats", []),
    ] as [(String, Set<InitiativeID>)])
  func `each word begins a word of a name, organization, place or quotation`(
    text: String, expected: Set<InitiativeID>
  ) throws {
    #expect(try ids(text) == expected)
  }

  @Test func `straight and typographic apostrophes are alike`() throws {
    #expect(try ids("l'IA") == ["fr-ai-plan"])
    #expect(try ids("l’IA") == ["fr-ai-plan"])
  }

  @Test(arguments: ["", "  ", "…", "'\"*-", "()", "—", "«»", "\u{0}"])
  func `a text without words filters nothing`(text: String) throws {
    #expect(try ids(text).count == 6)
  }

  @Test(arguments: [
    "\"", "NEAR(plan campus)", "plan*", "text:plan", "plan AND NOT", "^plan", "plan OR", "%", "_",
    "'; DROP TABLE initiative; --", "\u{202e}plan", "a\u{301}", "{plan}", "plan\u{0}macron",
  ])
  func `the search language has no syntax to get wrong`(text: String) throws {
    _ = try ids(text)
    _ = try catalogue.quotes(matching: .typed(text))
  }

  @Test func `ten thousand characters are a filter like any other`() throws {
    let words = (0..<2000).map { "w\($0)" }.joined(separator: " ")
    #expect(try ids(words).isEmpty)
    #expect(try ids(String(repeating: "plan ", count: 2000)) == ["fr-ai-plan"])
  }

  @Test func `a filter by places keeps what is in one of them`() throws {
    let page = try catalogue.initiatives(
      matching: InitiativeQuery(places: ["AE", "US", "ZZ"]), in: .rows(from: 0, count: 100))
    #expect(Set(page.rows.map(\.id)) == ["uae-campus", "stargate"])
  }

  @Test func `quotations are found by their words, translations and speakers`() throws {
    #expect(
      try catalogue.quotes(matching: .typed("milliard ia")).map(\.id) == ["le-quotidien#plan"])
    #expect(
      try catalogue.quotes(matching: .typed("billion")).map(\.id) == [
        "le-quotidien#plan", "the-gazette#stargate", "the-gazette#campus",
      ])
    #expect(try catalogue.quotes(matching: .typed("emmanuel")).map(\.id) == ["le-quotidien#plan"])
  }

  @Test func `all quotations come by source, in the order of the document, figures last`() throws {
    #expect(
      try catalogue.quotes().map(\.id) == [
        "le-quotidien#campus", "le-quotidien#plan", "le-quotidien#figure", "the-gazette#stargate",
        "the-gazette#campus",
      ])
  }

  @Test func `a list of quotations is read in stretches, in the same order however many there are`()
    throws
  {
    var corpus = Corpus.sample
    for number in 0..<10_001 {
      let source: SourceID = number % 3 == 0 ? "the-gazette" : "le-quotidien"
      corpus.quotes.append(
        Quote(
          id: QuoteID(rawValue: "\(source)#\(number)"), exact: "\(number)",
          start: number % 5 == 0 ? nil : number % 1_000))
    }
    let catalogue = try Catalogue(corpus: corpus)
    let expected = corpus.quotes.sorted {
      ($0.source.rawValue, $0.start ?? .max, $0.id.rawValue)
        < ($1.source.rawValue, $1.start ?? .max, $1.id.rawValue)
    }
    let list = try catalogue.quoteList()
    #expect(list.count == expected.count)
    let stretches = try stride(from: 0, to: list.count, by: 999).map {
      try catalogue.quotes(list, from: $0, count: 999)
    }
    #expect(stretches.joined().map(\.id) == expected.map(\.id))
    let few = try catalogue.quoteList(matching: .typed("99"))
    #expect(few.count > 1)
    #expect(
      try catalogue.quotes(few, from: 1, count: 10).map(\.id)
        == expected.filter { $0.exact.hasPrefix("99") }.dropFirst().prefix(10).map(\.id))
  }
}

extension Condition {
  /// Words, each of which may be the beginning of a longer one.
  static func typed(_ text: String) -> Condition {
    .all(text.split(separator: " ").map { .word(String($0), isPrefix: true) })
  }
}
