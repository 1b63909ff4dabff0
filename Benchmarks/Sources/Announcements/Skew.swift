/// Draws numbers from 0 to below a count, the first far oftener than the last.
struct Skew {
  /// So many equally likely places, each with the number that is drawn there.
  private let places: [UInt32]

  private static let size = 1 << 16

  /// The number r is drawn in proportion to 1 / (r + `flatness`).
  ///
  /// - Parameter flatness: How much the first few are alike; 1 is Zipf's own law.
  /// - Parameter isSteep: Whether the proportion falls with the power 5/4 instead, as that of words.
  init(count: Int, flatness: Int = 1, isSteep: Bool = false) {
    // Square roots are exact on every machine; powers are not.
    let weights = (0..<count).map { number in
      let rank = Double(number + flatness)
      return 1 / (isSteep ? rank * rank.squareRoot().squareRoot() : rank)
    }
    let total = weights.reduce(0, +)
    var places: [UInt32] = []
    places.reserveCapacity(Self.size)
    var sum = 0.0
    for (number, weight) in weights.enumerated() {
      sum += weight
      let end = number == count - 1 ? Self.size : Int(sum / total * Double(Self.size))
      while places.count < end { places.append(UInt32(number)) }
    }
    self.places = places
  }

  func draw(_ random: inout SplitMix64) -> Int { number(at: random.next()) }

  /// Returns the number that the highest of some random bits stand for.
  func number(at bits: UInt64) -> Int { Int(places[Int(bits >> 48)]) }
}
