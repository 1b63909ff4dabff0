import PledgeCorpus
import Testing

@Suite struct `A warning of a name` {
  /// Adds an organization with a name.
  private func warnings(
    of name: String, type: String = "company", country: String = "US"
  ) -> [String] {
    PledgeCorpusTests.warnings {
      $0.append(
        """
        [[organization]]
        id = "other"
        name = \(name)
        type = "\(type)"
        country = "\(country)"

        """, to: "organizations.toml")
    }
  }

  @Test(arguments: [
    "OpenAI", "OPENAI", "Open AI, Inc.", "OpenAI L.L.C.", "Open-AI Group Holdings", "Ôpenai S.A.",
  ])
  func `another organization has it but for its spelling`(name: String) {
    #expect(
      warnings(of: "\"\(name)\"") == [
        """
        Corpus/organizations.toml:14: warning: the name is that of 'openai' but for case, accents, \
        punctuation or legal form
          14 | name = "\(name)"
        help: make one organization of both, or write accept = ["same-name"] and say why
        """
      ])
  }

  @Test(arguments: ["OpenAI Foundation", "Open", "AI Open"])
  func `is not given of another name`(name: String) {
    #expect(warnings(of: "\"\(name)\"") == [])
  }

  @Test func `is not given of names that are legal forms`() {
    let found = PledgeCorpusTests.warnings {
      for (id, name) in [("one", "Holding AG"), ("two", "SA Group")] {
        $0.append(
          "[[organization]]\nid = \"\(id)\"\nname = \"\(name)\"\ntype = \"company\"\n",
          to: "organizations.toml")
      }
    }
    #expect(found == [])
  }

  @Test func `may be the French one`() {
    let found = warnings(of: "{ en = \"Open Intelligence\", fr = \"Openai\" }", country: "FR")
    #expect(found.count == 1)
  }

  @Test func `is not given of governments of two countries`() {
    let name = "\"Government of France\""
    #expect(warnings(of: name, type: "government", country: "US") == [])
    #expect(warnings(of: name, type: "government", country: "FR").count == 1)
    #expect(warnings(of: name, type: "company", country: "US").count == 1)
  }
}
