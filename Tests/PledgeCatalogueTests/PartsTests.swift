import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

@Suite struct PartsTests {
  private func detail(
    of id: InitiativeID, in initiatives: [Initiative]
  ) throws -> InitiativeDetail {
    var corpus = Corpus.sample
    corpus.initiatives = initiatives
    return try #require(try Catalogue(corpus: corpus).initiative(id))
  }

  private static let plan = Initiative.sample(
    "plan", amounts: [.sample("plan/total", 109_000_000_000)])

  @Test func `a whole has at least what is beyond parts that are upper bounds`() throws {
    let detail = try detail(
      of: "plan",
      in: [
        Self.plan,
        .sample(
          "uae", amounts: [.sample("uae/a", 50_000_000_000, bound: .upTo, within: "plan/total")]),
        .sample("canada", amounts: [.sample("canada/a", 20_000_000_000, within: "plan/total")]),
        .sample("law", partOf: "plan"),
      ])
    #expect(detail.parts.map(\.id) == ["uae", "canada", "law"])
    #expect(detail.parts.first?.lead?.standing == .within("plan/total"))
    #expect(detail.remainder == Figure(low: 39_000_000_000, high: nil, bound: .atLeast))
  }

  @Test func `money inside a part is not a part of the whole again`() throws {
    let initiatives: [Initiative] = [
      Self.plan,
      .sample("region", amounts: [.sample("region/a", 30_000_000_000, within: "plan/total")]),
      .sample("city", amounts: [.sample("city/a", 10_000_000_000, within: "region/a")]),
    ]
    let whole = try detail(of: "plan", in: initiatives)
    #expect(whole.parts.map(\.id) == ["region"])
    #expect(whole.remainder == .sample(79_000_000_000))
    #expect(try detail(of: "region", in: initiatives).parts.map(\.id) == ["city"])
  }

  @Test func `a part of the whole that lies inside another part is listed, but taken once`() throws
  {
    let detail = try detail(
      of: "plan",
      in: [
        Self.plan,
        .sample("region", amounts: [.sample("region/a", 30_000_000_000, within: "plan/total")]),
        .sample(
          "city", partOf: "plan", amounts: [.sample("city/a", 10_000_000_000, within: "region/a")]),
      ])
    #expect(detail.parts.map(\.id) == ["region", "city"])
    #expect(detail.remainder == .sample(79_000_000_000))
  }

  @Test func `an initiative's own amounts inside its headline are parts too`() throws {
    let detail = try detail(
      of: "current-ai",
      in: [
        .sample(
          "current-ai",
          amounts: [
            .sample(
              "current-ai/initial", 400_000_000, basis: .initial, status: .committed,
              within: "current-ai/target"),
            .sample("current-ai/target", 2_500_000_000, bound: .upTo, basis: .target),
          ])
      ])
    #expect(detail.remainder == .sample(2_100_000_000, .upTo))
  }

  @Test func `another initiative inside such an amount is taken with it`() throws {
    let detail = try detail(
      of: "plan",
      in: [
        .sample(
          "plan",
          amounts: [
            .sample("plan/total", 100),
            .sample("plan/chips", 40, basis: .part, within: "plan/total"),
          ]),
        .sample("fab", amounts: [.sample("fab/a", 30, within: "plan/chips")]),
        .sample("school", amounts: [.sample("school/a", 5, within: "plan/total")]),
      ])
    #expect(detail.parts.map(\.id) == ["fab", "school"])
    #expect(detail.remainder == .sample(55))
  }

  @Test func `of different figures for the same part the preferred one is taken`() throws {
    let detail = try detail(
      of: "plan",
      in: [
        .sample(
          "plan",
          amounts: [
            .sample("plan/total", 100),
            .sample("plan/first", 30, basis: .initial, within: "plan/total"),
            .sample("plan/other", 10, basis: .initial, within: "plan/total", preferred: true),
          ])
      ])
    #expect(detail.remainder == .sample(90))
  }

  @Test func `parts are converted at their own months, and the remainder is about`() throws {
    let plan = Initiative.sample("plan", amounts: [.sample("plan/total", 1_000)])
    func part(_ dollars: Int64) -> Initiative {
      .sample(
        "part", announced: "2025-01",
        amounts: [.sample("part/a", dollars, "USD", within: "plan/total")])
    }
    // 104 ÷ 1.03537 = 100.4…; 103 537 ÷ 1.03537 is more than the whole.
    #expect(try detail(of: "plan", in: [plan, part(104)]).remainder == .sample(900, .about))
    #expect(try detail(of: "plan", in: [plan, part(103_537)]).remainder == nil)
  }

  @Test func `a part without a number is skipped, one without a rate leaves nothing to derive`()
    throws
  {
    let words = Initiative.sample("words", amounts: [.sample("words/a", within: "plan/total")])
    let one = Initiative.sample("one", amounts: [.sample("one/a", 1, within: "plan/total")])
    let francs = Initiative.sample(
      "francs", amounts: [.sample("francs/a", 1, "CHF", within: "plan/total")])
    let plan = Initiative.sample("plan", amounts: [.sample("plan/total", 10)])
    #expect(try detail(of: "plan", in: [plan, words]).remainder == nil)
    #expect(try detail(of: "plan", in: [plan, words, one]).remainder == .sample(9))
    #expect(try detail(of: "plan", in: [plan, one, francs]).remainder == nil)
  }
}
