/// A part of a full-text index in the form in which FTS5 stores it: some rows' words in their order,
/// and with each word the rows that have it.
struct TextSegment: Sendable {
  /// A row of the index's table `<name>_data`.
  struct Block {
    let key: Int64
    let bytes: [UInt8]
  }

  /// A row of the index's table `<name>_idx`: a page on which a word begins.
  struct Beginning {
    /// What lies between the last word of the pages before and the first of this one.
    let word: [UInt8]
    let page: Int
    /// Whether there is a list of the pages over which the rows of the page's last word go on.
    let hasList: Bool
  }

  /// The segments of an index are numbered from 1 on.
  let number: Int
  var pageCount = 0
  var blocks: [Block] = []
  var beginnings: [Beginning] = []

  init(number: Int) { self.number = number }

  /// The key of a page.
  func key(ofPage page: Int) -> Int64 { Int64(number) << 37 | Int64(page) }

  /// The key of the list of pages over which the rows of a page's last word go on.
  func key(ofListBehind page: Int) -> Int64 { key(ofPage: page) | 1 << 36 }
}
