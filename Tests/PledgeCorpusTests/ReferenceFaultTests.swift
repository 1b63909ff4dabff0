import PledgeCorpus
import PledgeModel
import Testing

@Suite struct `A fault of a reference` {
  private let fund = "initiatives/US/fund.toml"
  private let plan = "initiatives/FR/plan.toml"

  @Test func `an unknown place`() throws {
    let change: (inout SampleFolder) -> Void = {
      $0.replace("[\"US\"]", with: "[\"US\", \"UK\"]", in: "initiatives/US/fund.toml")
    }
    #expect(
      faults(after: change) == [
        """
        Corpus/initiatives/US/fund.toml:4: unknown place 'UK'
          4 | places = ["US", "UK"]
        help: did you mean 'US'? otherwise add it to places.toml
        """
      ])
    #expect(try load(after: change).corpus.initiatives[0].places == ["US"])
  }

  @Test func `an unknown organization`() throws {
    #expect(
      faults(replacing: "funder = \"openai\"", with: "funder = \"opnai\"", in: fund) == [
        """
        Corpus/initiatives/US/fund.toml:18: unknown organization 'opnai'
          18 | funder = "opnai"
        help: did you mean 'openai'? otherwise add it to organizations.toml
        """
      ])
    #expect(
      faults(replacing: "\"government-of-france\"", with: "\"x\"", in: plan) == [
        """
        Corpus/initiatives/FR/plan.toml:11: unknown organization 'x'
          11 | organization = "x"
        help: add it to organizations.toml
        """
      ])
  }

  @Test func `an unknown source`() throws {
    #expect(
      faults(replacing: "[\"news#plan-109\"]", with: "[\"new#plan-109\"]", in: plan) == [
        """
        Corpus/initiatives/FR/plan.toml:8: unknown source 'new'
          8 | quotes = ["new#plan-109"]
        help: did you mean 'news'? otherwise add it to sources/<source-id>.toml
        """
      ])
  }

  @Test func `an unknown quotation`() throws {
    #expect(
      faults(replacing: "[\"news#plan-109\"]", with: "[\"news#plan-108\"]", in: plan) == [
        """
        Corpus/initiatives/FR/plan.toml:8: unknown quotation 'news#plan-108'
          8 | quotes = ["news#plan-108"]
        help: did you mean 'news#plan-109'? otherwise add it to its source's file, and name it \
        source-id#quote-id
        """
      ])
    #expect(
      faults(replacing: "[\"news#plan-109\"]", with: "[\"plan-109\"]", in: plan) == [
        """
        Corpus/initiatives/FR/plan.toml:8: unknown quotation 'plan-109'
          8 | quotes = ["plan-109"]
        help: add it to its source's file, and name it source-id#quote-id
        """
      ])
  }

  @Test func `an unknown initiative`() throws {
    #expect(
      faults(replacing: "part_of = \"plan\"", with: "part_of = \"plans\"", in: fund) == [
        """
        Corpus/initiatives/US/fund.toml:7: unknown initiative 'plans'
          7 | part_of = "plans"
        help: did you mean 'plan'? otherwise add it to initiatives/<PLACE>/<id>.toml
        """
      ])
    #expect(
      faults(replacing: "related = [\"plan\"]", with: "related = [\"summit\"]", in: fund) == [
        """
        Corpus/initiatives/US/fund.toml:8: unknown initiative 'summit'
          8 | related = ["summit"]
        help: add it to initiatives/<PLACE>/<id>.toml
        """
      ])
  }

  @Test func `an unknown amount leaves out what lies inside it`() throws {
    let change: (inout SampleFolder) -> Void = {
      $0.replace("plan/total", with: "plan/totl", in: "initiatives/US/fund.toml")
    }
    #expect(
      faults(after: change) == [
        """
        Corpus/initiatives/US/fund.toml:19: unknown amount 'plan/totl'
          19 | within = "plan/totl"
        help: did you mean 'plan/total'? otherwise add it to its initiative's file, and name it \
        initiative-id/amount-id
        """
      ])
    #expect(try load(after: change).corpus.initiatives[0].amounts == [])
  }

  @Test func `an entry that is left out is not told again where it is named`() throws {
    let loaded = try load {
      $0.replace("type = \"company\"", with: "type = \"firm\"", in: "organizations.toml")
    }
    #expect(loaded.faults.map(\.place.line) == [10])
    #expect(loaded.corpus.initiatives[0].amounts.map(\.funder) == [nil])
  }

  @Test func `an id that is used twice`() throws {
    #expect(
      faults { $0.append("\n[[place]]\ncode = \"FR\"\nname = \"F\"\n", to: "places.toml") } == [
        """
        Corpus/places.toml:20: the id 'FR' is used twice
          20 | code = "FR"
        help: the first is at Corpus/places.toml:2; give one of them another id
        """
      ])
    #expect(
      faults(replacing: "id = \"share\"", with: "id = \"plan-109\"", in: "sources/news.toml")
        .last == """
          Corpus/sources/news.toml:18: the id 'plan-109' is used twice
            18 | id = "plan-109"
          help: the first is at Corpus/sources/news.toml:10; give one of them another id
          """)
  }

  @Test(arguments: ["unknown", "several"])
  func `an id of an organization that stands for money of no one funder's`(id: String) throws {
    let change: (inout SampleFolder) -> Void = {
      $0.append(
        "\n[[organization]]\nid = \"\(id)\"\nname = \"N\"\ntype = \"company\"\n",
        to: "organizations.toml")
    }
    #expect(
      faults(after: change) == [
        """
        Corpus/organizations.toml:14: the id '\(id)' is reserved
          14 | id = "\(id)"
        help: use another id: unknown and several stand for money of no one funder's
        """
      ])
    #expect(try load(after: change).corpus.organizations.count == 2)
  }

  @Test func `two files of the same initiative`() throws {
    #expect(
      faults { $0.write("initiatives/US/plan.toml", SampleFolder.plan) } == [
        """
        Corpus/initiatives/US/plan.toml: the id 'plan' is used twice
        help: the first is at Corpus/initiatives/FR/plan.toml:1; give one of them another id
        """
      ])
  }

  @Test func `a file in another folder than its first place's`() throws {
    let change: (inout SampleFolder) -> Void = {
      $0.replace("[\"FR\"]", with: "[\"EU\", \"FR\"]", in: "initiatives/FR/plan.toml")
    }
    #expect(
      faults(after: change) == [
        """
        Corpus/initiatives/FR/plan.toml:4: the initiative lies in the folder 'FR', but its first \
        place is EU
          4 | places = ["EU", "FR"]
        help: move the file to initiatives/EU/, or name its first place first
        """
      ])
    #expect(try load(after: change).corpus.initiatives.count == 2)
  }

  @Test func `an initiative related to itself`() throws {
    #expect(
      faults(replacing: "related = [\"plan\"]", with: "related = [\"fund\"]", in: fund) == [
        """
        Corpus/initiatives/US/fund.toml:8: the initiative is related to itself
          8 | related = ["fund"]
        help: remove its own id from related
        """
      ])
  }

  @Test func `a circle of parts`() throws {
    let change: (inout SampleFolder) -> Void = {
      $0.replace("stage", with: "part_of = \"fund\"\nstage", in: "initiatives/FR/plan.toml")
    }
    #expect(
      faults(after: change) == [
        """
        Corpus/initiatives/US/fund.toml:7: the initiative lies inside itself: fund → plan → fund
          7 | part_of = "plan"
        help: remove one of these links; the one of this line is left out
        """
      ])
    #expect(try load(after: change).corpus.initiatives.map(\.partOf) == [nil, "fund"])
  }

  @Test func `an amount inside itself`() throws {
    #expect(
      faults(replacing: "plan/total", with: "fund/first", in: fund) == [
        """
        Corpus/initiatives/US/fund.toml:19: the amount lies inside itself: fund/first → fund/first
          19 | within = "fund/first"
        help: remove one of these links; the one of this line is left out
        """
      ])
  }
}
