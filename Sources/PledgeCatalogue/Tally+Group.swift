import PledgeModel

extension Tally {
  /// Initiatives at one place whose headlines are alike.
  struct Group {
    /// The status and the bound of the headlines; `nil` where the initiatives have none.
    let headline: (status: MoneyStatus, bound: Bound)?
    let isForeign: Bool
    /// Whether other money of the selection covers the headlines.
    let isNested: Bool
    /// Whether other money of the selection at the same place does.
    let isNestedInPlace: Bool
    let count: Int
    /// How many of the headlines could be converted.
    let converted: Int
    /// What these add up to in the display currency; `nil` where that has no room in 64 bits.
    let units: Int64?

    /// Reads a row of `Tally.query`, from the status on.
    init(_ fields: inout Fields, _ display: Display) throws {
      let (status, bound) = (
        try fields.optionalWord(MoneyStatus.self), try fields.optionalWord(Bound.self)
      )
      if let status, let bound { headline = (status, bound) } else { headline = nil }
      let currency = try fields.optionalID(Currency.self)
      isForeign = currency != display.currency
      isNested = try fields.flag()
      isNestedInPlace = try fields.flag()
      let (stated, month) = (try fields.optionalInteger(), try fields.optionalDate())
      count = try fields.count()
      let inEuros = try fields.count()
      let (high, low) = (try fields.optionalInteger(), try fields.optionalInteger())
      if display.isEuro {
        converted = inEuros
        units = Self.joined(high ?? 0, low ?? 0)
      } else if let stated, let month,
        let one = display.units(of: stated, currency, .init(euros: nil, date: month))
      {
        converted = count
        let (product, overflow) = one.multipliedReportingOverflow(by: Int64(count))
        units = overflow ? nil : product
      } else {
        (converted, units) = (0, nil)
      }
    }

    /// Joins sums of the upper and the lower 32 bits.
    private static func joined(_ high: Int64, _ low: Int64) -> Int64? {
      let (shifted, overflow) = high.multipliedReportingOverflow(by: 1 << 32)
      let (sum, carries) = shifted.addingReportingOverflow(low)
      return overflow || carries ? nil : sum
    }
  }
}
