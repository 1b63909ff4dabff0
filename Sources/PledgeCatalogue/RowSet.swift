/// A set of row numbers, a bit for each.
///
/// A condition on a million initiatives comes down to 125 kB that are combined a word at a time.
struct RowSet: Sendable {
  /// The largest number that the set has room for; the smallest is 1.
  let capacity: Int
  private var words: [UInt64]

  /// Makes a set that is empty, or that holds every number.
  init(capacity: Int, isFull: Bool = false) {
    self.capacity = capacity
    words = Array(repeating: isFull ? .max : 0, count: (capacity + 63) / 64)
    clearTail()
  }

  /// How many numbers are in the set.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ number: Int64) -> Bool {
    guard number >= 1, number <= capacity else { return false }
    let index = Int(number) - 1
    return words[index >> 6] & (1 << UInt64(index & 63)) != 0
  }

  /// Adds a number; one that there is no room for is left out.
  mutating func insert(_ number: Int64) {
    guard number >= 1, number <= capacity else { return }
    let index = Int(number) - 1
    words[index >> 6] |= 1 << UInt64(index & 63)
  }

  /// Puts in what is left out, and the other way round.
  mutating func invert() {
    for index in words.indices { words[index] = ~words[index] }
    clearTail()
  }

  mutating func formIntersection(_ other: RowSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func formUnion(_ other: RowSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// Whether one of the numbers of a stretch is in the set.
  func hasAny(in stretch: Stretch) -> Bool {
    words[stretch.words(upTo: capacity)].contains { $0 != 0 }
  }

  /// Calls `body` with the position in a stretch of each of its numbers that is in the set.
  func forEach(in stretch: Stretch, _ body: (Int) throws -> Void) rethrows {
    for index in stretch.words(upTo: capacity) {
      var word = words[index]
      while word != 0 {
        try body(index * 64 + word.trailingZeroBitCount - stretch.first)
        word &= word - 1
      }
    }
  }

  /// All numbers in the set, the smallest first.
  var numbers: [Int64] {
    var numbers: [Int64] = []
    numbers.reserveCapacity(count)
    for stretch in Stretch.all(of: capacity) {
      forEach(in: stretch) { numbers.append(Int64(stretch.first + $0) + 1) }
    }
    return numbers
  }

  /// Keeps the bits beyond the last number clear.
  private mutating func clearTail() {
    guard capacity & 63 != 0, let last = words.indices.last else { return }
    words[last] &= (1 << UInt64(capacity & 63)) - 1
  }
}

/// Rows next to each other whose columns are stored and read together.
struct Stretch {
  /// How many rows a stretch has, but for the last: a multiple of 64, so that no word of a `RowSet`
  /// is in two of them.
  static let length = 4096

  /// Its place among the stretches, from 0 on.
  let index: Int
  /// How many rows it has.
  let count: Int

  /// The rows before it.
  var first: Int { index * Self.length }

  /// Returns the stretches of a number of rows.
  static func all(of rows: Int) -> some Sequence<Stretch> {
    (0..<(rows + length - 1) / length).lazy.map { index in
      Stretch(index: index, count: min(length, rows - index * length))
    }
  }

  /// The words of a set that stand for the rows.
  fileprivate func words(upTo capacity: Int) -> Range<Int> {
    (first / 64)..<((min(first + count, capacity) + 63) / 64)
  }
}
