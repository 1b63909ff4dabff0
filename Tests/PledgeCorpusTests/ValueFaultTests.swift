import PledgeCorpus
import PledgeModel
import Testing

@Suite struct `A fault of a value` {
  private let plan = "initiatives/FR/plan.toml"

  @Test func `a word that a vocabulary does not have`() throws {
    #expect(
      faults(replacing: "\"announced\"\nthemes", with: "\"anounced\"\nthemes", in: plan) == [
        """
        Corpus/initiatives/FR/plan.toml:6: unknown stage 'anounced'
          6 | stage = "anounced"
        help: did you mean 'announced'? otherwise use one of announced, proposed, launched, \
        under-way, completed, paused, cancelled
        """
      ])
    #expect(
      faults(replacing: "\"government\"", with: "\"ministry\"", in: "organizations.toml").first
        == """
        Corpus/organizations.toml:4: unknown organization type 'ministry'
          4 | type = "ministry"
        help: use one of government, company, investor, foundation, institution, intergovernmental
        """)
  }

  @Test(arguments: ["2025-13", "2025-02-30", "Feb 2025", "25-02-09"])
  func `a date that is none`(date: String) throws {
    #expect(
      faults(replacing: "2025-02-09", with: date, in: plan) == [
        """
        Corpus/initiatives/FR/plan.toml:5: '\(date)' is no date
          5 | announced = "\(date)"
        help: write a day (2025-02-11), a month (2025-02) or a year (2025), in quotes
        """
      ])
  }

  @Test(arguments: ["Total", "the_total", "-total", "to--tal", "tôtal"])
  func `an id that is not in kebab case`(id: String) throws {
    #expect(
      faults(replacing: "id = \"total\"", with: "id = \"\(id)\"", in: plan).first == """
        Corpus/initiatives/FR/plan.toml:15: '\(id)' is no id
          15 | id = "\(id)"
        help: use small letters, digits and single hyphens, such as fr-ai-plan
        """)
  }

  @Test func `a file whose name is no id`() throws {
    #expect(
      faults { $0.write("sources/\u{1B}]0;x.toml", "") } == [
        """
        Corpus/sources/^[]0;x.toml: '^[]0;x' is no id
        help: use small letters, digits and single hyphens, such as fr-ai-plan
        """
      ])
  }

  @Test func `a code that stands for money of no one country's is not a place's`() throws {
    #expect(
      faults { $0.append("[[place]]\ncode = \"ZZ\"\nname = \"Z\"\n", to: "places.toml") } == [
        """
        Corpus/places.toml:19: the code 'ZZ' is reserved
          19 | code = "ZZ"
        help: use another code: ZZ and XM stand for money of no one country's
        """
      ])
  }

  @Test func `a code that is none`() throws {
    #expect(
      faults { $0.append("[[place]]\ncode = \"Fr\"\nname = \"F\"\n", to: "places.toml") } == [
        """
        Corpus/places.toml:19: 'Fr' is no code of a place
          19 | code = "Fr"
        help: use two capital letters (FR) or the three digits of a region (150)
        """
      ])
    #expect(
      faults(replacing: "\"fr\"", with: "\"French\"", in: "sources/news.toml").first == """
        Corpus/sources/news.toml:4: 'French' is no code of a language
          4 | language = "French"
        help: use the two letters of ISO 639-1, such as fr
        """)
  }

  @Test func `a digest that is none`() throws {
    #expect(
      faults(replacing: "3a592db1", with: "3A592DB1", in: "sources/news.toml") == [
        """
        Corpus/sources/news.toml:6: \
        '3A592DB1e4e0ba239d29ed5ba75da5c21d82db95b86286f466c10d857bbb575b' is no SHA-256
          6 | sha256 = "3A592DB1e4e0ba239d29ed5ba75da5c21d82db95b86286f466c10d857bbb575b"
        help: write the 64 digits that sha256sum prints for the document
        """
      ])
  }

  @Test(arguments: [
    "javascript:alert(1)", "ftp://journal.example/", "https://", "https:journal", "--help",
    "https://a.example@evil.example/", "https://journal.example/a b", "journal.example",
  ])
  func `an address that is not of the web`(address: String) throws {
    #expect(
      faults(replacing: "https://journal.example/plan", with: address, in: "sources/news.toml")
        == [
          """
          Corpus/sources/news.toml:5: '\(address)' is no web address
            5 | url = "\(address)"
          help: write an address that begins with https:// or http:// and a host
          """
        ])
  }

  @Test func `a currency that ISO 4217 does not have`() throws {
    #expect(
      faults(replacing: "\"EUR\"", with: "\"EURO\"", in: plan) == [
        """
        Corpus/initiatives/FR/plan.toml:18: unknown currency 'EURO'
          18 | currency = "EURO"
        help: did you mean 'EUR'? otherwise use a code of ISO 4217, such as EUR, USD or GBP
        """
      ])
    #expect(
      faults(replacing: "\"EUR\"", with: "\"DOLLARS\"", in: plan) == [
        """
        Corpus/initiatives/FR/plan.toml:18: unknown currency 'DOLLARS'
          18 | currency = "DOLLARS"
        help: use a code of ISO 4217, such as EUR, USD or GBP
        """
      ])
  }

  @Test func `a negative number`() throws {
    #expect(
      faults(replacing: "low = 109_000", with: "low = -109_000", in: plan) == [
        """
        Corpus/initiatives/FR/plan.toml:16: 'low' is negative: -109000000000
          16 | low = -109_000_000_000
        help: write a number of 0 or more
        """
      ])
  }

  @Test func `a number that 64 bits cannot hold`() throws {
    #expect(
      faults(replacing: "low = 109_000_000_000", with: "low = 9_223_372_036_854_775_808", in: plan)
        == [
          """
          Corpus/initiatives/FR/plan.toml:16: the number '9_223_372_036_854_775_808' has no room \
          in 64 bits
            16 | low = 9_223_372_036_854_775_808
          help: the largest number is 9_223_372_036_854_775_807
          """
        ])
  }

  @Test(arguments: [
    (Bound.exact, "low = 1\nhigh = 2", "the same number in low and high"),
    (.about, "low = 1", "the same number in low and high"),
    (.upTo, "low = 1", "a number in high and none in low"),
    (.atLeast, "high = 1", "a number in low and none in high"),
    (.range, "low = 2\nhigh = 1", "two numbers, low less than high"),
    (.unquantified, "low = 0", "no number in low or high"),
  ])
  func `numbers that do not fit their bound`(bound: Bound, numbers: String, shape: String) throws {
    let line = 17 + numbers.split(separator: "\n").count
    let found = faults {
      $0.replace("low = 109_000_000_000\nhigh = 109_000_000_000", with: numbers, in: plan)
      $0.replace("bound = \"exact\"", with: "bound = \"\(bound.rawValue)\"", in: plan)
    }
    #expect(
      found == [
        """
        Corpus/initiatives/FR/plan.toml:\(line): low and high do not fit the bound \
        '\(bound.rawValue)'
          \(line) | bound = "\(bound.rawValue)"
        help: '\(bound.rawValue)' has \(shape)
        """
      ])
  }

  @Test func `an amount with a broken figure is left out, its initiative stays`() throws {
    let loaded = try load { $0.replace("\"exact\"", with: "\"range\"", in: plan) }
    #expect(loaded.corpus.initiatives.map(\.amounts.count) == [1, 0])
    #expect(loaded.corpus.initiatives[0].amounts[0].within == nil)
    #expect(loaded.faults.count == 1)
  }
}
