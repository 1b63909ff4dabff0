import PledgeExplorer
import Testing

@Suite struct ShadeTests {
  private func steps(_ maximum: Int64) -> [String] {
    ShadeScale(maximum: maximum).steps.map { "\($0.shade.glyph) >\($0.limit)" }
  }

  @Test func `the limits are the powers of ten below the largest sum`() {
    #expect(
      steps(485_000_000_000) == ["█ >100000000000", "▓ >10000000000", "▒ >1000000000", "░ >0"])
    #expect(steps(100_000_000_000) == ["█ >10000000000", "▓ >1000000000", "▒ >100000000", "░ >0"])
    #expect(steps(1_590) == ["█ >1000", "▓ >100", "▒ >10", "░ >0"])
    #expect(steps(.max).first == "█ >1000000000000000000")
  }

  @Test func `small sums need fewer shades`() {
    #expect(steps(99) == ["█ >10", "▓ >1", "▒ >0"])
    #expect(steps(2) == ["█ >1", "▓ >0"])
    #expect(steps(1) == ["█ >0"])
    #expect(steps(0) == ["█ >0"])
    #expect(steps(.min) == ["█ >0"])
  }

  static let sums: [(Int64, Shade)] = [
    (485, .full), (101, .full), (100, .dark), (11, .dark), (10, .medium), (2, .medium),
    (1, .light), (0, .none), (-5, .none),
  ]

  @Test(arguments: sums)
  func `a sum has the shade whose limit it exceeds`(_ sum: Int64, _ shade: Shade) {
    #expect(ShadeScale(maximum: 485).shade(of: sum) == shade)
  }

  @Test func `every shade has a glyph of its own`() {
    #expect(Shade.allCases.map(\.glyph) == ["·", "?", "░", "▒", "▓", "█"])
  }
}
