extension Int64 {
  /// Returns `self × factor ÷ divisor`, halves rounded up.
  ///
  /// - Returns: `nil` where the divisor is not positive, another number is negative, or the result
  ///   has no room in 64 bits.
  func scaled(by factor: Int64, over divisor: Int64) -> Int64? {
    guard divisor > 0, self >= 0, factor >= 0 else { return nil }
    let product = magnitude.multipliedFullWidth(by: factor.magnitude)
    guard product.high < divisor.magnitude else { return nil }
    let (quotient, remainder) = divisor.magnitude.dividingFullWidth(product)
    guard let whole = Int64(exactly: quotient) else { return nil }
    guard remainder >= divisor.magnitude - remainder else { return whole }
    return whole == .max ? nil : whole + 1
  }

  /// Returns the number divided by a count of years, halves rounded up.
  public func perYear(of years: Int) -> Int64? { scaled(by: 1, over: Int64(years)) }
}
