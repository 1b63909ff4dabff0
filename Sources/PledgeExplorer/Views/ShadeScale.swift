/// Which sums have which shade: each shade begins at a tenth of the one before.
///
/// The limits are powers of ten, so that a legend can print them: with a largest sum of 485 billion
/// they are 100 billion, 10 billion, 1 billion and 0.
public struct ShadeScale: Hashable, Sendable {
  /// A shade, and what the sums are more than that have it.
  public struct Step: Hashable, Sendable {
    public let shade: Shade
    public let limit: Int64
  }

  /// The shades in use, from the darkest to the lightest.
  public let steps: [Step]

  /// - Parameter maximum: The largest sum that is shown, in any unit.
  public init(maximum: Int64) {
    var limit: Int64 = maximum > 1 ? 1 : 0
    while limit > 0, limit <= (maximum - 1) / 10 { limit *= 10 }
    var steps: [Step] = []
    for shade in [Shade.full, .dark, .medium] where limit > 0 {
      steps.append(Step(shade: shade, limit: limit))
      limit /= 10
    }
    steps.append(Step(shade: [.full, .dark, .medium, .light][steps.count], limit: 0))
    self.steps = steps
  }

  /// Returns the shade of a sum; `none` for one that is not above 0.
  public func shade(of sum: Int64) -> Shade {
    steps.first { sum > $0.limit }?.shade ?? .none
  }
}
