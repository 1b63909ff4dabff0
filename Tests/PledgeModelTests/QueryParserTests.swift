import PledgeModel
import PledgeTesting
import Testing

/// What the tests of queries share.
enum QuerySample {
  static let vocabulary = QueryVocabulary(.sample)
  static let today = PartialDate("2025-03-31")!

  static func parse(_ text: String) -> ParsedQuery {
    QueryParser.parse(text, vocabulary: vocabulary, today: today)
  }

  /// The condition that a text without faults says.
  static func condition(
    _ text: String, _ location: SourceLocation = #_sourceLocation
  ) -> Condition {
    let parsed = parse(text)
    #expect(parsed.faults == [], sourceLocation: location)
    return parsed.query.condition
  }
}

@Suite struct QueryParserTests {
  private func condition(
    _ text: String, _ location: SourceLocation = #_sourceLocation
  ) -> Condition {
    QuerySample.condition(text, location)
  }

  private let plan = Condition.word("plan", isPrefix: false)
  private let fund = Condition.word("fund", isPrefix: false)
  private let kind = Condition.field(.kinds([.fund]))

  @Test(arguments: ["", "   ", "\n", "()", "& — !", "\"\"", "-", "\"—\"", "-—"])
  func `a text that says nothing keeps everything`(text: String) {
    #expect(QuerySample.parse(text) == ParsedQuery(query: .everything, faults: []))
  }

  @Test func `the word that is being typed may be the beginning of others`() {
    #expect(condition("plan fund") == .all([plan, .word("fund", isPrefix: true)]))
    #expect(condition("plan fund ") == .all([plan, fund]))
    #expect(condition("(plan fund)") == .all([plan, fund]))
    #expect(condition("\"fund\"") == fund)
  }

  @Test func `a star makes a beginning of any word`() {
    #expect(condition("mill* plan ") == .all([.word("mill", isPrefix: true), plan]))
    #expect(condition("* plan ") == plan)
  }

  @Test func `words in quotes are a phrase, whichever quotes`() {
    let phrase = Condition.phrase("data centre")
    #expect(condition("\"data centre\"") == phrase)
    #expect(condition("“data centre”") == phrase)
    #expect(condition("«data centre»") == phrase)
    #expect(condition(#""a \"b\" \\ c""#) == .phrase(#"a "b" \ c"#))
  }

  @Test func `punctuation within a word stays, punctuation around it goes`() {
    #expect(condition("d’euros. ") == .word("d’euros", isPrefix: false))
    #expect(condition("12:30 ") == .word("12:30", isPrefix: false))
    #expect(condition("plan, fund ") == .all([plan, fund]))
    #expect(condition("(plan)fund ") == .all([plan, fund]))
  }

  @Test(arguments: ["-kind:fund", "!kind:fund", "not:kind:fund", "NOT:kind:fund", "---kind:fund"])
  func `a term is negated in three ways`(text: String) {
    #expect(condition(text) == .not(kind))
  }

  @Test func `negating twice says the same as not at all`() {
    #expect(condition("--kind:fund") == kind)
    #expect(condition("-(-kind:fund)") == kind)
  }

  @Test func `words, phrases and groups are negated too`() {
    #expect(condition("-plan ") == .not(plan))
    #expect(condition("-\"data centre\"") == .not(.phrase("data centre")))
    #expect(condition("-(plan OR fund)") == .not(.any([plan, fund])))
    #expect(condition("-()") == .nothing)
    #expect(condition("plan-fund ") == .word("plan-fund", isPrefix: false))
  }

  @Test func `OR binds less than a blank, AND says the same as one`() {
    #expect(condition("plan fund OR kind:fund") == .any([.all([plan, fund]), kind]))
    #expect(condition("plan AND fund OR kind:fund") == .any([.all([plan, fund]), kind]))
    #expect(condition("plan (fund OR kind:fund)") == .all([plan, .any([fund, kind])]))
    #expect(condition("plan or fund ") == .all([plan, .word("or", isPrefix: false), fund]))
  }

  @Test func `groups that need not be are none`() {
    #expect(condition("((plan) (fund))") == .all([plan, fund]))
    #expect(condition("(plan OR (fund OR kind:fund))") == .any([plan, fund, kind]))
    #expect(condition("plan () ") == plan)
    #expect(condition("(plan OR ())") == .everything)
  }

  @Test func `settings stand anywhere and are no condition`() {
    let parsed = QuerySample.parse("sort:amount-asc plan group:payer limit:20 ")
    #expect(parsed.faults == [])
    #expect(
      parsed.query
        == Query(
          plan, order: InitiativeOrder(.amount, reversed: true), grouping: .origin, limit: 20))
  }

  @Test(arguments: [
    ("sort:amount", InitiativeOrder(.amount)), ("sort:amount-desc", InitiativeOrder(.amount)),
    ("sort:date-asc", InitiativeOrder(.date, reversed: true)),
    ("sort:name", InitiativeOrder(.name)),
    ("sort:name-desc", InitiativeOrder(.name, reversed: true)),
    ("sort:sources", InitiativeOrder(.sources)), ("sort:kind", InitiativeOrder(.kind)),
  ])
  func `a column without a direction is sorted as its screen does`(
    text: String, order: InitiativeOrder
  ) {
    #expect(QuerySample.parse(text).query.order == order)
  }

  @Test func `what is faulty is left out, the rest stays`() {
    let parsed = QuerySample.parse("kind:fund amout:>1bn since:2025-13 ")
    #expect(parsed.query.condition == kind)
    #expect(parsed.faults.count == 2)
    #expect(QuerySample.parse("-(amout:5) plan ").query.condition == plan)
    #expect(QuerySample.parse("plan OR amout:5 ").query.condition == plan)
  }

  @Test func `parentheses are read to their limit and no deeper`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "plan" + String(repeating: ")", count: depth)
        + " fund "
    }
    #expect(condition(nested(32)) == .all([plan, fund]))
    let parsed = QuerySample.parse(nested(33))
    #expect(parsed.query.condition == fund)
    #expect(parsed.faults.map(\.problem) == [.tooDeep(limit: 32)])
    #expect(parsed.faults.map(\.term) == [32..<38])
  }

  @Test func `hostile text is harmless`() {
    let open = QuerySample.parse(String(repeating: "(", count: 1_000))
    #expect(open.query == .everything)
    #expect(open.faults.count == 33)
    let negated = QuerySample.parse(String(repeating: "-", count: 999) + "x")
    #expect(negated.query.condition == .not(.word("x", isPrefix: true)))
    let long = QuerySample.parse(String(repeating: "x ", count: 1_000_000))
    #expect(long.query == .everything)
    #expect(long.faults.map(\.range) == [1_000..<2_000_000])
  }
}
