import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

@Suite struct ListTests {
  private func ids(
    _ catalogue: Catalogue, _ query: InitiativeQuery, _ language: Language = .english
  ) throws -> [InitiativeID] {
    try catalogue.initiatives(matching: query, in: .rows(from: 0, count: 1000), language: language)
      .rows.map(\.id)
  }

  private func catalogue(_ initiatives: [Initiative]) throws -> Catalogue {
    var corpus = Corpus.sample
    corpus.initiatives = initiatives
    return try Catalogue(corpus: corpus)
  }

  @Test func `the largest amount comes first; what is never added, words and nothing come last`()
    throws
  {
    let catalogue = try catalogue([
      .sample("nothing"), .sample("words", amounts: [.sample("words/a")]),
      .sample("francs", amounts: [.sample("francs/a", 900, "CHF")]),
      .sample("dollars", announced: "2025-02", amounts: [.sample("dollars/a", 104, "USD")]),
      .sample("euros", amounts: [.sample("euros/a", 101)]),
      .sample("value", amounts: [.sample("value/a", 102, basis: .valuation)]),
    ])
    #expect(
      try ids(catalogue, InitiativeQuery())
        == ["euros", "dollars", "value", "francs", "words", "nothing"])
    #expect(
      try ids(catalogue, InitiativeQuery(order: InitiativeOrder(.amount, reversed: true)))
        == ["dollars", "euros", "value", "francs", "words", "nothing"])
  }

  @Test func `the names of a list are those of its rows, or none where there are too many`() throws
  {
    let catalogue = try Catalogue(corpus: .random(seed: 5))
    for order in InitiativeOrder.Key.allCases {
      let query = InitiativeQuery(order: InitiativeOrder(order, reversed: order == .date))
      let wanted = try ids(catalogue, query, .french)
      let all = try catalogue.identifiers(
        matching: query, atMost: wanted.count, language: .french)
      #expect(all.ids == wanted)
      #expect(all.total == wanted.count)
      let tooMany = try catalogue.identifiers(matching: query, atMost: wanted.count - 1)
      #expect(tooMany.ids == nil)
      #expect(tooMany.total == wanted.count)
    }
    let limited = try catalogue.identifiers(matching: InitiativeQuery(limit: 2), atMost: 2)
    #expect(limited.ids?.count == 2)
  }

  @Test func `an amount without a date is converted when its earliest source was published`() throws
  {
    let amount = Amount.sample(
      "old/a", 1_000_000, "USD", quotes: ["le-quotidien#plan", "the-gazette#stargate"])
    let catalogue = try catalogue([.sample("old", amounts: [amount])])
    let page = try catalogue.initiatives(
      matching: InitiativeQuery(), in: .rows(from: 0, count: 1))
    // January's 1.03537, not February's 1.04125.
    #expect(page.rows.first?.lead?.conversion?.money == Money(965_838, .euro))
  }

  @Test func `the newest comes first, the undated last either way`() throws {
    let catalogue = try catalogue([
      .sample("undated"), .sample("month", announced: "2025-02"),
      .sample("day", announced: "2025-02-11"), .sample("year", announced: "2025"),
    ])
    #expect(
      try ids(catalogue, InitiativeQuery(order: InitiativeOrder(.date)))
        == ["day", "month", "year", "undated"])
    #expect(
      try ids(catalogue, InitiativeQuery(order: InitiativeOrder(.date, reversed: true)))
        == ["year", "month", "day", "undated"])
  }

  @Test func `names sort without case and accents, in the reader's language`() throws {
    let catalogue = try catalogue([
      .sample("c", name: Bilingual(english: "Zebra", french: "Âne")),
      .sample("b", name: Bilingual(english: "état", french: "zèbre")),
      .sample("a", name: Bilingual(english: "Eta", french: "Mule")),
    ])
    let query = InitiativeQuery(order: InitiativeOrder(.name))
    #expect(try ids(catalogue, query) == ["a", "b", "c"])
    #expect(try ids(catalogue, query, .french) == ["c", "a", "b"])
  }

  @Test func `a limit keeps the first of a list, and every sum`() throws {
    let catalogue = try catalogue([
      .sample("a", amounts: [.sample("a/a", 3)]), .sample("b", amounts: [.sample("b/a", 2)]),
      .sample("c", amounts: [.sample("c/a", 1)]),
    ])
    let query = InitiativeQuery(limit: 2)
    #expect(try ids(catalogue, query) == ["a", "b"])
    #expect(try catalogue.places(matching: query).sums[.announced]?.units == 6)
    let page = try catalogue.initiatives(matching: query, in: .around("c", count: 2))
    #expect(page.total == 2)
    #expect(page.rows.map(\.id) == ["a", "b"])
  }

  @Test func `equal rows sort by name, then by id`() throws {
    let catalogue = try catalogue([
      .sample("z", name: Bilingual("Same")), .sample("y", name: Bilingual("same")),
      .sample("x", name: Bilingual("Other")),
    ])
    for key in [InitiativeOrder.Key.amount, .date, .kind, .sources] {
      for isReversed in [false, true] {
        let order = InitiativeOrder(key, reversed: isReversed)
        #expect(try ids(catalogue, InitiativeQuery(order: order)) == ["x", "y", "z"])
      }
    }
  }

  @Test func `rows count the sources that state or describe`() throws {
    let query = InitiativeQuery(order: InitiativeOrder(.sources))
    let page = try Catalogue(corpus: .sample).initiatives(
      matching: query, in: .rows(from: 0, count: 3))
    #expect(page.rows.map(\.id) == ["uae-campus", "fr-ai-plan", "invest-ai"])
    #expect(page.rows.map(\.sources) == [2, 1, 1])
    #expect(page.rows.map(\.isDisputed) == [true, false, false])
  }

  @Test func `a row shows its lead, converted`() throws {
    let query = InitiativeQuery(condition: .typed("stargate"))
    let page = try Catalogue(corpus: .sample).initiatives(
      matching: query, in: .rows(from: 0, count: 10))
    #expect(page.total == 1)
    let lead = try #require(page.rows.first?.lead)
    #expect(lead.id == "stargate/total")
    #expect(lead.conversion?.money == Money(482_919_149_676, .euro))
    #expect(lead.standing == .counted)
  }

  @Test(arguments: 0..<6)
  func `windows are stretches of one list`(seed: UInt64) throws {
    let catalogue = try Catalogue(corpus: .random(seed: seed, initiatives: 41))
    for key in InitiativeOrder.Key.allCases {
      let query = InitiativeQuery(order: InitiativeOrder(key, reversed: seed % 2 == 1))
      let all = try ids(catalogue, query)
      #expect(all.count == 41)
      let middle = try catalogue.initiatives(matching: query, in: .rows(from: 7, count: 5))
      #expect(middle.rows.map(\.id) == Array(all[7..<12]))
      #expect(middle.offset == 7)
      #expect(middle.total == 41)
      for index in [0, 1, 20, 39, 40] {
        let page = try catalogue.initiatives(matching: query, in: .around(all[index], count: 10))
        #expect(page.rows.map(\.id) == Array(all[page.offset..<(page.offset + 10)]))
        #expect(page.rows.contains { $0.id == all[index] })
        if index == 20 { #expect(page.offset == 15) }
      }
    }
  }

  @Test func `a window outside the list is empty or the first`() throws {
    let catalogue = try Catalogue(corpus: .sample)
    let query = InitiativeQuery()
    let beyond = try catalogue.initiatives(matching: query, in: .rows(from: 99, count: 5))
    #expect(beyond == InitiativePage(offset: 6, total: 6, rows: []))
    let before = try catalogue.initiatives(matching: query, in: .rows(from: -3, count: 2))
    #expect(before.rows.map(\.id) == ["stargate", "invest-ai"])
    let none = try catalogue.initiatives(matching: query, in: .rows(from: 0, count: -1))
    #expect(none.rows.isEmpty)
    let stray = try catalogue.initiatives(matching: query, in: .around("nowhere", count: 2))
    #expect(stray.offset == 0)
    #expect(stray.rows.count == 2)
  }
}
