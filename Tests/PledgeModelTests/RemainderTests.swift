import PledgeModel
import PledgeTesting
import Testing

@Suite struct RemainderTests {
  @Test(
    arguments: [
      (.sample(109), [.sample(50, .upTo), .sample(20)], .sample(39, .atLeast)),
      (.sample(109), [.sample(20), .sample(9)], .sample(80)),
      (.sample(109, .upTo), [.sample(20)], .sample(89, .upTo)),
      (.sample(109, .range), [.sample(20)], .sample(89, .upTo)),
      (.sample(109, .atLeast), [.sample(20)], .sample(89, .atLeast)),
      (.sample(109), [.sample(20, .atLeast)], .sample(89, .upTo)),
      (.sample(109), [.sample(20, .range)], .sample(89, .atLeast)),
      (.sample(109), [.sample(20, .about)], .sample(89, .about)),
      (.sample(109, .about), [.sample(20, .upTo)], .sample(89, .about)),
      (.sample(109, .upTo), [.sample(20, .upTo)], .sample(89, .about)),
      (.sample(109), [.sample(20), .unquantified], .sample(89)),
      (.sample(109), [.sample(109)], .sample(0)),
    ] as [(Figure, [Figure], Figure)])
  func `a whole less its parts is bounded as they leave it`(
    whole: Figure, parts: [Figure], expected: Figure
  ) {
    #expect(Figure.remainder(of: whole, less: parts) == expected)
  }

  @Test(
    arguments: [
      (.sample(109), []), (.sample(109), [.unquantified]), (.unquantified, [.sample(20)]),
      (.sample(109), [.sample(110)]), (.sample(109), [.sample(100), .sample(10)]),
      (.sample(0), [.sample(.max), .sample(.max)]),
    ] as [(Figure, [Figure])])
  func `without a part, without a whole or beyond it there is none`(whole: Figure, parts: [Figure])
  {
    #expect(Figure.remainder(of: whole, less: parts) == nil)
  }

  @Test func `only what lies directly inside the headline is a part of it`() {
    let plan = Initiative.sample(
      "plan",
      amounts: [
        .sample("plan/total", 100, within: "plan/total"),
        .sample("plan/chips", 40, basis: .part, within: "plan/total"),
        .sample("plan/fabs", 30, basis: .part, within: "plan/chips"),
        .sample("plan/words", basis: .part, within: "plan/total"),
        .sample("plan/spent", 20, basis: .prior, within: "plan/total"),
        .sample("plan/beside", 10, basis: .part),
        .sample("plan/other", 90, within: "plan/total"),
      ])
    #expect(plan.partsOfHeadline.map(\.id) == ["plan/chips"])
  }

  @Test func `of figures for the same part the preferred one counts`() {
    let amounts = ["a", "b", "c"].enumerated().map { index, name in
      Amount.sample(
        AmountID(initiative: "plan", amount: name), Int64(index) + 1, basis: .initial,
        within: "plan/total", preferred: name == "b")
    }
    let plan = Initiative.sample("plan", amounts: [.sample("plan/total", 100)] + amounts)
    #expect(plan.partsOfHeadline.map(\.id) == ["plan/b"])
  }
}
