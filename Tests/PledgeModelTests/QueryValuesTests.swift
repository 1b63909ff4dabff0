import PledgeModel
import PledgeTesting
import Testing

@Suite struct QueryValuesTests {
  private func test(_ text: String) -> FieldTest? {
    guard case .field(let test) = QuerySample.condition(text) else { return nil }
    return test
  }

  @Test(arguments: [
    "country:US", "c:us", "receiver:US", "COUNTRY:usa", "country:\"United States\"",
    "country:united-states", "country:\"etats unis\"", "country:États-Unis", "country:“États Unis”",
    "country:=US", "country:US,usa",
  ])
  func `a place is named by its code or in either language`(text: String) {
    #expect(test(text) == .places(["US"], Reading(.destination)))
  }

  @Test func `in has a bloc's members, payer whose money it is`() {
    #expect(test("in:EU") == .places(["EU"], Reading(.destination, withMembers: true)))
    #expect(test("payer:UAE") == .places(["AE"], Reading(.origin)))
    #expect(test("payer:\"not stated\"") == .places([.unknown], Reading(.origin)))
  }

  @Test func `the beginning of names stands for all of them`() {
    #expect(test("country:united") == .places(["US", "AE"], Reading(.destination)))
    #expect(test("country:states") == .places(["US"], Reading(.destination)))
    #expect(test("kind:public") == .kinds([.publicProgramme, .publicPrivate]))
    #expect(test("kind:infra") == .kinds([.infrastructure]))
  }

  @Test func `a whole name is not taken for a beginning`() {
    #expect(test("kind:fund") == .kinds([.fund]))
    #expect(test("kind:product") == .kinds([.product]))
  }

  @Test(arguments: [
    ("kind:funding-round", FieldTest.kinds([.fundingRound])),
    ("kind:fundinground", .kinds([.fundingRound])),
    ("kind:\"levée de fonds\"", .kinds([.fundingRound])), ("kind:dc", .kinds([.infrastructure])),
    ("kind:fonds,projet", .kinds([.fund, .project])), ("stage:en-cours", .stages([.underWay])),
    ("stage:under_way", .stages([.underWay])), ("theme:training", .themes([.talent])),
    ("status:spent,Engagé", .statuses([.spent, .committed])), ("basis:total", .bases([.total])),
    ("bound:up-to", .bounds([.upTo])), ("bound:vague", .bounds([.unquantified])),
    ("cur:€", .currencies([.euro])), ("cur:usd,£", .currencies([.dollar, "GBP"])),
    ("cur:C$", .currencies(["CAD"])), ("lang:fr", .languages(["fr"])),
    ("lang:français", .languages(["fr"])), ("has:period,url", .has([.period, .url])),
    ("is:disputed", .is([.disputed])), ("is:agreed,single", .is([.agreed, .single])),
  ])
  func `closed vocabularies are read in either language`(text: String, expected: FieldTest) {
    #expect(test(text) == expected)
  }

  @Test(arguments: [
    ("actor:openai", FieldTest.actors(["openai"])),
    ("org:\"Mistral AI\",openai", .actors(["Mistral AI", "openai"])),
    ("funder:mgx", .funders(["mgx"])), ("by:macron", .speakers(["macron"])),
    ("src:le-quotidien", .sources(["le-quotidien"])), ("init:stargate", .initiatives(["stargate"])),
    ("part:fr-ai-plan", .parts(of: ["fr-ai-plan"])),
    ("by:\"a,b (c)\"", .speakers(["a,b (c)"])),
  ])
  func `texts and names are taken as they are typed`(text: String, expected: FieldTest) {
    #expect(test(text) == expected)
  }

  @Test func `a value said twice counts once`() {
    #expect(test("kind:fund,project,fund") == .kinds([.fund, .project]))
  }
}

@Suite struct QueryAmountsTests {
  private func range(_ text: String) -> AmountRange? {
    guard case .field(.amounts(let ranges)) = QuerySample.condition("amount:" + text) else {
      return nil
    }
    return ranges.count == 1 ? ranges[0] : nil
  }

  @Test(arguments: [
    ("1", Int64(1)), ("3k", 3_000), ("200m", 200_000_000), ("200mn", 200_000_000),
    ("1bn", 1_000_000_000), ("109md", 109_000_000_000), ("109Md", 109_000_000_000),
    ("2tn", 2_000_000_000_000), ("2.5bn", 2_500_000_000), ("0.001k", 1), ("1.50m", 1_500_000),
    ("9223372036854775807", .max), ("9.223372036854775807k", 9_223),
  ])
  func `scale words multiply exactly`(text: String, units: Int64) {
    if text.hasPrefix("9.22") {
      #expect(QuerySample.parse("amount:" + text).faults.map(\.problem) == [.partOfUnit])
    } else {
      #expect(range(text) == AmountRange(.between(units, units)))
    }
  }

  @Test(arguments: [
    (">1bn", AmountRange.Extent.over(1_000_000_000)), (">=1bn", .atLeast(1_000_000_000)),
    ("<1bn", .under(1_000_000_000)), ("<=1bn", .atMost(1_000_000_000)),
    ("=1bn", .between(1_000_000_000, 1_000_000_000)), ("60bn..", .atLeast(60_000_000_000)),
    ("..5m", .atMost(5_000_000)), ("1bn..10bn", .between(1_000_000_000, 10_000_000_000)),
    ("0..0", .between(0, 0)),
  ])
  func `amounts are compared in every way`(text: String, extent: AmountRange.Extent) {
    #expect(range(text) == AmountRange(extent))
  }

