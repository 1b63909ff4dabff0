import PledgeModel

extension Phrases {
  /// How often one sum is another: `×4.4`; with `≈` where one of them is no exact figure.
  ///
  /// - Returns: `nil` where there is nothing to compare with.
  func ratio(_ units: Int64?, to base: Int64?, isExact: Bool) -> String? {
    guard let units, let base, units >= 0, base > 0 else { return nil }
    let product = units.magnitude.multipliedFullWidth(by: 1_000)
    guard product.high < base.magnitude else { return nil }
    let thousandths = base.magnitude.dividingFullWidth(product).quotient
    let sign = isExact ? "×" : "≈×"
    let (part, places): (UInt64, Int) =
      switch thousandths {
      case 10_000...: ((thousandths + 500) / 1_000, 0)
      case 1_000...: ((thousandths + 50) / 100, 1)
      default: ((thousandths + 5) / 10, 2)
      }
    guard places > 0 else { return sign + language.grouped(Int64(clamping: part)) }
    guard part > 0 else { return "<×0" + self(".", ",") + "01" }
    let unit: UInt64 = places == 1 ? 10 : 100
    let fraction = String(part % unit)
    let padding = String(repeating: "0", count: places - fraction.count)
    return sign + String(part / unit) + self(".", ",") + padding + fraction
  }
}
