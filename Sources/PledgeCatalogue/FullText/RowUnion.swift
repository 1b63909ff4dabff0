/// Puts the rows of several words together, each once and in their order.
struct RowUnion {
  /// A bit for each row from the first one on.
  private var bits: [UInt64]
  private let first: UInt32
  private var few: [UInt32] = []

  /// How many rows are sorted rather than marked.
  private static var fewRows: Int { 100 }

  /// - Parameter words: All words whose rows may be asked for.
  init(_ words: [SortedWord]) {
    let first = words.reduce(UInt32.max) { min($0, $1.rows.first ?? .max) }
    let last = words.reduce(first) { max($0, $1.rows.last ?? 0) }
    self.first = first
    bits = Array(repeating: 0, count: Int(last - first) / 64 + 1)
  }

  /// Hands over the rows that have one of some words.
  mutating func forEach(of words: ArraySlice<SortedWord>, _ body: (UInt32) -> Void) {
    if words.reduce(0, { $0 + $1.rows.count }) <= Self.fewRows {
      sort(words, body)
    } else {
      mark(words, body)
    }
  }

  private mutating func sort(_ words: ArraySlice<SortedWord>, _ body: (UInt32) -> Void) {
    few.removeAll(keepingCapacity: true)
    for word in words { few.append(contentsOf: word.rows) }
    few.sort()
    var last: UInt32?
    for row in few where row != last {
      body(row)
      last = row
    }
  }

  private mutating func mark(_ words: ArraySlice<SortedWord>, _ body: (UInt32) -> Void) {
    for word in words {
      for row in word.rows {
        let place = Int(row - first)
        bits[place / 64] |= 1 << UInt64(place % 64)
      }
    }
    for index in bits.indices where bits[index] != 0 {
      var left = bits[index]
      while left != 0 {
        body(first + UInt32(index * 64 + left.trailingZeroBitCount))
        left &= left - 1
      }
      bits[index] = 0
    }
  }
}
