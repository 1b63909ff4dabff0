/// A word and the rows that have it, among others in the order of their bytes.
struct SortedWord {
  let bytes: UnsafeBufferPointer<UInt8>
  let rows: UnsafeBufferPointer<UInt32>

  /// Returns the bytes of the first characters; `nil` where there are fewer.
  func beginning(_ characters: Int) -> UnsafeBufferPointer<UInt8>? {
    var (left, end) = (characters, 0)
    while end < bytes.count {
      let isStart = bytes[end] & 0xC0 != 0x80
      if isStart, left == 0 { break }
      if isStart { left -= 1 }
      end += 1
    }
    return left == 0 ? UnsafeBufferPointer(rebasing: bytes[..<end]) : nil
  }
}

extension SegmentWriter {
  /// Writes every index of a table: of the words, and of their beginnings.
  ///
  /// FTS5 puts the digit 0 before words, 1 before beginnings of the first length that the table asks
  /// for, and so on.
  mutating func write(_ words: [SortedWord]) {
    for word in words {
      begin(word.bytes, in: UInt8(ascii: "0"))
      for row in word.rows { append(row) }
    }
    var union = RowUnion(words)
    for (index, length) in Schema.beginnings.enumerated() {
      write(beginningsOf: words, length: length, in: UInt8(ascii: "1") + UInt8(index), &union)
    }
  }

  private mutating func write(
    beginningsOf words: [SortedWord], length: Int, in index: UInt8, _ union: inout RowUnion
  ) {
    var first = 0
    while first < words.count {
      guard let beginning = words[first].beginning(length) else {
        first += 1
        continue
      }
      var end = first + 1
      while end < words.count, words[end].bytes.starts(with: beginning) { end += 1 }
      begin(beginning, in: index)
      if end == first + 1 {
        for row in words[first].rows { append(row) }
      } else {
        union.forEach(of: words[first..<end]) { append($0) }
      }
      first = end
    }
  }
}
