import PledgeModel
import PledgeTesting
import Testing

@Suite struct SumTests {
  private func sum(_ figures: [Figure]) -> Sum {
    figures.reduce(into: Sum()) { sum, figure in
      sum.add(figure, converted: figure.stated, isForeign: false, isNested: false)
    }
  }

  @Test func `counted headlines add up`() {
    let total = sum([.sample(109), .sample(50, .range)])
    #expect(total.units == 159)
    #expect(total.counted == 2)
  }

  @Test func `nested, unquantified and unconverted headlines are left out and told apart`() {
    var total = Sum()
    total.add(.sample(10), converted: 10, isForeign: false, isNested: true)
    total.add(.unquantified, converted: nil, isForeign: false, isNested: true)
    total.add(.sample(10), converted: nil, isForeign: true, isNested: false)
    #expect(total.units == 0)
    #expect(total.counted == 0)
    #expect(total.nested == 1)
    #expect(total.unquantified == 1)
    #expect(total.notConverted == 1)
    #expect(!total.isConverted)
  }

  @Test func `a sum says that a term was converted`() {
    var total = Sum()
    total.add(.sample(500), converted: 480, isForeign: true, isNested: false)
    #expect(total.units == 480)
    #expect(total.isConverted)
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
}
