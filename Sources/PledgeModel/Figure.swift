/// A number as a source bounds it: exactly, at most, at least, about, between two, or not at all.
///
/// The numbers are whole; what they count (euros, people, gigawatts) is said by whoever holds the
/// figure.
public struct Figure: Hashable, Sendable {
  public let low: Int64?
  public let high: Int64?
  public let bound: Bound

  /// Makes a figure whose numbers fit its bound.
  ///
  /// - Parameters:
  ///   - low: The least that the source states; missing for `upTo` and `unquantified`.
  ///   - high: The most that the source states; missing for `atLeast` and `unquantified`.
  /// - Returns: `nil` when the numbers do not fit the bound (see `Bound.shape`) or are negative.
  public init?(low: Int64?, high: Int64?, bound: Bound) {
    guard (low ?? 0) >= 0, (high ?? 0) >= 0 else { return nil }
    switch bound {
    case .exact, .about: guard let low, low == high else { return nil }
    case .upTo: guard low == nil, high != nil else { return nil }
    case .atLeast: guard low != nil, high == nil else { return nil }
    case .range: guard let low, let high, low < high else { return nil }
    case .unquantified: guard low == nil, high == nil else { return nil }
    }
    self.low = low
    self.high = high
    self.bound = bound
  }

  /// A figure that is stated in words only, such as "several billion".
  public static let unquantified = Figure(nil, nil, .unquantified)

  /// The number that stands for the figure in sums and sorting: its upper end, else its lower.
  ///
  /// `nil` when the source gives no number. Sums say which of their terms are bounds.
  public var stated: Int64? { high ?? low }

  private init(_ low: Int64?, _ high: Int64?, _ bound: Bound) {
    self.low = low
    self.high = high
    self.bound = bound
  }
}

extension Bound {
  /// The numbers that a figure of this bound has, told to whoever wrote others.
  public var shape: String {
    switch self {
    case .exact, .about: "the same number in low and high"
    case .upTo: "a number in high and none in low"
    case .atLeast: "a number in low and none in high"
    case .range: "two numbers, low less than high"
    case .unquantified: "no number in low or high"
    }
  }
}