  @Test(arguments: [
    (">$1bn", Currency.dollar), (">1bn$", .dollar), (">USD1bn", .dollar), (">1bnusd", .dollar),
    (">C$1bn", "CAD"), (">€1bn€", .euro), (">1bnEUR", .euro),
  ])
  func `a currency stands before or behind`(text: String, currency: Currency) {
    #expect(range(text) == AmountRange(.over(1_000_000_000), currency))
  }

  @Test func `one currency is enough for a range`() {
    let range = AmountRange(.between(1_000_000_000, 10_000_000_000), .euro)
    #expect(self.range("€1bn..10bn") == range)
    #expect(self.range("1bn..10bn€") == range)
    #expect(self.range("€1bn..10md€") == range)
  }

  @Test func `several ranges are alternatives`() throws {
    let ranges = [try #require(AmountRange(.under(5))), try #require(AmountRange(.over(7)))]
    #expect(QuerySample.condition("amt:<5,>7") == .field(.amounts(ranges)))
  }

  @Test func `a range is not empty and has no negative number`() {
    #expect(AmountRange(.between(2, 1)) == nil)
    #expect(AmountRange(.over(-1)) == nil)
    #expect(AmountRange(.atMost(0)) != nil)
  }

  @Test(arguments: [
    (AmountRange.Extent.over(5), [false, false, true]), (.atLeast(5), [false, true, true]),
    (.under(5), [true, false, false]), (.atMost(5), [true, true, false]),
    (.between(5, 5), [false, true, false]),
  ])
  func `ends are in a range or not, as they are written`(
    extent: AmountRange.Extent, expected: [Bool]
  ) throws {
    let range = try #require(AmountRange(extent))
    #expect([4, 5, 6].map { range.contains($0) } == expected)
  }
}

@Suite struct QueryDatesTests {
  private func range(_ text: String) -> String? {
    switch QuerySample.condition(text) {
    case .field(.announced(let ranges)), .field(.periods(let ranges)):
      ranges.map(\.description).joined(separator: " ")
    default: nil
    }
  }

  @Test(arguments: [
    ("date:2025", "2025"), ("date:2025-02", "2025-02"), ("date:2025-02-11", "2025-02-11"),
    ("date:2025-Q1", "2025-01..2025-03"), ("date:2025-q4", "2025-10..2025-12"),
    ("date:2024-11..2025-Q1", "2024-11..2025-03"), ("date:2025..", "2025.."),
    ("date:..2025-02-28", "..2025-02"), ("date:>2025", "2026.."), ("date:>=2025", "2025.."),
    ("date:<2025-03", "..2025-02"), ("date:<=2025-03", "..2025-03"),
    ("since:2025-01-01", "2025.."), ("until:2025-Q2", "..2025-06"),
    ("until:2024-02-29", "..2024-02"), ("period:2026..2029", "2026..2029"),
    ("date:2025,2023", "2025 2023"),
  ])
  func `dates are read and written as short as they can be`(text: String, expected: String) {
    #expect(range(text) == expected)
  }

  @Test(arguments: [
    ("since:30d", "2025-03.."), ("date:30d", "2025-03"), ("since:0d", "2025-03-31.."),
    ("since:1w", "2025-03-24.."), ("since:1m", "2025-02-28.."), ("since:2y", "2023-03-31.."),
    ("until:1y", "..2024-03"), ("date:1y..30d", "2024-03-31..2025-03-01"),
    ("date:1w", "2025-03-24..2025-03-31"),
    ("since:90D", "2024-12-31.."),
  ])
  func `a span is reckoned back from today`(text: String, expected: String) {
    #expect(range(text) == expected)
  }

  @Test func `a date known in part stands for its first day`() throws {
    let range = try #require(DateRange(from: PartialDate("2025-02"), to: PartialDate("2025-03-15")))
    let dates = [
      "2025", "2025-01-31", "2025-02", "2025-02-01", "2025-03", "2025-03-15", "2025-03-16",
    ]
    #expect(
      dates.map { range.contains(PartialDate($0)!) } == [
        false, false, true, true, true, true, false,
      ])
  }

  @Test func `a range is the dates from its first to before its end, as texts too`() throws {
    let parts = ["2024", "2024-12", "2024-12-31", "2025", "2025-01", "2025-01-01", "2025-02-28"]
    for first in [nil] + parts {
      for last in [nil] + parts {
        guard
          let range = DateRange(
            from: first.flatMap { PartialDate($0) }, to: last.flatMap { PartialDate($0) })
        else { continue }
        for text in parts + ["2023", "2025-03", "2026"] {
          let isInside =
            (range.start.map { text >= $0.description } ?? true)
            && (range.end.map { text < $0.description } ?? true)
          #expect(range.contains(PartialDate(text)!) == isInside, "\(range) \(text)")
        }
      }
    }
  }

  @Test(arguments: [
    ("2025", "2029", true), ("2024", "2025-02", true), ("2024", "2025-01-31", false),
    ("2025-04", nil, false), ("2025-03-31", nil, true), (nil, "2025", true), (nil, "2024", false),
    (nil, nil, false), ("2025-02-11", "2025-02-11", true),
  ])
  func `a period overlaps with one day in common`(from: String?, to: String?, expected: Bool) throws
  {
    let range = try #require(DateRange(from: PartialDate("2025-02"), to: PartialDate("2025-03")))
    #expect(
      range.overlaps(from.flatMap { PartialDate($0) }, to.flatMap { PartialDate($0) }) == expected)
  }

  @Test func `a range has a date, and its last day is not before its first`() {
    #expect(DateRange(from: nil, to: nil) == nil)
    #expect(DateRange(from: PartialDate("2025-02"), to: PartialDate("2025-01")) == nil)
    #expect(DateRange(from: PartialDate("2025-02-11"), to: PartialDate("2025")) != nil)
    #expect(DateRange(from: nil, to: PartialDate("9999"))?.end == nil)
  }
}
