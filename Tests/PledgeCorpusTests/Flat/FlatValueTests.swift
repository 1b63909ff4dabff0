import PledgeModel
import Testing

@testable import PledgeCorpus

@Suite struct `A row of a flat file` {
  @Test func `is an initiative with its amount, its words and its source`() throws {
    let words = "France will invest €109 billion in artificial intelligence, Macron said on Sunday"
    let sample = try FlatSample([
      "country": "France", "organisation": "Acme Ltd|Mistral AI", "amount": "109000000000",
      "currency": "eur", "announced": "2025-02-09", "kind": "Public_Private", "stage": "under way",
      "theme": "compute, Research", "quote": words,
      "source_url": "https://www.journal.example/2025/plan%20fran%C3%A7ais/?p=1",
    ])
    let source: SourceID = "journal-example-56aa4d113ccd816b"
    let quote = QuoteID(source: source, quote: "a")
    #expect(sample.faults == [])
    #expect(
      sample.only
        == Initiative(
          id: "a", name: Bilingual("A"), summary: Bilingual(""), kind: .publicPrivate,
          places: ["FR"],
          actors: [.init("acme-ltd", .funder), .init("mistral-ai", .funder)],
          announced: PartialDate(year: 2025, month: 2, day: 9), stage: .underWay,
          themes: [.compute, .research], quotes: [quote],
          amounts: [
            Amount(
              id: "a/amount",
              figure: try #require(
                Figure(low: 109_000_000_000, high: 109_000_000_000, bound: .exact)),
              currency: .euro, basis: .total, status: .announced, asWritten: ["€109 billion"],
              quotes: [quote])
          ]))
    #expect(
      sample.organizations == [
        Organization(id: "acme-ltd", name: Bilingual("Acme Ltd"), type: .company),
        Organization(id: "mistral-ai", name: Bilingual("Mistral AI"), type: .company),
      ])
    #expect(sample.quotes == [Quote(id: quote, exact: words)])
    #expect(sample.quotes.first?.grade == .quoted)
    #expect(
      sample.sources == [
        Source(
          id: source, title: "journal.example/2025/plan français", publisher: "journal.example",
          language: "und", url: "https://www.journal.example/2025/plan%20fran%C3%A7ais/?p=1")
      ])
  }

  @Test func `needs nothing but an id and a name`() throws {
    let sample = try FlatSample("id,initiative,country,amount,quote,source_url\na/b#c,A,,,,")
    #expect(sample.faults == [])
    #expect(
      sample.only
        == Initiative(
          id: "a/b#c", name: Bilingual("A"), summary: Bilingual(""), kind: .project, places: [],
          stage: .announced))
    #expect(sample.quotes == [] && sample.sources == [])
  }

  @Test(arguments: [
    ("FR", ["FR"]), ("fr", ["FR"]), ("France", ["FR"]), ("united states", ["US"]),
    ("ETATS UNIS", ["US"]), ("États-Unis", ["US"]), ("USA", ["US"]), ("Côte d'Ivoire", ["CI"]),
    ("FR|US", ["FR", "US"]), ("FR; US", ["FR", "US"]), ("fr / États-Unis/|", ["FR", "US"]),
    ("FR|France", ["FR"]),
  ])
  func `names places by code or by name`(cell: String, codes: [PlaceCode]) throws {
    let sample = try FlatSample(["country": cell])
    #expect(sample.faults == [])
    #expect(sample.only?.places == codes)
  }

  @Test func `names organizations whose ids are made of their names`() throws {
    let names = [
      "OpenAI", "Électricité de France", "  A.  B&C ", "unknown", "Several", "字节跳动", "阿里 AI",
      "!!!", "acme", "ACME", String(repeating: "long ", count: 20) + "name",
    ]
    let sample = try FlatSample(["organisation": names.joined(separator: "|") + "||"])
    #expect(
      sample.organizations.map(\.id.rawValue) == [
        "openai", "electricite-de-france", "a-b-c", "unknown-498865c7bd1f3959",
        "several-20311bc8cf7920ef", "b026a5c2d0cff113", "ai-1ab3d5e56c477c53", "bbe43c17ca866be2",
        "acme", "\(String(repeating: "long-", count: 12))l-275a23c988c30e86",
      ])
    #expect(sample.organizations[8].name == Bilingual("acme"))
    #expect(sample.organizations.allSatisfy { $0.country == nil && $0.type == .company })
    #expect(sample.only?.actors.map(\.organization) == sample.organizations.map(\.id))
    #expect(
      try FlatSample(["organisation": names[5]]).organizations[0].id == sample.organizations[5].id)
  }

  @Test func `tells long names of organizations apart`() throws {
    for count in 55...65 {
      let name = String(repeating: "x", count: count)
      let sample = try FlatSample(["organisation": "\(name)|\(name)y|\(name)z|\(name) y"])
      #expect(sample.organizations.count == 4)
    }
  }

  @Test(arguments: [
    ("", "", Basis.total, MoneyStatus.announced),
    ("funding-round", "announced", .round, .announced),
    ("FUNDING ROUND", "Completed", .round, .committed), ("fund", "completed", .total, .announced),
    ("proposal", "proposed", .total, .planned),
  ])
  func `says how far its money has come`(
    kind: String, stage: String, basis: Basis, status: MoneyStatus
  ) throws {
    let sample = try FlatSample(["amount": "5", "kind": kind, "stage": stage])
    #expect(sample.amount?.basis == basis)
    #expect(sample.amount?.status == status)
    #expect(sample.amount?.currency == nil)
  }

  @Test(arguments: [("2025", "2025"), ("2025-02", "2025-02"), (" 2025-02-28 ", "2025-02-28")])
  func `is dated as far as it says`(cell: String, date: String) throws {
    #expect(try FlatSample(["announced": cell]).only?.announced?.description == date)
  }

  @Test func `states its figure in its own words where it quotes none`() throws {
    let sample = try FlatSample(["amount": "≤ 1.5bn", "currency": "usd"])
    #expect(sample.quotes.map(\.exact) == ["≤ 1.5bn USD"])
    #expect(sample.quotes.map(\.grade) == [.figure])
    #expect(sample.amount?.asWritten == ["≤ 1.5bn USD"])
    #expect(sample.only?.quotes == [])
    #expect(sample.amount?.quotes == sample.quotes.map(\.id))
    #expect(try FlatSample(["amount": "7"]).quotes.map(\.exact) == ["7"])
  }

  @Test func `is quoted from the file where it names no page`() throws {
    let sample = try FlatSample(["quote": "Words."])
    #expect(
      sample.sources == [Source(id: "flat-csv", title: "flat.csv", language: "und")])
    #expect(sample.quotes.map(\.id) == ["flat-csv#a"])
    #expect(sample.only?.quotes == ["flat-csv#a"])
    let other = try withFlatFile(Array("id,initiative,amount\na,A,5\n".utf8), named: "数据.CSV") {
      FlatSample(file: $0)
    }
    #expect(other.sources.map(\.title) == ["数据.CSV"])
    #expect(other.sources.map(\.id) == ["csv"])
  }

  @Test(arguments: [
    ("HTTPS://Journal.Example", "journal.example"), ("http://[::1]:80/a/", "[::1]/a"),
    ("https://a.example/%1B%00x", "a.example/%1B%00x"), ("https://a.example/é", "a.example/é"),
    ("https://www.a.example:8080/x#y", "a.example/x"), ("https://a.example/%FF%", "a.example/%FF%"),
  ])
  func `has a page whose address can be read`(address: String, title: String) throws {
    let sample = try FlatSample(["quote": "Words.", "source_url": address])
    #expect(sample.faults == [])
    #expect(sample.sources.map(\.title) == [title])
    #expect(sample.sources.map(\.url) == [address.replacing("é", with: "%C3%A9")])
  }

  @Test func `keeps what only a terminal minds`() throws {
    let hostile = "\u{1B}]0;x\u{7}\u{202E}\u{9B}2J\u{FEFF}"
    let sample = try FlatSample(["quote": "a" + hostile, "organisation": "b" + hostile])
    #expect(sample.faults == [])
    #expect(sample.quotes.map(\.exact) == ["a" + hostile])
    #expect(sample.organizations.map(\.name.english) == ["b" + hostile])
  }
}
