import PledgeCorpus
import Testing

@Suite struct `A warning of a figure` {
  private let plan = "initiatives/FR/plan.toml"
  private let fund = "initiatives/US/fund.toml"
  private let news = "sources/news.toml"

  @Test(arguments: [
    (109_000_000_000_000, "109_000_000_000_000, a thousand times as much"),
    (109_000_000, "109_000_000, a thousand times less"),
    (109_000, "109_000, a million times less"), (110_000_000_000, "110_000_000_000"),
  ])
  func `a figure other than it is written`(number: Int, told: String) {
    let found = warnings {
      $0.replace(
        "low = 109_000_000_000\nhigh = 109_000_000_000",
        with: "low = \(number)\nhigh = \(number)", in: plan)
    }
    #expect(
      found == [
        """
        Corpus/initiatives/FR/plan.toml:22: warning: '109 milliards d'euros' is 109_000_000_000, \
        not \(told)
          22 | as_written = ["109 milliards d'euros"]
        help: mend low and high, or the form, or write accept = ["figure-not-as-written"] and say why
        """
      ])
  }

  @Test func `a range of which the form has another end`() {
    let found = warnings {
      $0.replace("\"5 milliards\"", with: "\"3 à 6 milliards\"", in: "sources/news.toml")
      $0.replace("[\"5 milliards\"]", with: "[\"3 à 6 milliards\"]", in: fund)
      $0.replace("low = 5_000_000_000", with: "low = 3_000_000_000", in: fund)
      $0.replace("\"exact\"\nbasis", with: "\"range\"\nbasis", in: fund)
    }
    #expect(
      found == [
        """
        Corpus/initiatives/US/fund.toml:20: warning: '3 à 6 milliards' is 6_000_000_000, not \
        3_000_000_000
          20 | as_written = ["3 à 6 milliards"]
        help: mend low and high, or the form, or write accept = ["figure-not-as-written"] and say why
        """
      ])
  }

  @Test(arguments: [
    "un plan de 108,6 milliards d'euros", "un plan de 5 milliards de dollars", "cent milliards",
    "de 100 à 109 milliards d'euros",
  ])
  func `is not given of a rounded figure, of words and of another currency`(form: String) {
    let found = warnings {
      $0.replace(
        "\"un plan de 109 milliards d'euros\"\nstart = 15\n", with: "\"\(form)\"\n", in: news)
      $0.replace("[\"109 milliards d'euros\"]", with: "[\"\(form)\"]", in: plan)
      $0.replace(
        "low = 109_000_000_000\nhigh = 109_000_000_000",
        with: form.contains("108,6")
          ? "low = 108_640_000_000\nhigh = 108_640_000_000"
          : "low = 109_000_000_000\nhigh = 109_000_000_000", in: plan)
    }
    #expect(found == [])
  }

  @Test func `a dollar sign beside the sign of a certain dollar is of another dollar`() {
    let change: (inout SampleFolder) -> Void = {
      $0.replace("exact = \"5 milliards\"", with: "exact = \"S$5bn, $3.7bn\"", in: news)
      $0.replace("currency", with: "# currency", in: plan)
      $0.replace(
        "bound", with: "currency = \"SGD\"\naccept = [\"unusual-currency\"]\nbound", in: fund)
      $0.replace("[\"5 milliards\"]", with: "[\"S$5bn\", \"$3.7bn\"]", in: fund)
    }
    #expect(warnings(after: change) == [])
    let alone = warnings {
      change(&$0)
      $0.replace("\"S$5bn\", ", with: "", in: fund)
    }
    #expect(
      alone.map { $0.split(separator: "\n")[0] } == [
        """
        Corpus/initiatives/US/fund.toml:22: warning: '$3.7bn' is 3_700_000_000, not 5_000_000_000
        """
      ])
  }
}
