/// A stream of numbers that depends on its seed alone, on every machine.
///
/// The generator of Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014);
/// the standard library's `random(in:)` is not used, since it may draw otherwise in a later version.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The stream of one row: rows do not depend on how many were made before.
  init(seed: UInt64, row: Int) {
    self.init(seed: seed)
    state = next() ^ (UInt64(truncatingIfNeeded: row) &* 0x9E37_79B9_7F4A_7C15)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns a number from 0 to below `bound`.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Returns true in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// Returns a number from 0 to below 1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Returns a number that is spread nearly as a normal distribution's: mean 0, deviation 1.
  ///
  /// The sum of four uniform numbers needs no logarithm, which differs between C libraries.
  mutating func normal() -> Double {
    (fraction() + fraction() + fraction() + fraction() - 2) * 1.732_050_807_568_877_2
  }
}
