/// The hash of Fowler, Noll and Vo, variant 1a with 64 bits: it names what has no name of its own.
///
/// It does not change from run to run, as Swift's own hashes do.
enum FNV1a {
  static func hash(_ bytes: Bytes) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// Returns the hash of a text's bytes as 16 small hexadecimal digits.
  static func hexadecimal(of text: String) -> String {
    var text = text
    let hash = text.withUTF8(hash(_:))
    return String(unsafeUninitializedCapacity: 16) { digits in
      for index in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: hash >> (60 - 4 * UInt64(index)) & 15)
        digits[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      return 16
    }
  }
}
