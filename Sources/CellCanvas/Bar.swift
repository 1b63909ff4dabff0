/// Bars of a chart, drawn in eighths of a cell.
public enum Bar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Returns a bar as long as a share of `width` columns, rounded to an eighth of a column.
  ///
  /// What is more than 0 has at least an eighth; a share below 0 counts as 0, one above 1 as 1.
  /// No blanks fill the bar up to the width.
  ///
  /// - Parameters:
  ///   - fraction: The share; a denominator that is not positive gives no bar.
  ///   - width: The columns of a whole bar.
  public static func bar(
    _ fraction: (numerator: Int64, denominator: Int64), width: Int
  ) -> String {
    guard fraction.numerator > 0, fraction.denominator > 0, width > 0 else { return "" }
    let denominator = UInt64(fraction.denominator)
    let numerator = min(UInt64(fraction.numerator), denominator)
    let product = numerator.multipliedFullWidth(by: UInt64(width) * 8)
    let (quotient, remainder) = denominator.dividingFullWidth(product)
    let roundsUp = remainder >= denominator - remainder
    let length = Int(max(1, roundsUp ? quotient + 1 : quotient))
    return String(repeating: "█", count: length / 8) + eighths[length % 8]
  }
}
