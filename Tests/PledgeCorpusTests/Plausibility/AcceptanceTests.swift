import PledgeCorpus
import Testing

@Suite struct `An accepted warning` {
  private let plan = "initiatives/FR/plan.toml"

  /// The plan announced on a day, with a line below the date.
  private func announced(_ date: String, _ line: String, in folder: inout SampleFolder) {
    folder.replace("\"2025-02-09\"", with: "\"\(date)\"\n\(line)", in: plan)
  }

  @Test func `is not given`() {
    let accept = "accept = [\"announced-after-source\"]  # The figure was known before."
    #expect(warnings { announced("2025-02-12", accept, in: &$0) } == [])
  }

  @Test func `is given where another entry accepts it`() {
    let found = warnings {
      announced("2025-02-12", "", in: &$0)
      $0.replace("status", with: "accept = [\"announced-after-source\"]\nstatus", in: plan)
    }
    #expect(found.count == 2)
  }

  @Test func `has to be there`() {
    let accept = "accept = [\n  \"announced-after-source\",\n  \"same-address\",\n]"
    #expect(
      warnings { announced("2025-02-12", accept, in: &$0) } == [
        """
        Corpus/initiatives/FR/plan.toml:8: warning: there is no same-address to accept
          8 |   "same-address",
        help: remove it
        """
      ])
  }

  @Test func `need not be there where entries with faults are left out`() {
    let accept = "accept = [\"announced-after-source\"]"
    let change: (inout SampleFolder) -> Void = {
      announced("2025-02-12", accept, in: &$0)
      $0.replace("language = \"fr\"", with: "language = \"French\"", in: "sources/news.toml")
    }
    #expect(warnings(after: change) == [])
    #expect(faults(after: change).count == 1)
  }

  @Test func `that is none is a fault`() {
    let change: (inout SampleFolder) -> Void = {
      announced("2025-02-12", "accept = [\"announced-after-sources\"]", in: &$0)
    }
    #expect(
      faults(after: change) == [
        """
        Corpus/initiatives/FR/plan.toml:6: unknown warning 'announced-after-sources'
          6 | accept = ["announced-after-sources"]
        help: did you mean 'announced-after-source'? otherwise use one of announced-after-source, \
        figure-not-as-written, part-larger-than-whole, same-address, same-name, unusual-currency
        """
      ])
    #expect(warnings(after: change).count == 1)
  }

  @Test func `of an organization and of an amount is not given either`() {
    let found = warnings {
      $0.append(
        """
        [[organization]]
        id = "other"
        name = "Openai"
        type = "company"
        accept = ["same-name"]

        """, to: "organizations.toml")
      $0.replace(
        "bound", with: "currency = \"HKD\"\naccept = [\"unusual-currency\"]\nbound",
        in: "initiatives/US/fund.toml")
    }
    #expect(found == [])
  }

  @Test func `warnings of a sound corpus are none`() {
    #expect(warnings { _ in } == [])
  }

  @Test func `warnings are only given of a corpus that is checked`() throws {
    var folder = SampleFolder()
    announced("2025-02-12", "", in: &folder)
    #expect(try folder.load().warnings == [])
    #expect(folder.warnings().count == 1)
  }

  @Test func `warnings come by file and line`() {
    let found = warnings {
      announced("2025-02-12", "accept = [\"same-name\"]", in: &$0)
      $0.replace("bound", with: "currency = \"HKD\"\nbound", in: "initiatives/US/fund.toml")
    }
    let places = found.map { $0.prefix { $0 != " " } }
    #expect(
      places == [
        "Corpus/initiatives/FR/plan.toml:5:", "Corpus/initiatives/FR/plan.toml:6:",
        "Corpus/initiatives/US/fund.toml:15:",
      ])
  }
}
