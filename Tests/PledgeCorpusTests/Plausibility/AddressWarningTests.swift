import PledgeCorpus
import Testing

@Suite struct `A warning of an address` {
  /// Adds a source with an address.
  private func warnings(of url: String, accepting names: String = "") -> [String] {
    PledgeCorpusTests.warnings {
      $0.write(
        "sources/other.toml",
        "title = \"The plan\"\nlanguage = \"en\"\nurl = \"\(url)\"\n\(names)")
    }
  }

  @Test(arguments: [
    "https://journal.example/plan", "http://journal.example/plan",
    "https://www.journal.example/plan/",
    "https://Journal.example/plan#figures",
  ])
  func `another source has it`(url: String) {
    #expect(
      warnings(of: url) == [
        """
        Corpus/sources/other.toml:3: warning: the address is that of 'news' too
          3 | url = "\(url)"
        help: make one source of both, or write accept = ["same-address"] and say why
        """
      ])
    #expect(warnings(of: url, accepting: "accept = [\"same-address\"]") == [])
  }

  @Test(arguments: [
    "https://journal.example/Plan", "https://journal.example/plan?page=2",
    "https://journal.example/", "https://news.journal.example/plan",
  ])
  func `is not given of another page`(url: String) {
    #expect(warnings(of: url) == [])
  }
}
