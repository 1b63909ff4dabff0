import CellCanvas
import Testing

@testable import PledgeExplorer

@Suite struct BarsScaleTests {
  @Test func `ticks are round numbers as dense as their labels allow`() throws {
    let scale = try #require(BarsScale([485, 109, 3], isLogarithmic: false))
    #expect(scale.ticks(width: 60) { _ in 6 }.map(\.number) == [0, 100, 200, 300, 400])
    #expect(scale.ticks(width: 30) { _ in 6 }.map(\.number) == [0, 200, 400])
    #expect(scale.ticks(width: 60) { _ in 6 }.map(\.column) == [0, 12, 24, 37, 49])
  }

  @Test func `a logarithmic scale gives each power of ten the same length`() throws {
    let scale = try #require(BarsScale([20, 1_000_000], isLogarithmic: true))
    let ticks = scale.ticks(width: 50) { _ in 4 }
    #expect(ticks.map(\.number) == [10, 100, 1_000, 10_000, 100_000, 1_000_000])
    #expect(ticks.map(\.column) == [0, 10, 20, 30, 40, 50])
  }

  @Test(arguments: [1, 9, 10, 11, 1_000_000_000, Int64.max])
  func `a single number fills either scale`(number: Int64) throws {
    for isLogarithmic in [false, true] {
      let scale = try #require(BarsScale([number], isLogarithmic: isLogarithmic))
      #expect(Bar.bar(scale.share(of: number), width: 5) == "█████")
      #expect(scale.column(of: number, width: 5) == 5)
    }
  }

  @Test func `numbers that are not positive make no scale`() {
    #expect(BarsScale([], isLogarithmic: false) == nil)
    #expect(BarsScale([0, -5], isLogarithmic: true) == nil)
  }
}
