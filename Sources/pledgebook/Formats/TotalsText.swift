import PledgeExplorer
import PledgeModel

/// Totals of one status in one of the formats.
struct TotalsText {
  let totals: Totals
  let grouping: Grouping
  let status: MoneyStatus
  let lens: Lens
  /// What groups that are no places are measured against.
  private let home: Place?
  let phrases: Phrases
  /// The groups, largest first.
  let rows: [TotalRow]

  init(
    _ totals: Totals, by grouping: Grouping, _ status: MoneyStatus, through lens: Lens,
    at home: Place?, _ phrases: Phrases
  ) {
    self.totals = totals
    self.grouping = grouping
    self.status = status
    self.lens = lens
    self.home = home
    self.phrases = phrases
    rows = totals.rows.sorted { left, right in
      let (one, other) = (left.sums[status] ?? Sum(), right.sums[status] ?? Sum())
      return (one.units, left.initiatives, right.key) > (other.units, right.initiatives, left.key)
    }
  }

  func written(as format: OutputFormat, width: Int?) -> String {
    switch format {
    case .table: table(width: width)
    case .json: json.text
    case .csv: csv.text
    }
  }

  /// What a group adds up to by itself.
  func sum(of row: TotalRow) -> Sum { row.sums[status] ?? Sum() }

  /// A group's sum as the lens measures it; `nil` where there is no figure, where the lens measures
  /// against nothing or the place lacks what it is measured against.
  func measured(_ row: TotalRow) -> Measured? {
    let sum = sum(of: row)
    return sum.counted > 0 ? lens.measured(sum.units, at: place(of: row)) : nil
  }

  /// What a group is measured against.
  func place(of row: TotalRow) -> Place? {
    grouping == .place || grouping == .origin ? row.place : home
  }
}
