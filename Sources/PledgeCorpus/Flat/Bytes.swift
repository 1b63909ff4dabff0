#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Bytes that somebody else keeps, for as long as the window that they are in does not move.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a part, counted from the beginning of these.
  func part(_ range: Range<Int>) -> Bytes { Bytes(rebasing: self[range]) }

  /// Returns where a byte stands first in a part; `nil` where it does not.
  func offset(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, !range.isEmpty,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// A hash for this run of the program, eight bytes at a time.
  var quickHash: UInt64 {
    let bytes = UnsafeRawBufferPointer(self)
    var hash = UInt64(truncatingIfNeeded: count)
    func mix(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    var offset = 0
    while offset + 8 <= count {
      mix(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    while offset < count {
      mix(UInt64(self[offset]))
      offset += 1
    }
    return hash
  }

  func isEqual(to bytes: [UInt8]) -> Bool {
    guard count == bytes.count else { return false }
    guard let base = baseAddress, count > 0 else { return true }
    return memcmp(base, bytes, count) == 0
  }

  /// The bytes without the blanks around them: those of ASCII, and the two that do not break.
  var trimmed: Bytes {
    var (start, end) = (0, count)
    while start < end, let blank = blank(at: start, before: end) { start += blank }
    while end > start, let blank = blank(endingAt: end, after: start) { end -= blank }
    return part(start..<end)
  }

  /// Returns the length of the blank that begins at an offset; `nil` where none does.
  func blank(at offset: Int, before end: Int) -> Int? {
    switch self[offset] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2 where offset + 1 < end && self[offset + 1] == 0xA0: 2
    case 0xE2 where offset + 2 < end && isThinBlank(at: offset): 3
    default: nil
    }
  }

  private func blank(endingAt end: Int, after start: Int) -> Int? {
    switch self[end - 1] {
    case 0x20, 0x09...0x0D: 1
    case 0xA0 where end - 2 >= start && self[end - 2] == 0xC2: 2
    case 0x89, 0xAF: end - 3 >= start && isThinBlank(at: end - 3) ? 3 : nil
    default: nil
    }
  }

  /// Whether the three bytes at an offset are a thin space or a narrow one that does not break.
  private func isThinBlank(at offset: Int) -> Bool {
    self[offset] == 0xE2 && self[offset + 1] == 0x80
      && (self[offset + 2] == 0xAF || self[offset + 2] == 0x89)
  }

  var isASCII: Bool { reduce(0, |) < 0x80 }

  /// How many Unicode scalars begin in the bytes.
  var scalarCount: Int { reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }

  /// The text that the bytes are; `nil` where they are not UTF-8.
  ///
  /// `String(validating:as:)` does the same, six times slower.
  var text: String? {
    var text = String(decoding: self, as: UTF8.self)
    let isSame = text.withUTF8 { other in
      guard other.count == count else { return false }
      guard let base = baseAddress, let otherBase = other.baseAddress else { return count == 0 }
      return memcmp(base, otherBase, count) == 0
    }
    return isSame ? text : nil
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quotationMark = UInt8(ascii: "\"")

  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  /// The small letter of a capital one; every other byte is itself.
  var lowercased: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
}
