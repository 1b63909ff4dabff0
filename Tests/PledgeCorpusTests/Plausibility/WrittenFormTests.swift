import PledgeModel
import Testing

@testable import PledgeCorpus

/// What is read out of the forms in which figures are written.
@Suite struct `A figure as written` {
  /// Every number that the form may state, in the order of its words.
  private func values(_ form: String, _ language: String) -> [[Int128]]? {
    WrittenForm(form, languages: [language])?.numbers.map { $0.readings.map(\.value) }
  }

  @Test(arguments: [
    ("109 milliards d'euros", "fr", 109_000_000_000), ("1,3 million d’euros", "fr", 1_300_000),
    ("2 Mds €", "fr", 2_000_000_000), ("1,7M€", "fr", 1_700_000), ("$2.46bn", "en", 2_460_000_000),
    ("more than $500-billion", "en", 500_000_000_000), ("$500+ million", "en", 500_000_000),
    ("$1.4 trillion", "en", 1_400_000_000_000), ("1,500 million euros", "en", 1_500_000_000),
    ("$600,000", "en", 600_000), ("50,000,000,000 CNY", "zh", 50_000_000_000),
    ("600 000 euros", "fr", 600_000), ("€1'500'000", "de", 1_500_000),
    ("etwas mehr als 100 Mio. Euro", "de", 100_000_000),
    ("5,5 Milliarden Euro", "de", 5_500_000_000),
    ("3 Billionen Euro", "de", 3_000_000_000_000), ("oltre 1,2 miliardi", "it", 1_200_000_000),
    ("6 mil millones de pesos", "es", 6_000_000_000), ("R$23,03 bilhões", "pt", 23_030_000_000),
    ("quatro ou 4 mil milhões de euros", "pt", 4_000_000_000),
    ("32 miljoen euro", "nl", 32_000_000),
    ("850 millioner kroner", "no", 850_000_000), ("około 426 mln zł", "pl", 426_000_000),
    ("0,500 milliard", "fr", 500_000_000),
    ("2025,100 millions d'euros", "fr", 2_025_100_000), ("ok. 2 miliardów", "pl", 2_000_000_000),
    ("40 milionů eur", "cs", 40_000_000),
    ("65 млн євро", "uk", 65_000_000), ("peste 4 miliarde de euro", "ro", 4_000_000_000),
    ("₹500 crore", "en", 5_000_000_000), ("Rs 1 lakh crore", "en", 1_000_000_000_000),
    ("₹1,03,720 million", "en", 103_720_000_000), ("Ksh.132 billion", "en", 132_000_000_000),
    ("不少於1萬億元", "zh", 1_000_000_000_000), ("3千億円", "ja", 300_000_000_000),
    ("500多億元", "zh", 50_000_000_000),
    ("人民币100亿元", "zh", 10_000_000_000), ("1兆2390億円", "ja", 1_239_000_000_000),
    ("3조 5000억원", "ko", 3_500_000_000_000), ("5 พันล้านบาท", "th", 5_000_000_000),
    ("2 مليار دولار", "ar", 2_000_000_000),
  ])
  func `is one number`(form: String, language: String, number: Int) {
    #expect(values(form, language) == [[Int128(number)]])
  }

  @Test(arguments: [
    ("124.071 millones", "es", [124_071_000_000, 124_071_000]),
    ("2.6 billion euros", "pl", [2_600_000_000, 2_600_000_000_000]),
    ("$500 mil", "en", [500_000, 500_000_000]), ("10兆元", "zh", [10_000_000, 10_000_000_000_000]),
  ])
  func `may be two numbers`(form: String, language: String, readings: [Int]) {
    #expect(values(form, language) == [readings.map { Int128($0) }])
  }

  @Test func `has the two ends of a range`() {
    #expect(values("€400 million and €450 million", "en") == [[400_000_000], [450_000_000]])
    #expect(values("$1 billion (was $900 million)", "en") == [[1_000_000_000], [900_000_000]])
    #expect(values("$180-190bn", "en")?.map(\.first) == [180_000_000_000, 190_000_000_000])
    #expect(values("$600,000 to $1 million", "en")?[0].contains(600_000) == true)
  }

  @Test(arguments: [
    "drei Milliarden Euro", "half a billion US dollars", "2 and a half billion dollars",
    "tens of millions of dollars", "109", "40 gazillion euros", "Kz5 billion", "5 %",
    "109 millions de florins", "٥ مليار دولار", "1.2.3 million euros", "12,34,5 million euros",
    "99999999999999999999 euros", "5億兆兆元", "€5 million or half a billion", "5 billion R and D",
    "500左右元",
  ])
  func `is left alone where it is not understood`(form: String) {
    #expect(values(form, "en") == nil)
  }

  @Test func `is left alone where it is longer than a quotation`() {
    #expect(values(String(repeating: "of ", count: 110) + "$1 million", "en") == nil)
    #expect(values(String(repeating: "of ", count: 100) + "$1 million", "en") == [[1_000_000]])
  }

  @Test(arguments: [
    ("US$5 billion", ["USD"]), ("about 11 million US dollars", ["USD"]), ("R$ 5 bilhões", ["BRL"]),
    ("600 million Danish kroner", ["DKK"]), ("GBP £500 million", ["GBP"]),
    ("$2.4-billion CAD", ["CAD"]), ("Rs 20,000-crore", ["INR", "LKR", "MUR", "NPR", "PKR", "SCR"]),
    ("100亿美元", ["USD"]), ("W18 billion", ["KRW"]), ("5 billion BRL", ["BRL"]),
  ])
  func `names its currency`(form: String, codes: [Currency]) {
    #expect(WrittenForm(form, languages: ["en"])?.numbers.map(\.currencies) == [Set(codes)])
  }

  @Test func `names the currency of each of its numbers`() {
    let form = WrittenForm("€1 billion ($1.1 billion)", languages: ["en"])
    #expect(form?.numbers.first?.currencies == ["EUR"])
    #expect(form?.numbers.last?.currencies?.contains("EUR") == false)
    let dollars = WrittenForm("$1 billion and CAD 2 billion", languages: ["en"])
    #expect(dollars?.numbers.first?.currencies?.contains("USD") == true)
    #expect(dollars?.numbers.last?.currencies == ["CAD"])
  }

  @Test func `holds what its last digit rounds`() throws {
    let reading = try #require(
      WrittenForm("12,7 Mrd. Euro", languages: ["de"])?.numbers.first?.readings.first)
    #expect(reading.holds(12_720_000_000))
    #expect(reading.holds(12_650_000_000))
    #expect(!reading.holds(12_760_000_000))
    #expect(!reading.holds(12_700_000))
  }
}
