extension [UInt8] {
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(decimal number: Int) {
    guard number >= 10 else { return append(UInt8(ascii: "0") + UInt8(number)) }
    append(decimal: number / 10)
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  mutating func append(twoDigits number: Int) {
    if number < 10 { append("0") }
    append(decimal: number)
  }

  /// Appends an amount as it is written before `billion` or `million`, with one decimal.
  mutating func append(amount: Int, point: StaticString) {
    let unit = amount >= 1_000_000_000 ? 1_000_000_000 : 1_000_000
    append(decimal: amount / unit)
    let tenths = amount % unit / (unit / 10)
    guard tenths > 0 else { return }
    append(point)
    append(decimal: tenths)
  }
}
