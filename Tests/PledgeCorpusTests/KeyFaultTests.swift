import PledgeCorpus
import PledgeModel
import Testing

@Suite struct `A fault of a key` {
  private let fund = "initiatives/US/fund.toml"

  @Test func `an unknown key`() throws {
    #expect(
      faults(replacing: "funder =", with: "founder =", in: fund) == [
        """
        Corpus/initiatives/US/fund.toml:18: unknown key 'founder'
          18 | founder = "openai"
        help: did you mean 'funder'? otherwise use one of funder, id, bound, basis, status, \
        as_written, quotes, low, high, currency, from, to, within, preferred, note, accept
        """
      ])
  }

  @Test func `an unknown kind of entry`() throws {
    #expect(
      faults { $0.append("[[plaice]]\ncode = \"DE\"\n", to: "places.toml") } == [
        """
        Corpus/places.toml:18: unknown key 'plaice'
          18 | [[plaice]]
        help: did you mean 'place'? otherwise use one of place
        """
      ])
  }

  @Test func `a missing key`() throws {
    #expect(
      faults(replacing: "type = \"company\"\n", with: "", in: "organizations.toml") == [
        """
        Corpus/organizations.toml:7: missing key 'type'
          7 | [[organization]]
        help: add a line type = "…"
        """
      ])
  }

  @Test func `a population without its year`() throws {
    #expect(
      faults {
        $0.replace(
          "gdp_usd = 2_715_518_000_000\nfigures_year = 2019\n", with: "", in: "places.toml")
      } == [
        """
        Corpus/places.toml:5: missing key 'figures_year'
          5 | population = 67_059_887
        help: add a line figures_year = 2019
        """
      ])
  }

  @Test(arguments: [
    ("low = \"5 billion\"", "a text"), ("low = 5e9", "a number with a fraction"),
    ("low = nan", "a number with a fraction"), ("low = true", "true or false"),
    ("low = [5]", "a list"), ("low = { a = 5 }", "a table"), ("low = 2025-02-11", "a date"),
    ("low = 07:30:00", "a time"),
  ])
  func `a value of a wrong type`(line: String, found: String) throws {
    #expect(
      faults(replacing: "low = 5_000_000_000", with: line, in: fund) == [
        """
        Corpus/initiatives/US/fund.toml:13: 'low' is \(found), not a whole number
          13 | \(line)
        help: write low = 109_000_000_000
        """
      ])
  }

  @Test func `a text in a list's place, and a number in a text's`() throws {
    #expect(
      faults(replacing: "[\"startups\"]", with: "\"startups\"", in: fund) == [
        """
        Corpus/initiatives/US/fund.toml:6: 'themes' is a text, not a list of texts
          6 | themes = "startups"
        help: write themes = ["…"]
        """
      ])
    #expect(
      faults(replacing: "[\"startups\"]", with: "[\n  \"startups\",\n  3,\n]", in: fund) == [
        """
        Corpus/initiatives/US/fund.toml:8: 'themes' is a whole number, not a text
          8 |   3,
        help: write themes = "…"
        """
      ])
  }

  @Test func `a table in the place of several`() throws {
    #expect(
      faults(replacing: "[[metric]]", with: "[metric]", in: fund) == [
        """
        Corpus/initiatives/US/fund.toml:23: 'metric' is a table, not a list of tables
          23 | [metric]
        help: write [[metric]]
        """
      ])
  }

  @Test func `an empty text or list`() throws {
    #expect(
      faults(replacing: "\"OpenAI\"", with: "\" \\t\"", in: "organizations.toml").first
        == """
        Corpus/organizations.toml:9: 'name' is empty
          9 | name = " \\t"
        help: write the text, or remove the line
        """)
    #expect(
      faults(replacing: "places = [\"US\"]", with: "places = []", in: fund) == [
        """
        Corpus/initiatives/US/fund.toml:4: 'places' is empty
          4 | places = []
        help: write the text, or remove the line
        """
      ])
  }

  @Test func `a missing language`() throws {
    let change: (inout SampleFolder) -> Void = {
      $0.replace(", fr = \"Un fonds.\"", with: "", in: "initiatives/US/fund.toml")
    }
    #expect(
      faults(after: change) == [
        """
        Corpus/initiatives/US/fund.toml:2: 'summary' has no French text
          2 | summary = { en = "A fund." }
        help: add fr = "…"; a name that is the same in both is one plain text
        """
      ])
    #expect(try load(after: change).corpus.initiatives[0].summary == Bilingual("A fund."))
    #expect(
      faults(replacing: "en = \"The plan\", ", with: "", in: "initiatives/FR/plan.toml") == [
        """
        Corpus/initiatives/FR/plan.toml:1: 'name' has no English text
          1 | name = { fr = "Le plan" }
        help: add en = "…"; a name that is the same in both is one plain text
        """
      ])
  }

  @Test func `a value that stands twice in a list`() throws {
    #expect(
      faults(replacing: "[\"compute\",", with: "[\"research\",", in: "initiatives/FR/plan.toml")
        == [
          """
          Corpus/initiatives/FR/plan.toml:7: 'research' stands twice in 'themes'
            7 | themes = ["research", "research"]
          help: remove one of them
          """
        ])
  }

  @Test func `an actor that stands twice`() throws {
    let actor = "\n[[actor]]\norganization = \"government-of-france\"\nrole = \"announcer\"\n"
    #expect(
      faults { $0.append(actor, to: "initiatives/FR/plan.toml") } == [
        """
        Corpus/initiatives/FR/plan.toml:25: 'government-of-france, announcer' stands twice in 'actor'
          25 | [[actor]]
        help: remove one of them
        """
      ])
  }
}
