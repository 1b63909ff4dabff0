/// A page of a full-text index as FTS5 stores it: words in their order, and behind each the rows that
/// have it. `SegmentWriter` tells the form.
///
/// Nothing is believed of a file that anything may have happened to: what does not make sense throws.
struct TextPage {
  private let bytes: UnsafeRawBufferPointer
  /// Where words begin.
  private var places: [Int] = []
  /// Where words and rows end.
  private let end: Int

  private static var headLength: Int { 4 }

  init(_ bytes: UnsafeRawBufferPointer) throws(CatalogueError) {
    guard bytes.count >= Self.headLength else { throw Self.damage }
    self.bytes = bytes
    end = Int(bytes[2]) << 8 | Int(bytes[3])
    guard (Self.headLength...bytes.count).contains(end) else { throw Self.damage }
    var reader = Reader(bytes, from: end, to: bytes.count)
    while !reader.isAtEnd {
      let distance = try reader.number()
      guard distance < UInt64(end) else { throw Self.damage }
      let place = (places.last ?? 0) + Int(distance)
      guard place < end, place >= Self.headLength, place > places.last ?? 0 else {
        throw Self.damage
      }
      places.append(place)
    }
  }

  /// How many words begin on the page.
  var wordCount: Int { places.count }

  /// Hands over the rows of a word that began on an earlier page.
  func forEachRowOfEarlierWord(_ body: (Int64) -> Void) throws(CatalogueError) {
    var reader = Reader(bytes, from: Self.headLength, to: places.first ?? end)
    try reader.forEachRow(body)
  }

  /// Reads a word that begins on the page.
  ///
  /// - Parameters:
  ///   - index: Its place among the words of the page.
  ///   - word: The word before, which becomes this one.
  /// - Returns: What hands over the rows that have it, as far as they are on the page.
  func read(_ index: Int, into word: inout [UInt8]) throws(CatalogueError) -> Reader {
    let next = index + 1 < places.count ? places[index + 1] : end
    var reader = Reader(bytes, from: places[index], to: next)
    let shared = index == 0 ? 0 : try reader.number()
    guard shared <= UInt64(word.count) else { throw Self.damage }
    word.removeSubrange(Int(shared)...)
    word.append(contentsOf: try reader.bytes(try reader.number()))
    return reader
  }

  fileprivate static var damage: CatalogueError { .damaged("full-text index") }

  /// Reads a stretch of a page.
  struct Reader {
    private let bytes: UnsafeRawBufferPointer
    private var place: Int
    private let end: Int

    fileprivate init(_ bytes: UnsafeRawBufferPointer, from place: Int, to end: Int) {
      self.bytes = bytes
      self.place = place
      self.end = end
    }

    init(_ bytes: UnsafeRawBufferPointer) { self.init(bytes, from: 0, to: bytes.count) }

    var isAtEnd: Bool { place == end }

    /// Reads a number as SQLite writes it: seven bits a byte, the highest first.
    ///
    /// No number of an index needs the eighth byte, from which on the form is another.
    mutating func number() throws(CatalogueError) -> UInt64 {
      var number: UInt64 = 0
      for _ in 0..<8 {
        guard place < end else { throw TextPage.damage }
        let byte = bytes[place]
        place += 1
        number = number << 7 | UInt64(byte & 0x7F)
        if byte & 0x80 == 0 { return number }
      }
      throw TextPage.damage
    }

    mutating func bytes(_ count: UInt64) throws(CatalogueError) -> UnsafeRawBufferPointer {
      guard count <= UInt64(end - place) else { throw TextPage.damage }
      defer { place += Int(count) }
      return UnsafeRawBufferPointer(rebasing: bytes[place..<place + Int(count)])
    }

    /// Hands over the rows that follow: the first, then the distance from each to the next.
    mutating func forEachRow(_ body: (Int64) -> Void) throws(CatalogueError) {
      var row: UInt64 = 0
      while !isAtEnd {
        let distance = try number()
        // A distance of nothing would mark a row as taken out; none ever is.
        guard distance > 0 else { throw TextPage.damage }
        row &+= distance
        body(Int64(truncatingIfNeeded: row))
      }
    }
  }
}
