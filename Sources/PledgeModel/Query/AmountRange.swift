/// The amounts from one number to another, or beyond one.
public struct AmountRange: Hashable, Sendable {
  /// Whole units of a currency, none of them negative.
  public enum Extent: Hashable, Sendable {
    case over(Int64)
    case atLeast(Int64)
    case under(Int64)
    case atMost(Int64)
    /// Both ends are in the range.
    case between(Int64, Int64)
  }

  public let extent: Extent
  /// The currency that amounts are converted to before they are compared; `nil` for the one that
  /// sums are shown in (`Lens.sumCurrency`).
  public let currency: Currency?

  /// - Returns: `nil` for a negative number, and for a last number before the first.
  public init?(_ extent: Extent, _ currency: Currency? = nil) {
    switch extent {
    case .over(let units), .atLeast(let units), .under(let units), .atMost(let units):
      guard units >= 0 else { return nil }
    case .between(let first, let last):
      guard first >= 0, first <= last else { return nil }
    }
    self.extent = extent
    self.currency = currency
  }

  /// Whether a number of whole units is in the range.
  public func contains(_ units: Int64) -> Bool {
    switch extent {
    case .over(let limit): units > limit
    case .atLeast(let limit): units >= limit
    case .under(let limit): units < limit
    case .atMost(let limit): units <= limit
    case .between(let first, let last): first <= units && units <= last
    }
  }
}

extension AmountRange: CustomStringConvertible {
  /// The range as it is typed: `>$1bn`, `1bn..10bn`.
  public var description: String {
    let sign = currency.map { $0.symbol ?? $0.rawValue } ?? ""
    switch extent {
    case .over(let units): return ">" + sign + Self.digits(units)
    case .atLeast(let units): return ">=" + sign + Self.digits(units)
    case .under(let units): return "<" + sign + Self.digits(units)
    case .atMost(let units): return "<=" + sign + Self.digits(units)
    case .between(let first, let last):
      let start = sign + Self.digits(first)
      return first == last ? start : start + ".." + Self.digits(last)
    }
  }

  /// What the scale words stand for; the first of each number is the one that is written.
  public static let scales: [(word: String, units: Int64)] = [
    ("tn", 1_000_000_000_000), ("bn", 1_000_000_000), ("md", 1_000_000_000), ("m", 1_000_000),
    ("mn", 1_000_000), ("k", 1_000),
  ]

  /// Writes a number exactly, with a scale word where three decimals are enough.
  private static func digits(_ number: Int64) -> String {
    guard
      let scale = scales.first(where: {
        number >= $0.units && number.isMultiple(of: max(1_000, $0.units / 1_000))
      })
    else { return String(number) }
    let (whole, rest) = number.quotientAndRemainder(dividingBy: scale.units)
    if rest == 0 { return String(whole) + scale.word }
    var thousandths = String(1_000 + rest / (scale.units / 1_000)).dropFirst()
    while thousandths.last == "0" { thousandths.removeLast() }
    return "\(whole).\(thousandths)\(scale.word)"
  }
}
