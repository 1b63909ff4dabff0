/// A decimal number written exactly: whole units of its last place.
struct FixedPoint {
  let units: Int64
  /// The digits after the point.
  let places: Int

  /// The number with all its places and a point: `1625.41`, `0.05`.
  var text: String {
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = units < 0 ? "-" : ""
    guard places > 0 else { return sign + padded }
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
