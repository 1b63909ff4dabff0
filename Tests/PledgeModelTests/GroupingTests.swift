import PledgeModel
import PledgeTesting
import Testing

@Suite struct GroupingTests {
  private static let corpus: Corpus = {
    var corpus = Corpus.sample
    corpus.organizations.append(
      Organization(id: "stateless", name: Bilingual("Stateless"), type: .foundation))
    return corpus
  }()

  private let rules = GroupingRules(corpus)

  private func initiative(
    places: [PlaceCode] = ["FR"], funders: [OrganizationID] = [], named: OrganizationID? = nil,
    announced: String? = nil, themes: [InitiativeTheme] = []
  ) -> Initiative {
    .sample(
      "plan", places: places, actors: funders.map { .init($0, .funder) }, announced: announced,
      themes: themes, amounts: [.sample("plan/total", 5, "USD", funder: named)])
  }

  @Test func `the funder that the headline names pays, else every actor that is a funder`() {
    #expect(initiative(funders: ["openai"], named: "mgx").funders == ["mgx"])
    #expect(initiative(funders: ["openai", "mgx"]).funders == ["openai", "mgx"])
    #expect(initiative().funders.isEmpty)
  }

  @Test(
    arguments: [
      (["mgx"], "AE"), (["openai", "mgx"], .several), ([], .unknown), (["stateless"], .unknown),
      (["mgx", "stateless"], .several),
    ] as [([OrganizationID], GroupKey)])
  func `money is of its funders' one country, of several or of none`(
    funders: [OrganizationID], origin: GroupKey
  ) {
    #expect(rules.keys(of: initiative(funders: funders), by: .origin) == [origin])
  }

  @Test func `a funder is one, several or unknown`() {
    #expect(initiative(funders: ["mgx"]).funder == "mgx")
    #expect(initiative(funders: ["mgx", "openai"]).funder == .several)
    #expect(initiative().funder == .unknown)
  }

  @Test func `an initiative is in each of its groups once, and always in one`() {
    #expect(rules.keys(of: initiative(places: ["FR", "US", "FR"]), by: .place) == ["FR", "US"])
    #expect(rules.keys(of: initiative(places: []), by: .place) == [.unknown])
    let themes: [InitiativeTheme] = [.data, .models]
    #expect(rules.keys(of: initiative(themes: themes), by: .theme) == ["data", "models"])
    #expect(rules.keys(of: initiative(), by: .theme) == [.unknown])
    #expect(rules.keys(of: initiative(), by: .currency) == ["USD"])
    #expect(rules.keys(of: .sample("law"), by: .currency) == [.unknown])
    #expect(rules.keys(of: .sample("law", kind: .regulation), by: .kind) == ["regulation"])
  }

  @Test func `a bloc has its members' initiatives where that is asked for`() {
    let withMembers = GroupingRules(Self.corpus, withMembers: true)
    #expect(withMembers.keys(of: initiative(), by: .place) == ["FR", "EU"])
    #expect(withMembers.keys(of: initiative(places: ["EU", "FR"]), by: .place) == ["EU", "FR"])
    #expect(rules.keys(of: initiative(), by: .place) == ["FR"])
    #expect(withMembers.keys(of: initiative(funders: ["mgx"]), by: .origin) == ["AE"])
  }

  @Test func `a date without a month is in its year and in no month`() {
    #expect(rules.keys(of: initiative(announced: "2025-02-11"), by: .month) == ["2025-02"])
    #expect(rules.keys(of: initiative(announced: "2025"), by: .year) == ["2025"])
    #expect(rules.keys(of: initiative(announced: "2025"), by: .month) == [.unknown])
    #expect(rules.keys(of: initiative(), by: .year) == [.unknown])
  }

  @Test func `a group of places leads to its place and back`() {
    for place in ["FR", .unknown, .several] as [PlaceCode] {
      #expect(GroupKey(place).place == place)
    }
    #expect(GroupKey(PlaceCode.unknown) == .unknown)
    #expect(GroupKey(PlaceCode.several) == .several)
  }
}
