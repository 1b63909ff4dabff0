import PledgeModel
import PledgeTesting
import Testing

@Suite struct LensTests {
  /// France in Natural Earth: 67 059 887 inhabitants and $2 715 518 000 000 in 2019.
  private let france = Place.sample(
    "FR", Bilingual("France"), population: 67_059_887, gdp: 2_715_518_000_000)

  @Test func `sums are in the lens's currency or in euros, beside a domestic product in dollars`() {
    #expect(Lens().sumCurrency == .euro)
    #expect(Lens("GBP").sumCurrency == "GBP")
    #expect(Lens("GBP", per: .capita).sumCurrency == "GBP")
    #expect(Lens("GBP", per: .gdp).sumCurrency == .dollar)
  }

  /// 109 000 000 000 ÷ 67 059 887 = 1 625.4128…
  @Test func `a sum per inhabitant is exact to the cent`() {
    #expect(
      Lens(per: .capita).measured(109_000_000_000, at: france)
        == .perHead(hundredths: 162_541, .euro, year: 2019))
  }

  /// $113 496 250 000 ÷ $2 715 518 000 000 = 0.041 795 43…
  @Test func `a share of the domestic product is exact to the millionth`() {
    let share = Lens(per: .gdp).measured(113_496_250_000, at: france)
    #expect(share == .shareOfGDP(millionths: 41_795, year: 2019))
    #expect(share?.referenceYear == 2019)
  }

  @Test func `a yearly sum is money without a year of reference`() {
    let yearly = Lens("USD", per: .year).measured(125, at: nil)
    #expect(yearly == .perYear(Money(125, "USD")))
    #expect(yearly?.referenceYear == nil)
  }

  @Test func `who lacks a figure is not measured, and nobody against nothing`() {
    let nowhere = Place.sample("XX", Bilingual("Worldwide"))
    let empty = Place.sample("AQ", Bilingual("Antarctica"), population: 0, gdp: 0)
    for measure in [Lens.Measure.capita, .gdp] {
      #expect(Lens(per: measure).measured(5, at: nowhere) == nil)
      #expect(Lens(per: measure).measured(5, at: empty) == nil)
      #expect(Lens(per: measure).measured(5, at: nil) == nil)
    }
    #expect(Lens().measured(5, at: france) == nil)
  }

  @Test func `a measure that has no room in 64 bits is none`() {
    let one = Place.sample("VA", Bilingual("Vatican City"), population: 1, gdp: 1)
    #expect(Lens(per: .capita).measured(.max, at: one) == nil)
    #expect(Lens(per: .gdp).measured(.max / 2, at: one) == nil)
    #expect(Lens(per: .capita).measured(.max / 100, at: one) != nil)
  }

  @Test(
    arguments: [
      ("2025", "2029", 5), ("2025-02", "2025-03", 1), ("2025", nil, nil), (nil, "2029", nil),
      ("2029", "2025", nil), (nil, nil, nil),
    ] as [(String?, String?, Int?)])
  func `a period is its years, the first and the last among them`(
    from: String?, to: String?, years: Int?
  ) {
    #expect(Amount.sample("a/b", 1, from: from, to: to).years == years)
  }

  @Test func `an annual amount is for one year, unless a source says how many`() {
    #expect(Amount.sample("a/b", 1, basis: .annual).years == 1)
    #expect(Amount.sample("a/b", 1, basis: .annual, from: "2025", to: "2027").years == 3)
  }

  /// 5 ÷ 2 = 2.5; 4 ÷ 3 = 1.33…; 5 ÷ 3 = 1.66….
  @Test(arguments: [(5, 2, 3), (4, 3, 1), (5, 3, 2), (0, 5, 0)] as [(Int64, Int, Int64)])
  func `a sum for years is divided, halves rounded up`(units: Int64, years: Int, expected: Int64) {
    #expect(units.perYear(of: years) == expected)
    #expect(units.perYear(of: 0) == nil)
    #expect(units.perYear(of: -years) == nil)
  }
}
