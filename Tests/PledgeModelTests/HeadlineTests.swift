import PledgeModel
import PledgeTesting
import Testing

@Suite struct HeadlineTests {
  private func headline(_ amounts: [Amount]) -> AmountID? {
    Initiative.sample("plan", amounts: amounts).headline?.id
  }

  @Test func `bases come in the order total, round, target, annual, part, initial`() {
    let order: [Basis] = [.total, .round, .target, .annual, .part, .initial]
    let amounts = order.map { Amount.sample(AmountID("plan/\($0)"), 1, basis: $0) }
    for first in order.indices {
      let rest = Array(amounts[first...].reversed())
      #expect(headline(rest) == amounts[first].id)
    }
  }

  @Test func `of one basis the preferred amount is the headline, else the first`() {
    let (one, other) = (Amount.sample("plan/one", 1), Amount.sample("plan/other", 2))
    let preferred = Amount.sample("plan/preferred", 3, preferred: true)
    #expect(headline([one, preferred, other]) == "plan/preferred")
    #expect(headline([one, other]) == "plan/one")
  }

  @Test func `an amount in figures is taken before a weightier one in words`() {
    let words = Amount.sample("plan/words")
    #expect(headline([words, .sample("plan/first", 1, basis: .initial)]) == "plan/first")
    #expect(headline([words]) == "plan/words")
  }

  @Test(arguments: [Basis.prior, .valuation, .statistic])
  func `money that is never added is no headline, but is shown beside the name`(basis: Basis) {
    let plan = Initiative.sample("plan", amounts: [.sample("plan/a", 5, basis: basis)])
    #expect(plan.headline == nil)
    #expect(plan.leadAmount?.id == "plan/a")
  }

  @Test func `different figures for the same thing are alternatives`() {
    let (one, other) = (Amount.sample("plan/one", 1), Amount.sample("plan/other", 2))
    let plan = Initiative.sample("plan", amounts: [one, other])
    #expect(plan.alternatives(to: one) == [other])
    #expect(plan.isDisputed)
  }

  @Test func `the same figure, another named funder or another part is no alternative`() {
    let one = Amount.sample("plan/one", 1, funder: "mgx")
    let same = Amount.sample("plan/same", 1)
    let funded = Amount.sample("plan/funded", 2, funder: "openai")
    let parts = [Amount.sample("plan/a", 3, basis: .part), .sample("plan/b", 4, basis: .part)]
    #expect(!Initiative.sample("plan", amounts: [one, same] + parts).isDisputed)
    #expect(!Initiative.sample("plan", amounts: [one, funded] + parts).isDisputed)
  }

  @Test func `how far apart figures are is told for the headline before all others`() throws {
    let plan = Initiative.sample(
      "plan",
      amounts: [
        .sample("plan/first", 1, basis: .initial), .sample("plan/second", 2, basis: .initial),
        .sample("plan/up-to", 50, bound: .upTo), .sample("plan/exact", 40),
        .sample("plan/again", 40), .sample("plan/words"),
      ])
    let spread = try #require(plan.spread)
    #expect(spread.figures == 3)
    #expect(spread.lowest == Money(40, .euro))
    #expect(spread.highest == Money(50, .euro))
  }

  @Test func `figures in several currencies are not compared, and one figure has no spread`() {
    let plan = Initiative.sample(
      "plan", amounts: [.sample("plan/a", 1), .sample("plan/b", 1, "USD")])
    #expect(plan.spread?.figures == 2)
    #expect(plan.spread?.lowest == nil)
    #expect(Initiative.sample("plan", amounts: [.sample("plan/a", 1)]).spread == nil)
  }

  @Test func `an amount that names no funder may be anybody's`() {
    let (one, funded) = (
      Amount.sample("plan/one", 1), Amount.sample("plan/funded", 2, funder: "mgx")
    )
    #expect(Initiative.sample("plan", amounts: [one, funded]).alternatives(to: one) == [funded])
  }
}
