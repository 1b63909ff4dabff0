/// A scale of money from 0 to a round sum, for a chart of a height in cells.
struct TimeScale: Hashable {
  /// The rows of cells that are used: each part of the scale has as many as the others.
  let rows: Int
  /// How many parts the scale has, each `step` high.
  let parts: Int
  let step: UInt64

  /// - Parameter height: Rows of cells that there is room for.
  init?(to largest: Int64, height: Int) {
    guard largest > 0, height > 0 else { return nil }
    let most = UInt64(max(1, min(5, height / 2)))
    let largest = UInt64(largest)
    var unit: UInt64 = 1
    while unit < 1_000_000_000_000_000_000, (largest + 5 * unit - 1) / (5 * unit) > most {
      unit *= 10
    }
    let needed = { (step: UInt64) in (largest + step - 1) / step }
    let step = [unit, 2 * unit, 5 * unit].first { needed($0) <= most } ?? largest
    self.step = step
    parts = max(1, Int(needed(step)))
    rows = height / parts * parts
  }

  private var top: UInt64 { UInt64(parts) * step }

  /// How many eighths of a cell a sum is high; what is more than 0 has at least one.
  func eighths(_ units: Int64) -> Int {
    guard units > 0 else { return 0 }
    let product = min(UInt64(units), top).multipliedFullWidth(by: UInt64(rows) * 8)
    return max(1, Int(top.dividingFullWidth(product).quotient))
  }

  /// The sum at the upper edge of a row, where a part of the scale ends there.
  ///
  /// - Parameter row: Counted from 0 at the top.
  func tick(atRow row: Int) -> Int64? {
    let height = rows - row
    let rowsOfPart = rows / parts
    guard height > 0, height.isMultiple(of: rowsOfPart) else { return nil }
    return Int64(clamping: UInt64(height / rowsOfPart) * step)
  }
}
