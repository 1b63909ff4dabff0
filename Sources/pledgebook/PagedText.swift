import PledgeCatalogue

/// The text of a list that may be as long as its catalogue: rows are read when they are written, a page
/// after another, so that memory does not grow with them.
struct PagedText {
  /// How many rows the list has.
  let count: Int
  /// What stands before the rows.
  var start = ""
  /// What stands behind the rows.
  var end = ""
  /// Returns the text of some rows, from one of them on.
  let rows: (_ offset: Int, _ length: Int) throws(CatalogueError) -> String

  /// How many rows are held in memory at once.
  static let pageLength = 1_000

  /// Whether all rows are on one page.
  var isShort: Bool { count <= Self.pageLength }

  /// Returns what a report takes at once, and what is left for when it is written.
  ///
  /// A short text is taken whole: where the catalogue turns out to be damaged, it is asked anew. For a
  /// long one it would be too late when half of it is written, so the catalogue is looked through first.
  func taken(
    from catalogue: Catalogue
  ) throws(CatalogueError) -> (text: String, rest: PagedText?) {
    guard isShort else {
      try catalogue.checkPages()
      return ("", self)
    }
    return (start + (count == 0 ? "" : try rows(0, count)) + end, nil)
  }

  /// Writes the whole text.
  func write(to sink: some TextSink) throws(Failure) {
    try sink.write(start)
    for offset in stride(from: 0, to: count, by: Self.pageLength) {
      let length = min(Self.pageLength, count - offset)
      let page = try Failure.told { () throws(CatalogueError) in try rows(offset, length) }
      try sink.write(page)
    }
    try sink.write(end)
  }
}

extension PagedText {
  /// A JSON array.
  ///
  /// - Parameters:
  ///   - indent: The blanks before the line in which the array begins.
  ///   - start: What stands before the array.
  ///   - end: What stands behind it.
  static func json(
    count: Int, indent: String = "", start: String = "", end: String = "\n",
    elements: @escaping (_ offset: Int, _ length: Int) throws(CatalogueError) -> [JSON]
  ) -> PagedText {
    guard count > 0 else { return PagedText(count: 0, start: start + "[]" + end) { _, _ in "" } }
    return PagedText(count: count, start: start + "[\n", end: "\n" + indent + "]" + end) {
      offset, length throws(CatalogueError) in
      let page = try elements(offset, length).map { $0.element(indent: indent + "  ") }
      return (offset == 0 ? "" : ",\n") + page.joined(separator: ",\n")
    }
  }
}
