import PledgeModel
import PledgeTesting
import Testing

@Suite struct QueryPrintingTests {
  @Test(arguments: [
    ("", ""), ("plan fund", "plan fund"), ("plan fund ", "plan \"fund\""),
    ("mill* plan", "mill* plan"),
    ("a-b ", "(a-b)"), ("sort:amount plan", "plan* sort:amount-desc"),
    ("country:France,usa", "country:FR,US"), ("receiver:FR payer:ae", "country:FR payer:AE"),
    ("amount:60bn..", "amount:>=60bn"), ("amt:>1.5bn€", "amount:>€1.5bn"),
    ("amount:1234567", "amount:1234567"), ("amount:1500m..2bn", "amount:1.5bn..2bn"),
    ("amount:<=1000000000000$", "amount:<=$1tn"), ("amount:1,2k", "amount:1,2k"),
    ("amount:>1000500", "amount:>1000500"), ("amount:>1001000", "amount:>1.001m"),
    ("amount:>1500", "amount:>1500"), ("amount:2000cad..3000", "amount:C$2k..3k"),
    ("amount:<sar5m", "amount:<SAR5m"),
    ("date:2025..", "since:2025"), ("date:..2025-02-28", "until:2025-02"),
    ("date:2025-Q1", "date:2025-01..2025-03"), ("date:2025..,2023", "date:2025..,2023"),
    ("period:2026..", "period:2026.."), ("-(plan fund)", "-(plan fund)"),
    ("plan OR fund kind:fund", "plan OR fund kind:fund"),
    ("(plan OR fund) kind:fund", "(plan OR fund) kind:fund"), ("-()", "-()"),
    ("\"OR\" x ", "\"OR\" \"x\""), ("OR* x ", "OR* \"x\""),
    ("actor:\"Mistral AI\"", "actor:\"Mistral AI\""),
    (
      "limit:5 group:country sort:name-desc is:vague", "is:vague sort:name-desc group:place limit:5"
    ),
  ])
  func `a query is written in one way`(text: String, canonical: String) {
    #expect(QuerySample.parse(text).query.description == canonical)
  }

  @Test(arguments: 0..<400)
  func `any query is read as it is written`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5 {
      let query = random.query()
      let parsed = QuerySample.parse(query.description)
      #expect(parsed == ParsedQuery(query: query), "\(query)")
    }
  }

  @Test(arguments: 0..<400)
  func `any text is read without harm, and again as it is written`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let text = random.queryText()
      let count = text.unicodeScalars.count
      let parsed = QuerySample.parse(text)
      for fault in parsed.faults {
        #expect(fault.range.upperBound <= count && fault.term.upperBound <= count, "\(text)")
        #expect(
          !fault.range.isEmpty && fault.term.contains(fault.range.lowerBound), "\(text) \(fault)")
        #expect(fault.suggestion.map { $0.range.upperBound <= count } ?? true, "\(text)")
        #expect(Language.allCases.allSatisfy { !fault.message(in: $0).isEmpty })
      }
      let again = QuerySample.parse(parsed.query.description)
      #expect(again == ParsedQuery(query: parsed.query), "\(text) → \(parsed.query)")
      #expect(Language.allCases.allSatisfy { !parsed.query.explained(in: $0).isEmpty })
    }
  }

  @Test(arguments: [
    Condition.all([]), .any([]), .all([.everything, .all([.everything])]), .not(.not(.everything)),
    .word("http://x y", isPrefix: true), .word("--", isPrefix: false), .phrase("plan"), .phrase(""),
    .field(.kinds([])), .field(.actors(["—", "a"])), .field(.initiatives([""])),
    .field(.places(["FR"], Reading(.origin, withMembers: true))),
  ])
  func `a condition made in code has a text too`(condition: Condition) {
    let query = Query(condition, limit: 0)
    #expect(query.limit == 1)
    #expect(QuerySample.parse(query.description) == ParsedQuery(query: query))
  }

  @Test func `a change keeps the query in its normal form`() {
    var query = Query.everything
    query.condition = .all([.all([.phrase("plan")])])
    query.limit = -3
    #expect(query == Query(.word("plan", isPrefix: false), limit: 1))
  }

  @Test func `terms are what stands side by side`() {
    #expect(QuerySample.parse("plan kind:fund (a OR b)").query.condition.terms.count == 3)
    #expect(QuerySample.parse("plan OR kind:fund").query.condition.terms.count == 1)
    #expect(Query.everything.condition.terms.isEmpty)
  }
}

extension SeededGenerator {
  fileprivate mutating func query() -> Query {
    Query(
      condition(depth: 4),
      order: once(in: 3)
        ? InitiativeOrder(pick(Array(InitiativeOrder.Key.allCases)), reversed: once(in: 2)) : nil,
      grouping: once(in: 3) ? pick(Array(Grouping.allCases)) : nil,
      limit: once(in: 3) ? pick([1, 20, .max]) : nil)
  }

