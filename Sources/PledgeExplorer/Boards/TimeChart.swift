import PledgeModel

/// What announced money adds up to from month to month, as steps in columns of cells.
///
/// A month's share is what it adds to the whole, so the last step and what has no month together are
/// the total of the selection, and no money is in it twice.
struct TimeChart {
  /// A month with announced money, and what is announced up to its end.
  struct Step: Hashable {
    let month: PartialDate
    let share: Sum
    let initiatives: Int
    let sum: Sum
  }

  let steps: [Step]
  /// Announced money of initiatives that no month is known of.
  let undated: Sum

  init(_ totals: Totals) {
    var steps: [Step] = []
    var undated = Sum()
    for row in totals.rows.sorted(by: { $0.key < $1.key }) {
      let share = row.shares[.announced] ?? Sum()
      guard let month = PartialDate(row.key.rawValue), month.month != nil else {
        undated.add(share)
        continue
      }
      var sum = steps.last?.sum ?? Sum()
      sum.add(share)
      steps.append(Step(month: month, share: share, initiatives: row.initiatives, sum: sum))
    }
    self.steps = steps
    self.undated = undated
  }

  /// The step of a date's month.
  func step(of date: PartialDate?) -> Step? {
    guard let date, date.month != nil else { return nil }
    return steps.first { $0.month.year == date.year && $0.month.month == date.month }
  }

  /// The sum up to each column of an axis; columns behind the last month have none.
  func heights(on axis: TimeAxis) -> [Int64] {
    var heights = Array(repeating: Int64(0), count: axis.width)
    for (index, step) in steps.enumerated() {
      let columns = axis.columns(of: step.month)
      let end =
        index + 1 < steps.count
        ? axis.columns(of: steps[index + 1].month).lowerBound : columns.upperBound
      for column in (columns.lowerBound..<max(columns.upperBound, end)).clamped(to: 0..<axis.width)
      {
        heights[column] = step.sum.units
      }
    }
    return heights
  }
}

extension Sum {
  /// Adds what another part of the same selection adds to the whole.
  fileprivate mutating func add(_ share: Sum) {
    let (sum, overflow) = units.addingReportingOverflow(share.units)
    units = overflow ? .max : sum
    counted += share.counted
    nested += share.nested
    unquantified += share.unquantified
    notConverted += share.notConverted
    withoutPeriod += share.withoutPeriod
    converted += share.converted
    upperBounds += share.upperBounds
    lowerBounds += share.lowerBounds
    estimates += share.estimates
  }
}
