import Foundation
import Testing

@testable import pledgebook

@Suite struct TotalsCommandTests {
  private let corpus: SampleCorpus

  init() throws { corpus = try SampleCorpus(Self.files) }

  /// Beside the plan of 109 bn and Brookfield's ≤20 bn within it, both in France: a fund of $500 bn
  /// for 2025 to 2028 in France and the United States, a law that costs nobody knows what, and £1 bn
  /// committed.
  private static let files = [
    "places.toml": """
    [[place]]
    code = "FR"
    name = "France"
    population = 67_059_887
    gdp_usd = 2_715_518_000_000
    figures_year = 2019
    [[place]]
    code = "US"
    name = { en = "United States", fr = "États-Unis" }
    [[place]]
    code = "CA"
    name = "Canada"
    [[place]]
    code = "EU"
    name = { en = "European Union", fr = "Union européenne" }
    kind = "bloc"
    members = ["FR"]
    """,
    "rates.csv": "month,currency,per_eur\n2025-02,GBP,0.83\n2025-02,USD,1.0413\n",
    "organizations.toml": """
    [[organization]]
    id = "brookfield"
    name = "Brookfield"
    type = "investor"
    country = "CA"
    """,
    "initiatives/FR/fund.toml": """
    name = { en = "The fund", fr = "Le fonds" }
    summary = { en = "A fund.", fr = "Un fonds." }
    kind = "fund"
    places = ["FR", "US"]
    announced = "2025-02"
    stage = "announced"
    themes = ["compute"]
    quotes = ["journal#plan"]

    [[amount]]
    id = "total"
    low = 500_000_000_000
    high = 500_000_000_000
    currency = "USD"
    bound = "exact"
    basis = "total"
    status = "announced"
    from = "2025"
    to = "2028"
    as_written = ["109"]
    quotes = ["journal#plan"]
    """,
    "initiatives/FR/law.toml": """
    name = { en = "The law", fr = "La loi" }
    summary = { en = "A law.", fr = "Une loi." }
    kind = "regulation"
    places = ["FR"]
    stage = "announced"
    themes = ["compute"]
    quotes = ["journal#plan"]

    [[amount]]
    id = "total"
    currency = "EUR"
    bound = "unquantified"
    basis = "total"
    status = "announced"
    as_written = ["milliards"]
    quotes = ["journal#plan"]
    """,
    "initiatives/US/round.toml": """
    name = { en = "The round", fr = "La levée" }
    summary = { en = "A round.", fr = "Une levée." }
    kind = "funding-round"
    places = ["US"]
    stage = "completed"
    themes = ["compute"]
    quotes = ["journal#plan"]

    [[amount]]
    id = "total"
    low = 1_000_000_000
    high = 1_000_000_000
    currency = "GBP"
    bound = "exact"
    basis = "round"
    status = "committed"
    as_written = ["109"]
    quotes = ["journal#plan"]
    """,
  ]

  private func totals(_ arguments: String..., language: String = "en", width: Int? = nil) throws
    -> Report
  {
    try TotalsCommand.parse(arguments)
      .report(in: corpus.surroundings(language: language, width: width))
  }

  /// The text with plain blanks instead of those that keep a number beside its noun.
  private func withBlanks(_ report: Report) -> String { report.text.replacing("\u{A0}", with: " ") }

  private struct Written: Decodable {
    struct Total: Decodable {
      let currency: String
      let status: String
      let sum: Int
      let bound: String
      let initiatives, counted, nested, unquantified, notConverted, withoutPeriod: Int
      let bounds, converted: Int
    }
    struct Row: Decodable {
      struct Name: Decodable, Equatable { let en, fr: String }
      struct Per: Decodable, Equatable {
        let measure: String
        let value: Double
        let year: Int?
      }
      let key: String
      let name: Name?
      let sum: Int
      let bound: String
      let initiatives, counted, nested, unquantified, notConverted: Int
      let per: Per?
    }
    let total: Total
    let rows: [Row]
  }

  private func json(_ arguments: String...) throws -> Written {
    let report = try TotalsCommand.parse(arguments + ["--format", "json"])
      .report(in: corpus.surroundings())
    return try JSONDecoder().decode(Written.self, from: Data(report.text.utf8))
  }

