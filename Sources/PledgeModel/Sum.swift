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
  /// Headlines left out of a sum per year because no source states their period.
  public var withoutPeriod = 0
  /// Terms that were converted from another currency.
  public var converted = 0
  /// Terms that are upper bounds ("up to 50 billion"), or ranges, which count at their upper ends.
  public var upperBounds = 0
  /// Terms that are lower bounds ("more than 2.5 billion").
  public var lowerBounds = 0
  /// Terms that are approximate ("about 40 billion").
  public var estimates = 0

  public init() {}

  /// The sum with the first two digits of its number alone: a lower bound is rounded down, an upper one
  /// up, so that each stays true, and the others to the nearest.
  public var roundedToTwoDigits: Sum {
    var unit: Int64 = 1
    while units / unit >= 100 { unit *= 10 }
    let (whole, rest) = units.quotientAndRemainder(dividingBy: unit)
    let isUp =
      switch bound {
      case .atLeast: false
      case .upTo: rest > 0
      case .exact, .about, .range, .unquantified: rest >= unit - rest
      }
    var sum = self
    let (rounded, overflow) = (whole + (isUp ? 1 : 0)).multipliedReportingOverflow(by: unit)
    if !overflow { sum.units = rounded }
    return sum
  }

  /// Whether a term was converted from another currency.
  public var isConverted: Bool { converted > 0 }

  /// Terms that are no exact figures.
  public var bounds: Int { upperBounds + lowerBounds + estimates }

  /// The bound of the sum as a whole: of an upper and a lower bound the sum is neither.
  public var bound: Bound {
    if counted == 0 { return .unquantified }
    switch (upperBounds > 0, lowerBounds > 0 || unquantified > 0, estimates > 0) {
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
  ///   - term: What the headline adds to the sum.
  ///   - isNested: Whether the headline lies inside other money of the same selection.
  public mutating func add(_ figure: Figure, _ term: Term, isNested: Bool) {
    add(1, figure.bound, term, isNested: isNested)
  }

  /// Adds headlines that are alike.
  ///
  /// Where the sum has no room for all of them, all are left out.
  ///
  /// - Parameters:
  ///   - count: How many headlines there are.
  ///   - bound: What each of them is bounded by.
  ///   - term: What all of them together add to the sum.
  ///   - isNested: Whether they lie inside other money of the same selection.
  public mutating func add(_ count: Int, _ bound: Bound, _ term: Term, isNested: Bool) {
    guard bound != .unquantified else {
      unquantified += count
      return
    }
    guard !isNested else {
      nested += count
      return
    }
    switch term {
    case .withoutPeriod: withoutPeriod += count
    case .notConverted: notConverted += count
    case .units(let added, let isForeign):
      let (sum, overflow) = units.addingReportingOverflow(added)
      guard !overflow else {
        notConverted += count
        return
      }
      units = sum
      counted += count
      if isForeign { converted += count }
      switch bound {
      case .upTo, .range: upperBounds += count
      case .atLeast: lowerBounds += count
      case .about: estimates += count
      case .exact, .unquantified: break
      }
    }
  }

  /// What headlines add to a sum.
  public enum Term: Hashable, Sendable {
    /// Whole units of the display currency, converted from another if `isForeign`.
    case units(Int64, isForeign: Bool)
    /// Nothing: their currency has no rate.
    case notConverted
    /// Nothing: the sum is per year, and no source states their period.
    case withoutPeriod
  }
}
