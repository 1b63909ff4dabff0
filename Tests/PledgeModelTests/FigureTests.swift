import PledgeModel
import Testing

@Suite struct FigureTests {
  @Test(
    arguments: [
      (5, 5, Bound.exact), (5, 5, .about), (nil, 5, .upTo), (5, nil, .atLeast), (3, 5, .range),
      (nil, nil, .unquantified), (0, 0, .exact),
    ] as [(Int64?, Int64?, Bound)])
  func `a figure keeps numbers that fit its bound`(low: Int64?, high: Int64?, bound: Bound) throws {
    let figure = try #require(Figure(low: low, high: high, bound: bound))
    #expect(figure.low == low)
    #expect(figure.high == high)
    #expect(figure.bound == bound)
  }

  @Test(
    arguments: [
      (3, 5, Bound.exact), (5, nil, .exact), (nil, nil, .about), (5, 5, .upTo), (5, nil, .upTo),
      (nil, 5, .atLeast), (5, 5, .atLeast), (5, 5, .range), (5, 3, .range), (nil, 5, .range),
      (5, 5, .unquantified), (-1, -1, .exact), (nil, -1, .upTo),
    ] as [(Int64?, Int64?, Bound)])
  func `a figure refuses numbers that do not fit its bound`(
    low: Int64?, high: Int64?, bound: Bound
  ) {
    #expect(Figure(low: low, high: high, bound: bound) == nil)
  }

  @Test func `the upper end stands for a figure, else the lower`() {
    #expect(Figure(low: 30, high: 50, bound: .range)?.stated == 50)
    #expect(Figure(low: nil, high: 40, bound: .upTo)?.stated == 40)
    #expect(Figure(low: 25, high: nil, bound: .atLeast)?.stated == 25)
    #expect(Figure.unquantified.stated == nil)
  }
}
