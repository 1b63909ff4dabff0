/// A full-text index while it is made.
struct TextIndex {
  private var words = WordIndex()
  private(set) var summary = TextSummary()
  private var row: UInt32 = 0

  /// How many bytes of memory words take before they become a segment.
  private static var largest: Int { 32 << 20 }

  /// Whether nothing was added since the last segment.
  var isEmpty: Bool { words.isEmpty }

  /// Whether it is time for a segment.
  var isLarge: Bool { words.size > Self.largest }

  /// Begins a row; rows come in their order.
  mutating func begin(_ row: UInt32) {
    summary.rows += 1
    self.row = row
  }

  /// Adds a text of the row.
  mutating func add(_ text: String, _ cutter: inout WordCutter) throws {
    try cutter.forEachWord(of: text) { word in
      words.add(word, hash: WordIndex.hash(of: word), row: row)
      summary.words += 1
    }
  }

  /// Adds texts of the row that have been cut.
  mutating func add(_ place: CutTexts.Place, of texts: CutTexts) {
    texts.forEachWord(of: place) { words.add($0, hash: $1, row: row) }
    summary.words += place.count
  }

  /// Returns what was added as a segment, and begins the next.
  mutating func endSegment() -> TextSegment {
    let segment = words.take(asSegment: summary.pageCounts.count + 1)
    summary.pageCounts.append(segment.pageCount)
    return segment
  }
}

/// What FTS5 has to know of an index as a whole.
struct TextSummary {
  var rows = 0
  /// How many words its texts have, those that are repeated too.
  var words = 0
  /// How many pages each segment has.
  var pageCounts: [Int] = []

  /// The numbers of rows and of words, in FTS5's form.
  var averages: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(varint: UInt64(rows))
    bytes.append(varint: UInt64(words))
    return bytes
  }

  /// Which segments there are, in FTS5's form: all of them of one level, none being merged.
  var structure: [UInt8] {
    var bytes: [UInt8] = [0, 0, 0, 0]  // The version of the table's settings: it has none.
    let numbers = [1, pageCounts.count, pageCounts.reduce(0, +), 0, pageCounts.count]
    for number in numbers { bytes.append(varint: UInt64(number)) }
    for (index, count) in pageCounts.enumerated() {
      for number in [index + 1, 1, count] { bytes.append(varint: UInt64(number)) }
    }
    return bytes
  }
}
