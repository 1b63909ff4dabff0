/// The words of some rows' texts and the rows that have each, gathered in memory.
///
/// FTS5 does the same with what is inserted into its tables. It takes several times as long: it looks
/// a word up for each of the indexes that it is in, and again where a text repeats it.
struct WordIndex {
  /// A word, and what is known of its rows.
  private struct Word {
    /// Where it stands among the bytes of all words.
    let start: UInt32
    let count: UInt32
    let hash: UInt32
    var lastRow: UInt32
    var rowCount: UInt32
  }

  /// A row that has a word.
  private struct Posting {
    let word: UInt32
    let row: UInt32
  }

  private var words: [Word] = []
  private var bytes: [UInt8] = []
  /// The words' numbers, counted from 1, by their hashes; 0 where there is none.
  private var slots: [UInt32] = Array(repeating: 0, count: 1 << 12)
  private var postings: [Posting] = []

  /// The longest word, in bytes, as FTS5 cuts them.
  static var longestWord: Int { 32_768 }

  var isEmpty: Bool { words.isEmpty }

  /// How many bytes it takes, about.
  var size: Int {
    words.count * MemoryLayout<Word>.stride + bytes.count + slots.count * 4
      + postings.count * MemoryLayout<Posting>.stride
  }

  /// Notes that a row has a word; rows come in their order.
  ///
  /// - Parameter hash: The word's `hash(of:)`.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32, row: UInt32) {
    let number = number(of: Self.kept(word), hash)
    guard words[number].lastRow != row else { return }
    words[number].lastRow = row
    words[number].rowCount += 1
    postings.append(Posting(word: UInt32(number), row: row))
  }

  /// Returns the hash by which a word is looked up.
  static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in kept(word) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// Returns as much of a word as is looked up.
  private static func kept(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    word.count <= longestWord ? word : UnsafeBufferPointer(rebasing: word.prefix(longestWord))
  }

  /// Returns what was gathered as a segment, and forgets it.
  mutating func take(asSegment number: Int) -> TextSegment {
    let (rows, ends) = rowsByWord()
    var writer = SegmentWriter(number: number)
    bytes.withUnsafeBufferPointer { bytes in
      rows.withUnsafeBufferPointer { rows in
        let sorted = order(bytes).map { entry in
          let (word, end) = (words[Int(entry.word)], Int(ends[Int(entry.word)]))
          return SortedWord(
            bytes: Self.bytes(of: word, bytes),
            rows: UnsafeBufferPointer(rebasing: rows[end - Int(word.rowCount)..<end]))
        }
        writer.write(sorted)
      }
    }
    self = WordIndex()
    return writer.finish()
  }

  /// Returns the rows of each word, one word after the other, and where those of each end.
  private func rowsByWord() -> (rows: [UInt32], ends: [UInt32]) {
    var ends: [UInt32] = []
    ends.reserveCapacity(words.count)
    var next: UInt32 = 0
    for word in words {
      ends.append(next)
      next += word.rowCount
    }
    var rows: [UInt32] = Array(repeating: 0, count: postings.count)
    for posting in postings {
      rows[Int(ends[Int(posting.word)])] = posting.row
      ends[Int(posting.word)] += 1
    }
    return (rows, ends)
  }

  /// Returns the words in the order of their bytes.
  private func order(_ bytes: UnsafeBufferPointer<UInt8>) -> [(key: UInt64, word: UInt32)] {
    var entries = words.indices.map { number in
      (key: Self.bytes(of: words[number], bytes).firstEight, word: UInt32(number))
    }
    entries.sort { first, second in
      guard first.key == second.key else { return first.key < second.key }
      return Self.bytes(of: words[Int(first.word)], bytes)
        .lexicographicallyPrecedes(Self.bytes(of: words[Int(second.word)], bytes))
    }
    return entries
  }

  /// Returns the number of a word, which is given one if it has none.
  private mutating func number(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if words[number].hash == hash, isEqual(words[number], word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    words.append(
      Word(
        start: UInt32(bytes.count), count: UInt32(word.count), hash: hash, lastRow: 0, rowCount: 0))
    bytes.append(contentsOf: word)
    slots[slot] = UInt32(words.count)
    if words.count * 2 > slots.count { growSlots() }
    return words.count - 1
  }

  private mutating func growSlots() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, word) in words.enumerated() {
      var slot = Int(word.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  private func isEqual(_ word: Word, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(word.count) == other.count else { return false }
    return bytes.withUnsafeBufferPointer { Self.bytes(of: word, $0).elementsEqual(other) }
  }

  private static func bytes(
    of word: Word, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(word.start)..<Int(word.start + word.count)])
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first eight bytes as a number that sorts as they do.
  fileprivate var firstEight: UInt64 {
    var number: UInt64 = 0
    for index in 0..<8 { number = number << 8 | (index < count ? UInt64(self[index]) : 0) }
    return number
  }
}
