extension [UInt8] {
  /// Appends a number as SQLite writes it: seven bits a byte, the highest first.
  ///
  /// - Parameter number: A number below two to the power of 56; larger ones have another form.
  mutating func append(varint number: UInt64) {
    var shift = 7
    while number >> UInt64(shift) != 0 { shift += 7 }
    while shift > 7 {
      shift -= 7
      append(UInt8(truncatingIfNeeded: number >> UInt64(shift)) | 0x80)
    }
    append(UInt8(truncatingIfNeeded: number) & 0x7F)
  }
}
