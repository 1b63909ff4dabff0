import PledgeModel
import PledgeTesting
import Testing

@Suite struct StandingTests {
  private let total = Amount.sample("plan/total", 100, preferred: true)

  private func standing(
    of amount: Amount, beside others: [Amount] = [], cover: Coverage.Way? = nil
  ) -> Standing {
    Initiative.sample("plan", amounts: [amount] + others).standing(of: amount, cover: cover)
  }

  @Test func `the headline is counted unless something covers it`() {
    #expect(standing(of: total) == .counted)
    #expect(standing(of: total, cover: .within("whole/total")) == .within("whole/total"))
    #expect(standing(of: total, cover: .partOf("whole")) == .partOf("whole"))
  }

  @Test func `a headline in words is unquantified, covered or not`() {
    #expect(standing(of: .sample("plan/words"), cover: .partOf("whole")) == .unquantified)
  }

  @Test func `another figure for the headline's thing is disputed`() {
    let other = Amount.sample("plan/other", 90)
    #expect(standing(of: other, beside: [total]) == .disputed(preferred: "plan/total"))
  }

  @Test func `a smaller amount stands within its whole, else besides the headline`() {
    let inside = Amount.sample("plan/part", 10, basis: .part, within: "plan/total")
    #expect(standing(of: inside, beside: [total]) == .within("plan/total"))
    let beside = Amount.sample("plan/part", 10, basis: .part)
    #expect(standing(of: beside, beside: [total]) == .besides("plan/total"))
  }

  @Test(arguments: [Basis.prior, .valuation, .statistic])
  func `prior spending, valuations and statistics are not added`(basis: Basis) {
    let amount = Amount.sample("plan/a", 10, basis: basis)
    #expect(standing(of: amount) == .notAdded(basis))
    #expect(standing(of: amount, beside: [total]) == .notAdded(basis))
  }
}
