/// Writes a segment of a full-text index, page by page.
///
/// The form is FTS5's own without positions (`detail=none`), as its source describes it. A page has two
/// numbers at its head: where its first row stands, if that belongs to a word of an earlier page, and
/// where the words end; behind them it has where each word begins. Words are written without what they
/// share with the word before, and their rows as distances from one to the next; on each page both
/// begin anew.
struct SegmentWriter {
  private var segment: TextSegment
  private var page = Self.emptyPage
  /// Where words begin on the page, as it has them at its end.
  private var places: [UInt8] = []
  private var lastPlace = 0
  /// The number of the page.
  private var number = 1
  /// The word that was begun last, and the one before.
  private var word: [UInt8] = []
  private var wordBefore: [UInt8] = []
  private var lastRow: UInt32 = 0
  private var isFirstRow = true

  /// The last page on which a word begins, and what tells that word from those before.
  private var beginning: (page: Int, word: [UInt8]) = (1, [])
  /// The list of the pages over which that page's last word goes on, with the first row of each.
  private var list: [UInt8] = []
  private var lastListed: UInt32 = 0
  /// How many pages on which no word begins were written since.
  private var pagesWithoutWord = 0

  /// How many bytes a page has: as many as FTS5 gives it unless told otherwise.
  private static var pageSize: Int { 4050 }
  private static var emptyPage: [UInt8] { [0, 0, 0, 0] }
  /// How many pages without a beginning are worth a list.
  private static var fewestListed: Int { 4 }
  /// Room for how long a word is, what it shares, and its first row.
  private static var room: Int { 16 }

  /// - Parameter number: The segment's.
  init(number: Int) { segment = TextSegment(number: number) }

  /// Begins a word; words come in the order of their bytes.
  ///
  /// - Parameter index: What FTS5 puts before the words of one of a table's indexes.
  mutating func begin(_ bytes: UnsafeBufferPointer<UInt8>, in index: UInt8) {
    swap(&word, &wordBefore)
    word.removeAll(keepingCapacity: true)
    word.append(index)
    word.append(contentsOf: bytes)
    if page.count + places.count + word.count + Self.room >= Self.pageSize { endPage() }
    var shared = zip(word, wordBefore).prefix { $0 == $1 }.count
    let isFirst = places.isEmpty
    if isFirst, number > 1 {
      endBeginning()
      beginning = (number, Array(word.prefix(shared + 1)))
    }
    places.append(varint: UInt64(page.count - lastPlace))
    lastPlace = page.count
    if isFirst { shared = 0 } else { page.append(varint: UInt64(shared)) }
    page.append(varint: UInt64(word.count - shared))
    page.append(contentsOf: word[shared...])
    isFirstRow = true
  }

  /// Adds a row that has the word; rows come in their order.
  mutating func append(_ row: UInt32) {
    if page.count + places.count >= Self.pageSize { endPage() }
    if page.count == Self.emptyPage.count {
      put(page.count, at: 0)
      addToList(row)
      isFirstRow = true
    }
    page.append(varint: UInt64(isFirstRow ? row : row - lastRow))
    (lastRow, isFirstRow) = (row, false)
  }

  /// Returns the segment.
  mutating func finish() -> TextSegment {
    endPage()
    endBeginning()
    segment.pageCount = number - 1
    return segment
  }

  private mutating func endPage() {
    guard page.count > Self.emptyPage.count else { return }
    put(page.count, at: 2)
    if places.isEmpty { pagesWithoutWord += 1 }
    segment.blocks.append(
      TextSegment.Block(key: segment.key(ofPage: number), bytes: page + places))
    page.replaceSubrange(0..., with: Self.emptyPage)
    places.removeAll(keepingCapacity: true)
    lastPlace = 0
    number += 1
  }

  /// Notes that no more pages follow on which the last word goes on.
  private mutating func endBeginning() {
    let hasList = pagesWithoutWord >= Self.fewestListed
    if hasList {
      segment.blocks.append(
        TextSegment.Block(key: segment.key(ofListBehind: beginning.page), bytes: list))
    }
    segment.beginnings.append(
      TextSegment.Beginning(word: beginning.word, page: beginning.page, hasList: hasList))
    list.removeAll(keepingCapacity: true)
    pagesWithoutWord = 0
  }

  /// Notes the first row of a page that goes on with the word of an earlier one.
  private mutating func addToList(_ row: UInt32) {
    if list.isEmpty {
      // It is a tree of one page: no segment has as many rows as would need more.
      list.append(0)
      list.append(varint: UInt64(number))
      list.append(varint: UInt64(row))
    } else {
      list.append(varint: UInt64(row - lastListed))
    }
    lastListed = row
  }

  /// Puts a number into the page's head.
  private mutating func put(_ number: Int, at offset: Int) {
    page[offset] = UInt8(truncatingIfNeeded: number >> 8)
    page[offset + 1] = UInt8(truncatingIfNeeded: number)
  }
}
