import PledgeModel
import PledgeTesting
import Testing

@Suite struct CoverageTests {
  @Test func `an initiative is covered by the money that its headline lies within`() {
    let coverage = Coverage(Corpus.sample.initiatives)
    #expect(coverage.covers(of: "uae-campus") == ["fr-ai-plan": .within("fr-ai-plan/total")])
    #expect(coverage.covers(of: "fr-ai-plan").isEmpty)
  }

  @Test func `an initiative is covered by what it is part of`() {
    let coverage = Coverage(Corpus.sample.initiatives)
    #expect(coverage.covers(of: "gigafactories") == ["invest-ai": .partOf("invest-ai")])
  }

  @Test func `what covers a cover covers too`() {
    let coverage = Coverage([
      .sample("whole", amounts: [.sample("whole/total", 100)]),
      .sample("half", partOf: "whole", amounts: [.sample("half/total", 50)]),
      .sample("tenth", amounts: [.sample("tenth/total", 10, within: "half/total")]),
    ])
    #expect(Set(coverage.covers(of: "tenth").keys) == ["half", "whole"])
    #expect(coverage.cover(of: "tenth", in: ["tenth", "whole"]) == .within("half/total"))
    #expect(coverage.cover(of: "tenth", in: ["tenth"]) == nil)
  }

  @Test func `a whole without figures covers nothing, but leads on to its own whole`() {
    let coverage = Coverage([
      .sample("whole", amounts: [.sample("whole/total", 100)]),
      .sample("middle", partOf: "whole", amounts: [.sample("middle/total")]),
      .sample("part", partOf: "middle", amounts: [.sample("part/total", 10)]),
    ])
    #expect(Set(coverage.covers(of: "part").keys) == ["whole"])
  }

  @Test func `money of a basis that is never added covers nothing`() {
    let coverage = Coverage([
      .sample(
        "firm",
        amounts: [.sample("firm/total", 1), .sample("firm/value", 100, basis: .valuation)]),
      .sample("round", amounts: [.sample("round/a", 10, within: "firm/value")]),
    ])
    #expect(coverage.covers(of: "round").isEmpty)
  }

  @Test func `a circle ends`() {
    let coverage = Coverage([
      .sample("hen", partOf: "egg", amounts: [.sample("hen/a", 1, within: "egg/a")]),
      .sample("egg", partOf: "hen", amounts: [.sample("egg/a", 2, within: "hen/a")]),
    ])
    #expect(Set(coverage.covers(of: "hen").keys) == ["egg"])
  }
}