  /// $500 bn ÷ 1.0413 = €480 169 019 495.24…, and €109 bn.
  @Test func `the table has a row for each group and says what the total is made of`() throws {
    let report = try totals()
    #expect(
      withBlanks(report) == """
        PLACE          ANNOUNCED  INITIATIVES  COUNTED  INSIDE  VAGUE  KEY
        France          ≥€589bn≈            4        2       1      1  FR
        United States    €480bn≈            2        1       0      0  US

        Total announced: ≥€589bn≈, from 2 of 5 initiatives (1 converted); left out: 1 inside others, 1 without a number.
        Rows overlap: an initiative in several groups is in the sum of each and once in the total.
        Beside it, never added: committed €1.2bn≈.

        """)
    #expect(report.ending == .done)
    #expect(report.notes == [])
  }

  @Test func `the table speaks French, and puts money of other status beside`() throws {
    let report = try totals(
      "--by", "kind", "--currency", "gbp", "--status", "committed", language: "fr")
    #expect(
      withBlanks(report) == """
        TYPE                  ENGAGÉ  INITIATIVES  COMPTÉES  INCLUSES  VAGUES  CLÉ
        levée de fonds         1 Md£            1         1         0       0  funding-round
        fonds                      –            1         0         0       0  fund
        investissement privé       –            1         0         0       0  private-investment
        public-privé               –            1         0         0       0  public-private
        réglementation             –            1         0         0       0  regulation

        Total engagé : 1 Md£, de 1 initiative sur 5.
        À côté, jamais ajouté : annoncé ≥489 Md£≈.

        """)
  }

  @Test func `money comes from the countries of its funders`() throws {
    let written = try json("--by", "origin")
    #expect(written.rows.map(\.key) == ["unknown", "CA"])
    #expect(written.rows.map(\.initiatives) == [4, 1])
    #expect(written.rows[1].sum == 20_000_000_000)
    #expect(written.rows[1].bound == "upTo")
    #expect(written.rows[1].nested == 0)
    #expect(written.rows[0].name == Written.Row.Name(en: "not stated", fr: "non précisé"))
    #expect(try json("--origin").rows.map(\.key) == ["unknown", "CA"])
  }

  @Test func `JSON keeps its members, their names and their order`() throws {
    let text = try totals("--place", "us", "--status", "committed", "--format", "json").text
    #expect(
      text == """
        {
          "total": {
            "currency": "EUR",
            "status": "committed",
            "sum": 1204819277,
            "bound": "exact",
            "initiatives": 2,
            "counted": 1,
            "nested": 0,
            "unquantified": 0,
            "notConverted": 0,
            "withoutPeriod": 0,
            "bounds": 0,
            "converted": 1
          },
          "rows": [
            {
              "key": "US",
              "name": {
                "en": "United States",
                "fr": "États-Unis"
              },
              "sum": 1204819277,
              "bound": "exact",
              "initiatives": 2,
              "counted": 1,
              "nested": 0,
              "unquantified": 0,
              "notConverted": 0,
              "withoutPeriod": 0,
              "per": null
            },
            {
              "key": "FR",
              "name": {
                "en": "France",
                "fr": "France"
              },
              "sum": 0,
              "bound": "unquantified",
              "initiatives": 1,
              "counted": 0,
              "nested": 0,
              "unquantified": 0,
              "notConverted": 0,
              "withoutPeriod": 0,
              "per": null
            }
          ]
        }

        """)
  }

  @Test func `a total counts once what its parts state again`() throws {
    let total = try json("--place", "FR").total
    #expect(total.sum == 589_169_019_495)
    #expect(total.counted == 2)
    #expect(total.nested == 1)
    #expect(total.unquantified == 1)
    #expect(total.converted == 1)
    #expect(try json("brookfield").total.sum == 20_000_000_000)
    #expect(try json("brookfield").total.bounds == 1)
  }

  /// €589 169 019 495 ÷ 67 059 887 = 8 785.7145…, and as €109 bn and $500 bn are $613 501 700 000,
  /// ÷ $2 715 518 000 000 = 22.592 437… %.
  @Test func `sums are measured exactly, against the place of their row`() throws {
    let heads = try json("--per", "capita")
    #expect(heads.rows.map(\.key) == ["FR", "US"])
    #expect(heads.rows[0].per == Written.Row.Per(measure: "capita", value: 8785.71, year: 2019))
    #expect(heads.rows[1].per == nil)
    let shares = try json("--per", "gdp", "--currency", "GBP")
    #expect(shares.total.currency == "USD")
    #expect(shares.rows[0].key == "FR")
    #expect(shares.rows[0].per == Written.Row.Per(measure: "gdp", value: 22.5924, year: 2019))
    let text = try totals("--per", "gdp", "--format", "json").text
    #expect(text.contains("\"value\": 22.5924,"))
  }

  @Test func `groups that are no places are measured against the one place that is kept`() throws {
    let kinds = try json("--by", "kind", "--place", "FR", "--per", "capita")
    // €109 000 000 000 ÷ 67 059 887 = 1 625.4128…
    #expect(kinds.rows.first { $0.key == "public-private" }?.per?.value == 1625.41)
    #expect(try json("--by", "kind", "--per", "capita").rows.allSatisfy { $0.per == nil })
  }

  /// €480 169 019 495 ÷ 4 years.
  @Test func `per year, only money with a period is added`() throws {
    let written = try json("--by", "kind", "--per", "year")
    #expect(written.total.sum == 120_042_254_874)
    #expect(written.total.counted == 1)
    #expect(written.total.withoutPeriod == 1)
    let fund = written.rows.first
    #expect(fund?.per == Written.Row.Per(measure: "year", value: 120_042_254_874, year: nil))
    let text = try withBlanks(totals("--by", "kind", "--per", "year"))
    #expect(text.contains("ANNOUNCED PER YEAR"))
    #expect(text.contains("Total announced: ≥€120bn≈ per year, from 1 of 5 initiatives"))
    #expect(text.contains("1 without a period"))
  }

  @Test func `a bloc has its members' money where that is asked for`() throws {
    #expect(try json().rows.map(\.key) == ["FR", "US"])
    let rows = try json("--with-members").rows
    #expect(rows.map(\.key) == ["EU", "FR", "US"])
    #expect(rows[0].sum == rows[1].sum)
  }

  @Test func `CSV has a line for each group`() throws {
    let lines = try totals("--per", "capita", "--format", "csv").text.split(separator: "\r\n")
    #expect(
      lines == [
        """
        key,name_en,name_fr,currency,status,sum,bound,initiatives,counted,nested,unquantified,\
        not_converted,without_period,bounds,converted,per_measure,per_value,per_reference_year
        """,
        "FR,France,France,EUR,announced,589169019495,atLeast,4,2,1,1,0,0,0,1,capita,8785.71,2019",
        "US,United States,États-Unis,EUR,announced,480169019495,exact,2,1,0,0,0,0,0,1,,,",
      ])
  }

  @Test func `a currency that has no rate is wrong use, and those that have one are told`() throws {
    let failure = #expect(throws: Failure.self) { try totals("--currency", "zzz") }
    #expect(failure?.ending == .wrongUse)
    #expect(
      failure?.description == """
        unknown currency 'ZZZ'
        help: use one of AED, EUR, GBP, QAR, SAR, USD
        """)
  }

  @Test func `an unknown place is wrong use, money of no country can be asked for as an origin`()
    throws
  {
    let failure = #expect(throws: Failure.self) { try totals("--place", "QQ") }
    #expect(failure?.ending == .wrongUse)
    #expect(throws: Failure.self) { try totals("--place", "ZZ") }
    #expect(try json("--origin", "--place", "ZZ").total.initiatives == 4)
  }

  @Test(arguments: [["--by", "planet"], ["--per", "whole"], ["--status", "wished"]])
  func `a word that is not known is refused with those that are`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try TotalsCommand.parse(arguments) }
    let farewell = error.map { Farewell($0) }
    #expect(farewell?.status == 2)
    #expect(farewell?.message.contains("one of") == true)
  }

  @Test func `nothing that matches is told and ends with status 1`() throws {
    for format in ["table", "json", "csv"] {
      let report = try totals("zebra", "--format", format)
      #expect(report.ending == .nothingMatched)
      #expect(report.notes == ["nothing matches"])
    }
    #expect(try totals("zebra").text == "")
    #expect(try json("zebra").rows.isEmpty)
  }

  @Test func `no line is wider than the terminal`() throws {
    for width in [40, 60, 80] {
      let lines = try totals("--per", "capita", width: width).text.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width }, "\(width)")
    }
  }
}

