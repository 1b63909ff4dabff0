/// What a selection's money of one status adds up to, and what the number is made of.
public struct Sum: Hashable, Sendable {
  /// Whole units of the display currency.
  public var units: Int64 = 0
  /// Headlines that are part of the sum.
  public var counted = 0
  /// Headlines left out because they lie inside counted money.
  public var nested = 0
  /// Headlines that give no number.
  public var unquantified = 0
  /// Headlines left out because their currency has no rate.
  public var notConverted = 0
  /// Whether a term was converted from another currency.
  public var isConverted = false
  /// Whether a term is an upper bound ("up to 50 billion"), or a range, which counts at its upper end.
  public var hasUpperBounds = false
  /// Whether a term is a lower bound ("more than 2.5 billion").
  public var hasLowerBounds = false
  /// Whether a term is approximate ("about 40 billion").
  public var hasEstimates = false

  public init() {}

  /// The bound of the sum as a whole: of an upper and a lower bound the sum is neither.
  public var bound: Bound {
    if counted == 0 { return .unquantified }
    switch (hasUpperBounds, hasLowerBounds || unquantified > 0, hasEstimates) {
    case (true, false, false): return .upTo
    case (false, true, false): return .atLeast
    case (false, false, false): return .exact
    default: return .about
    }
  }

  /// Adds the headline of an initiative.
  ///
  /// - Parameters:
  ///   - figure: The headline's figure.
  ///   - converted: Its stated number in the display currency; `nil` where there is no rate.
  ///   - isForeign: Whether the headline is in another currency than the sum.
  ///   - isNested: Whether the headline lies inside other money of the same selection.
  public mutating func add(
    _ figure: Figure, converted: Int64?, isForeign: Bool, isNested: Bool
  ) {
    guard figure.stated != nil else {
      unquantified += 1
      return
    }
    guard !isNested else {
      nested += 1
      return
    }
    guard let converted, case let (sum, overflow) = units.addingReportingOverflow(converted),
      !overflow
    else {
      notConverted += 1
      return
    }
    units = sum
    counted += 1
    isConverted = isConverted || isForeign
    switch figure.bound {
    case .upTo, .range: hasUpperBounds = true
    case .atLeast: hasLowerBounds = true
    case .about: hasEstimates = true
    case .exact, .unquantified: break
    }
  }
}
