import PledgeCorpus
import Testing

@Suite struct `A warning of a whole` {
  private let plan = "initiatives/FR/plan.toml"
  private let fund = "initiatives/US/fund.toml"
  private let news = "sources/news.toml"

  /// Lets the fund be in euros, and as large as a text says.
  private func large(_ folder: inout SampleFolder, _ figure: String) {
    folder.replace("exact = \"5 milliards\"", with: "exact = \"viel\"", in: news)
    folder.replace("[\"5 milliards\"]", with: "[\"viel\"]", in: fund)
    folder.replace(
      "low = 5_000_000_000\nhigh = 5_000_000_000\nbound = \"exact\"",
      with: "\(figure)\ncurrency = \"EUR\"", in: fund)
  }

  @Test func `a part larger than its whole`() {
    #expect(
      warnings { large(&$0, "low = 110_000_000_000\nbound = \"atLeast\"") } == [
        """
        Corpus/initiatives/US/fund.toml:19: warning: 110_000_000_000 lies within 'plan/total', \
        which is 109_000_000_000
          19 | within = "plan/total"
        help: mend one of them, or remove within, or write accept = ["part-larger-than-whole"] and \
        say why
        """
      ])
  }

  @Test func `is not given of a part that may be smaller or is in another currency`() {
    #expect(warnings { large(&$0, "low = 109_000_000_000\nbound = \"atLeast\"") } == [])
    let range = "low = 1_000_000_000\nhigh = 110_000_000_000\nbound = \"range\""
    #expect(warnings { large(&$0, range) } == [])
    let other = warnings {
      large(&$0, "low = 110_000_000_000\nbound = \"atLeast\"")
      $0.replace("EUR", with: "USD", in: fund)
    }
    #expect(other == [])
  }

  @Test func `is not given of a part of a whole that is stated as a least`() {
    let found = warnings {
      large(&$0, "low = 110_000_000_000\nbound = \"atLeast\"")
      $0.replace("high = 109_000_000_000\n", with: "", in: plan)
      $0.replace("\"exact\"", with: "\"atLeast\"", in: plan)
    }
    #expect(found == [])
  }
}
