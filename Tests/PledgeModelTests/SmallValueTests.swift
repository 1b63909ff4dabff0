import PledgeModel
import PledgeTesting
import Testing

@Suite struct CurrencyTests {
  @Test func `a sign is no other currency's`() {
    let codes = [
      "EUR", "USD", "GBP", "JPY", "INR", "KRW", "ILS", "NGN", "CAD", "AUD", "NZD", "HKD", "TWD",
      "SGD", "BRL", "CHF", "AED",
    ]
    let signs = codes.compactMap { Currency($0).symbol }
    #expect(Set(signs).count == signs.count)
    #expect(Currency.euro.symbol == "€")
    #expect(Currency("CHF").symbol == nil)
  }
}

@Suite struct LanguageTests {
  @Test(arguments: [
    ("fr", Language.french), ("fr_CA.UTF-8", .french), ("FR", .french), ("en_GB", .english),
    ("C", .english), ("", .english), ("fro", .english), ("C.UTF-8", .english),
  ])
  func `a locale's language part decides`(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }
}

@Suite struct MoneyTests {
  @Test func `money of one currency adds up`() throws {
    #expect(try Money(1, .euro).adding(Money(2, .euro)) == Money(3, .euro))
  }

  @Test func `money of two currencies is not added, nor beyond 64 bits`() {
    #expect(throws: MoneyError.mixedCurrencies(.euro, "USD")) {
      try Money(1, .euro).adding(Money(1, "USD"))
    }
    #expect(throws: MoneyError.overflow) { try Money(.max, .euro).adding(Money(1, .euro)) }
  }
}

@Suite struct IdentifierTests {
  @Test func `a quotation's name leads to its source, an amount's to its initiative`() {
    #expect(QuoteID("the-gazette#stargate").source == "the-gazette")
    #expect(AmountID("stargate/total").initiative == "stargate")
    #expect(AmountID("stargate/total").amount == "total")
    #expect(AmountID("2025/07/a/amount").initiative == "2025/07/a")
    #expect(AmountID("2025/07/a/amount").amount == "amount")
    #expect(AmountID("stargate").initiative == "stargate")
    #expect(AmountID("stargate").amount == "")
    #expect(QuoteID("the-gazette##1").source == "the-gazette")
    #expect(QuoteID("the-gazette#\u{301}a").source == "the-gazette")
    #expect(AmountID("a\u{301}/\u{301}").amount == "\u{301}")
  }
}

@Suite struct QuoteTests {
  @Test func `a passage with a place is verbatim and spans its Unicode scalars`() {
    let quote = Quote(id: "a#b", exact: "e\u{301}té", start: 10)
    #expect(quote.grade == .verbatim)
    #expect(quote.position == 10..<14)
  }

  @Test func `a passage without a place is a figure only`() {
    let quote = Quote(id: "a#b", exact: "€200 billion")
    #expect(quote.grade == .figure)
    #expect(quote.position == nil)
  }

  @Test func `a longer passage without a place is quoted`() {
    let sixty = String(repeating: "e\u{301}", count: 30)
    #expect(Quote(id: "a#b", exact: sixty).grade == .figure)
    #expect(Quote(id: "a#b", exact: sixty + ".").grade == .quoted)
    #expect(Quote(id: "a#b", exact: sixty + ".", start: 0).grade == .verbatim)
  }
}
