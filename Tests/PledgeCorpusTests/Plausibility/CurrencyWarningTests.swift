import PledgeCorpus
import Testing

@Suite struct `A warning of a currency` {
  private let plan = "initiatives/FR/plan.toml"

  /// Lets the plan be for France and another place, and its money be in a currency.
  private func warnings(of currency: String, in code: String, kind: String = "country") -> [String]
  {
    PledgeCorpusTests.warnings {
      if code == "EU" {
        $0.replace("[\"FR\"]", with: "[\"FR\", \"SE\"]", in: "places.toml")
      } else if code != "SE" {
        let members = kind == "bloc" ? "members = [\"SE\"]\n" : ""
        $0.append(
          "[[place]]\ncode = \"\(code)\"\nname = \"N\"\nkind = \"\(kind)\"\n\(members)",
          to: "places.toml")
      }
      $0.append("[[place]]\ncode = \"SE\"\nname = \"Sweden\"\n", to: "places.toml")
      $0.replace("[\"FR\"]", with: "[\"FR\", \"\(code)\"]", in: plan)
      $0.replace("\"EUR\"", with: "\"\(currency)\"", in: plan)
      $0.replace("d'euros\"\nstart = 15", with: "\"", in: "sources/news.toml")
      $0.replace(" d'euros\"]", with: "\"]", in: plan)
    }
  }

  @Test func `a currency that none of the places has`() {
    #expect(
      warnings(of: "HKD", in: "CN") == [
        """
        Corpus/initiatives/FR/plan.toml:18: warning: HKD is the currency of none of FR, CN
          18 | currency = "HKD"
        help: mend the currency or the places, or write accept = ["unusual-currency"] and say why
        """
      ])
  }

  @Test(arguments: [
    ("GB", "GBP"), ("SE", "SEK"), ("IN", "INR"), ("PS", "JOD"), ("CN", "USD"), ("SE", "EUR"),
  ])
  func `is not given of a place's currency, US dollars and euros`(code: String, currency: String) {
    #expect(warnings(of: currency, in: code) == [])
  }

  @Test(arguments: [("EU", "SEK", 1), ("XA", "SEK", 0), ("XA", "NOK", 1)])
  func `a bloc has the currencies of its members, and the European Union its own`(
    code: String, currency: String, count: Int
  ) {
    #expect(warnings(of: currency, in: code, kind: "bloc").count == count)
  }

  @Test(arguments: ["region", "worldwide"])
  func `is not given in a region of the world`(kind: String) {
    #expect(warnings(of: "NOK", in: "150", kind: kind) == [])
  }
}