/// What the bundled corpus adds up to.
@Suite struct BundledTotalsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus").path()

  private struct Written: Decodable {
    struct Row: Decodable {
      let key, bound: String
      let sum, counted, nested: Int
    }
    let rows: [Row]
  }

  private func row(_ key: String, _ arguments: String...) throws -> Written.Row? {
    let surroundings = Surroundings(
      environment: ["PLEDGEBOOK_CORPUS": Self.folder], executable: "/nowhere", terminalWidth: nil)
    let report = try TotalsCommand.parse(arguments + ["--format", "json"]).report(in: surroundings)
    return try JSONDecoder().decode(Written.self, from: Data(report.text.utf8)).rows
      .first { $0.key == key }
  }

  @Test func `France's plan counts once, although its parts are listed`() throws {
    let plan = "init:fr-ai-plan,uae-campus-france,brookfield-france"
    let france = try row("FR", "--by", "place", plan)
    #expect(france?.sum == 109_000_000_000)
    #expect(france?.counted == 1)
    #expect(france?.nested == 2)
  }

  @Test func `by origin the Emirates stand with up to 50 bn, Canada with 20 bn`() throws {
    let emirates = try row("AE", "--by", "origin", "country:FR")
    #expect(emirates?.sum == 50_000_000_000)
    #expect(emirates?.bound == "upTo")
    #expect(try row("CA", "--by", "origin", "country:FR")?.sum == 20_000_000_000)
  }

  @Test(arguments: ["planned", "announced", "committed", "spent"])
  func `what Europe's start-ups raised in a quarter, a statistic, is in no total`(
    status: String
  ) throws {
    #expect(try row("150", "--status", status)?.sum == 0)
  }
}

@Suite struct FixedPointTests {
  @Test(
    arguments: [
      (162_541, 2, "1625.41"), (5, 2, "0.05"), (0, 2, "0.00"), (100, 2, "1.00"), (7, 0, "7"),
      (-5, 2, "-0.05"), (.max, 4, "922337203685477.5807"), (.min, 0, "-9223372036854775808"),
    ] as [(Int64, Int, String)])
  func `a decimal keeps every digit`(units: Int64, places: Int, text: String) {
    #expect(FixedPoint(units: units, places: places).text == text)
  }
}
