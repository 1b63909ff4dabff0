import PledgeModel
import PledgeTesting
import Testing

@Suite struct SumTests {
  private func sum(_ figures: [Figure]) -> Sum {
    figures.reduce(into: Sum()) { sum, figure in
      sum.add(figure, .units(figure.stated ?? 0, isForeign: false), isNested: false)
    }
  }

  @Test func `counted headlines add up`() {
    let total = sum([.sample(109), .sample(50, .range)])
    #expect(total.units == 159)
    #expect(total.counted == 2)
  }

  @Test func `what is left out is told apart by its reason`() {
    var total = Sum()
    total.add(.sample(10), .units(10, isForeign: true), isNested: true)
    total.add(.unquantified, .notConverted, isNested: true)
    total.add(.sample(10), .notConverted, isNested: false)
    total.add(.sample(10), .withoutPeriod, isNested: false)
    var expected = Sum()
    expected.nested = 1
    expected.unquantified = 1
    expected.notConverted = 1
    expected.withoutPeriod = 1
    #expect(total == expected)
  }

  @Test func `terms that were converted and terms that are bounds are counted`() {
    var total = Sum()
    total.add(.sample(500, .about), .units(480, isForeign: true), isNested: false)
    total.add(.sample(20, .upTo), .units(20, isForeign: false), isNested: false)
    total.add(.sample(5, .atLeast), .units(5, isForeign: false), isNested: false)
    #expect(total.units == 505)
    #expect(total.converted == 1)
    #expect(total.isConverted)
    #expect((total.upperBounds, total.lowerBounds, total.estimates) == (1, 1, 1))
    #expect(total.bounds == 3)
  }

  @Test(arguments: Bound.allCases)
  func `headlines that are alike add up as they do one by one`(bound: Bound) {
    let figure = Figure.sample(7, bound)
    for term in [Sum.Term.units(7, isForeign: true), .notConverted, .withoutPeriod] {
      for isNested in [false, true] {
        var (one, many) = (Sum(), Sum())
        for _ in 0..<3 { one.add(figure, term, isNested: isNested) }
        let added = term == .units(7, isForeign: true) ? .units(21, isForeign: true) : term
        many.add(3, bound, added, isNested: isNested)
        #expect(one == many)
      }
    }
  }

  @Test func `a sum never overflows`() {
    let total = sum([.sample(.max), .sample(1)])
    #expect(total.units == .max)
    #expect(total.counted == 1)
    #expect(total.notConverted == 1)
  }

  @Test(
    arguments: [
      ([], Bound.unquantified), ([.unquantified], .unquantified), ([.sample(1)], .exact),
      ([.sample(1), .sample(2, .upTo)], .upTo), ([.sample(1), .sample(4, .range)], .upTo),
      ([.sample(1), .sample(2, .atLeast)], .atLeast), ([.sample(1), .unquantified], .atLeast),
      ([.sample(1), .sample(2, .about)], .about),
      ([.sample(2, .upTo), .sample(2, .atLeast)], .about),
    ] as [([Figure], Bound)])
  func `a sum has the bound that its terms leave it`(figures: [Figure], bound: Bound) {
    #expect(sum(figures).bound == bound)
  }

  @Test(arguments: [
    (21_500_000_000, Bound.upTo, 22_000_000_000), (21_500_000_000, .atLeast, 21_000_000_000),
    (21_500_000_000, .exact, 22_000_000_000), (21_400_000_000, .about, 21_000_000_000),
    (21_400_000_000, .upTo, 22_000_000_000), (99_500, .exact, 100_000), (99, .upTo, 99),
    (0, .exact, 0), (Int64.max, .upTo, Int64.max),
  ])
  func `a sum of two digits stays true to its bound`(units: Int64, bound: Bound, rounded: Int64) {
    var sum = Sum()
    (sum.units, sum.counted) = (units, 1)
    switch bound {
    case .upTo: sum.upperBounds = 1
    case .atLeast: sum.lowerBounds = 1
    case .about: sum.estimates = 1
    case .exact, .range, .unquantified: break
    }
    #expect(sum.bound == bound)
    #expect(sum.roundedToTwoDigits.units == rounded)
  }
}