  private mutating func condition(depth: Int) -> Condition {
    let count = Int.random(in: 0...3, using: &self)
    switch Int.random(in: -1..<(depth == 0 ? 8 : 12), using: &self) {
    case -1:
      let sources = ["a b?", "a/b", #"\bx \/ "y"#, "(a|b){2,3}", "[^)] OR -x", #"é\\"#]
      return .expression(try! RegularExpression(pick(sources)))
    case 0: return .everything
    case 1, 2: return .word(text(), isPrefix: once(in: 2))
    case 3: return .phrase(text() + " " + text())
    case 4...7: return .field(test())
    case 8: return .not(condition(depth: depth - 1))
    case 9, 10: return .all((0..<count).map { _ in condition(depth: depth - 1) })
    default: return .any((0..<count).map { _ in condition(depth: depth - 1) })
    }
  }

  private mutating func test() -> FieldTest {
    func all<Word: Vocabulary>(_ type: Word.Type) -> [Word] { Array(type.allCases) }
    switch Int.random(in: 0..<20, using: &self) {
    case 0: return .places(picks(3, of: ["FR", "US", "EU", "AE", .unknown, .several]), reading())
    case 1: return .kinds(picks(3, of: all(InitiativeKind.self)))
    case 2: return .stages(picks(3, of: all(Stage.self)))
    case 3: return .themes(picks(3, of: all(InitiativeTheme.self)))
    case 4: return .amounts(amounts())
    case 5: return .currencies(picks(3, of: ["EUR", "USD", "GBP", "CAD"]))
    case 6: return .statuses(picks(3, of: all(MoneyStatus.self)))
    case 7: return .bases(picks(3, of: all(Basis.self)))
    case 8: return .bounds(picks(3, of: all(Bound.self)))
    case 9: return .announced(dates())
    case 10: return .periods(dates())
    case 11: return .actors([text(), text()])
    case 12: return .funders([text()])
    case 13: return .speakers([text()])
    case 14: return .sources([text()])
    case 15: return .languages(picks(2, of: ["fr", "en"]))
    case 16: return .initiatives([InitiativeID(text())])
    case 17: return .parts(of: [InitiativeID(text()), InitiativeID(text())])
    case 18: return .has(picks(3, of: all(InitiativeContent.self)))
    default: return .is(picks(3, of: all(InitiativeTrait.self)))
    }
  }

  private mutating func reading() -> Reading {
    Reading(pick([.destination, .origin]), withMembers: once(in: 2))
  }

  private mutating func amounts() -> [AmountRange] {
    (0..<2).compactMap { _ in
      let (first, last) = (units(), units())
      let currency: Currency? = pick([nil, nil, .euro, "CAD"])
      return AmountRange(
        pick([
          .over(first), .atLeast(first), .under(first), .atMost(first), .between(first, last),
        ]), currency)
    }
  }

  private mutating func units() -> Int64 {
    let factor: Int64 = pick([1, 10, 500, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000])
    return once(in: 9) ? .max : Int64.random(in: 0...9_999, using: &self) * factor
  }

  private mutating func dates() -> [DateRange] {
    (0..<2).compactMap { _ in DateRange(from: date(), to: date()) }
  }

  private mutating func date() -> PartialDate? {
    pick([
      nil, "0001", "2024", "2024-02", "2024-02-29", "2025-01-01", "2025-03", "2025-12-31", "9999",
    ]).flatMap { PartialDate($0) }
  }

  private mutating func text() -> String {
    pick([
      "plan", "l’IA", "OR", "and", "AND", "data-centre", "a,b", "http://x", "not:x", "-x", "*",
      "x*",
      "\"q\"", "\\", "\\\"", "(a)", ">1", "=x", "été", "e\u{301}te", "“x”", "«x", "データ", "👩‍👩‍👧",
      "a b", " ", "", "a\nb", "\u{301}x", "\u{0}x", "\u{600}*", "/re/", "12:30", "x\u{200B}y",
      "fund*",
    ])
  }

  /// Pieces of queries in any order.
  fileprivate mutating func queryText() -> String {
    (0..<Int.random(in: 0...9, using: &self)).map { _ in
      pick([
        "(", ")", " ", "  ", "-", "!", "not:", " OR ", "OR", " AND ", "\"", "“", "»", "\\", "*",
        ",",
        ":", "..", "=", ">", "<=", "/", "\n", "kind:", "country:", "c:FR", "amount:", "since:",
        "date:",
        "limit:", "sort:", "group:", "is:", "fund", "FR", "1bn", "€", "2.5", "2025-02", "2025-13",
        "30d",
        "99999999999999999999", "é", "\u{301}", "👩‍👩‍👧", "amout:1", "x", "x:y", "by:", "\u{0}", "\r\n",
        "sort:name", "limit:3", "kind:f", "in:eu", "part:x", "\u{FEFF}", "status:cancelled", "0d",
        "9999y", "date:0001..9999", "<0001", ">9999-12-31",
      ]) + (once(in: 3) ? " " : "")
    }.joined()
  }
}
