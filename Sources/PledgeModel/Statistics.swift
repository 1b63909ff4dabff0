/// What the amounts of a selection are like: how many there are, how large and how certain they are.
///
/// An initiative counts with its headline. Amounts that lie inside other money are among those that are
/// set in order, since each is an announcement of its own; the sums leave them out.
public struct Statistics: Hashable, Sendable {
  /// Initiatives in the selection.
  public var initiatives = 0
  /// What their money adds up to, by status, as `Totals` has it.
  public var sums: [MoneyStatus: Sum] = [:]
  /// Headlines with a number in the currency of the sums: those that are set in order.
  public var amounts = 0
  /// How many of these were converted from another currency.
  public var converted = 0
  /// Initiatives without a headline.
  public var withoutHeadline = 0
  /// Headlines that give no number.
  public var unquantified = 0
  /// Headlines left out because their currency has no rate.
  public var notConverted = 0
  /// Headlines left out of amounts per year because no source states their period.
  public var withoutPeriod = 0
  /// The amounts that divide the others, and whose they are; empty where there is no amount.
  public var landmarks: [Rank: Landmark] = [:]
  /// How many initiatives were announced in a year; 0 stands for those without a date.
  public var years: [Int: Int] = [:]
  /// How many initiatives have as many sources.
  public var sources: [Int: Int] = [:]
  /// How many headlines are bounded so.
  public var bounds: [Bound: Int] = [:]
  /// How many headlines are stated in a currency; `nil` stands for those that name none.
  public var currencies: [Currency?: Int] = [:]

  public init() {}

  /// Where an amount stands among all of them, the smallest first.
  public enum Rank: Int, CaseIterable, Hashable, Sendable {
    case smallest, lowerQuartile, median, upperQuartile, largest

    /// The place in an order of amounts: of two that are as near the smaller, so that each landmark is
    /// an amount that somebody has announced.
    ///
    /// - Parameter count: How many amounts there are.
    public func index(of count: Int) -> Int { (count - 1) * rawValue / Self.largest.rawValue }
  }

  /// An amount at a rank.
  public struct Landmark: Hashable, Sendable {
    /// Whole units of the currency of the sums.
    public let units: Int64
    /// The initiative, its amount in that currency.
    public let row: InitiativeRow

    public init(units: Int64, row: InitiativeRow) {
      self.units = units
      self.row = row
    }
  }
}

extension Lens {
  /// The lens through which the amounts of all places compare: in the currency of sums, whole or per
  /// year.
  public var ofSums: Lens { Lens(sumCurrency, per: measure == .year ? .year : .whole) }
}
