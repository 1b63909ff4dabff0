import PledgeCorpus
import Testing

@Suite struct `A warning of a date` {
  private let plan = "initiatives/FR/plan.toml"

  @Test func `an initiative announced after a source that states an amount of it`() {
    #expect(
      warnings { $0.replace("2025-02-09", with: "2025-02-12", in: plan) } == [
        """
        Corpus/initiatives/FR/plan.toml:5: warning: announced 2025-02-12, but 'news' of 2025-02-11 \
        states the amount 'total'
          5 | announced = "2025-02-12"
        help: mend announced here or published there, or write accept = \
        ["announced-after-source"] and say why
        """
      ])
  }

  @Test(arguments: ["2025-02-11", "2025-02", "2025"])
  func `is not given of a date that may be that of the source`(date: String) {
    #expect(warnings { $0.replace("2025-02-09", with: date, in: plan) } == [])
  }

  @Test(arguments: ["2025-03", "2026"])
  func `a month or a year after that of the source`(date: String) {
    let found = warnings { $0.replace("2025-02-09", with: date, in: plan) }
    #expect(found.count == 1)
  }

  @Test func `is not given of money that was spent before`() {
    let found = warnings {
      $0.replace("2025-02-09", with: "2025-02-12", in: plan)
      $0.replace("basis = \"total\"", with: "basis = \"prior\"", in: plan)
    }
    #expect(found == [])
  }
}
