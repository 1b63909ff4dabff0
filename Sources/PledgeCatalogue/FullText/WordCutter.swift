import GRDB

/// Cuts texts into words as the full-text indexes do, and hands them over as bytes.
///
/// It gives the same words as `Words`, many times faster.
struct WordCutter {
  private var letters: Letters

  init(_ db: Database) throws {
    self.init(try db.makeTokenizer(.unicode61(diacritics: .remove)))
  }

  init(_ tokenizer: any FTS5Tokenizer) { letters = Letters(tokenizer) }

  /// Hands over each word of a text, in their order.
  mutating func forEachWord(
    of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws {
    var text = text
    try text.withUTF8 { bytes in
      // A small letter may take a byte more than the capital.
      try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 2 + 4) { word in
        try cut(bytes, word, body)
      }
    }
  }

  /// Returns the key that a name is sorted by: its words, one blank apart.
  mutating func key(of name: String) throws -> String {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count + 1)
    try forEachWord(of: name) { word in
      if !key.isEmpty { key.append(UInt8(ascii: " ")) }
      key.append(contentsOf: word)
    }
    return String(decoding: key, as: UTF8.self)
  }

  private mutating func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, _ word: UnsafeMutableBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws {
    var (index, length) = (0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        if byte.isWordCharacter {
          word[length] = byte.smallLetter
          length += 1
          continue
        }
      } else {
        let scalar = bytes.scalar(at: index)
        index += UTF8.width(scalar)
        let letter = try letters(scalar)
        if !letter.isSeparator {
          if letter.isMark { continue }
          for unit in UTF8.encode(Unicode.Scalar(letter.number) ?? scalar) ?? .init() {
            word[length] = unit
            length += 1
          }
          continue
        }
      }
      if length > 0 { body(UnsafeBufferPointer(rebasing: word[..<length])) }
      length = 0
    }
    if length > 0 { body(UnsafeBufferPointer(rebasing: word[..<length])) }
  }
}

extension UInt8 {
  /// Whether it is a letter or a digit of ASCII.
  fileprivate var isWordCharacter: Bool {
    (self | 0x20) &- UInt8(ascii: "a") < 26 || self &- UInt8(ascii: "0") < 10
  }

  /// The small letter of a letter or a digit.
  fileprivate var smallLetter: UInt8 { self | 0x20 }
}

extension UnsafeBufferPointer<UInt8> {
  /// Returns the character that begins at an offset of bytes that are UTF-8 and more than ASCII.
  fileprivate func scalar(at index: Int) -> Unicode.Scalar {
    func tail(_ offset: Int) -> UInt32 { UInt32(self[index + offset] & 0x3F) }
    let first = UInt32(self[index])
    let value =
      switch first {
      case ..<0xE0: (first & 0x1F) << 6 | tail(1)
      case ..<0xF0: (first & 0x0F) << 12 | tail(1) << 6 | tail(2)
      default: (first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
