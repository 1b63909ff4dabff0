/// Finds the cells of a row of comma-separated values (RFC 4180).
///
/// Lines end with LF, CRLF or CR. A cell whose first character, blanks aside, is a quotation mark
/// ends at the next single one; anywhere else a quotation mark is a character like others.
struct RowScanner {
  /// Where a cell's bytes are, without the quotation marks around them.
  struct Cell {
    let range: Range<Int>
    var hasDoubledMarks = false
  }

  enum Outcome {
    /// The row ends, and the next begins at an offset.
    case row(next: Int)
    /// The row goes on behind the bytes.
    case incomplete
    /// The row cannot be read. The next begins behind the line that has the offset `last`.
    case fault(CorpusFault.Fault, at: Int, last: Int)
  }

  /// What stands between cells.
  var separator = UInt8(ascii: ",")
  /// The cells of the row, as far as it could be read.
  private(set) var cells: [Cell] = []
  /// Whether a line ends within a cell of the row.
  private(set) var hasInnerLineEnds = false

  /// Why a cell's end was not found.
  private enum Obstacle: Error {
    case end
    case fault(CorpusFault.Fault, at: Int, last: Int)
  }

  /// Finds the cells of a row.
  ///
  /// - Parameters:
  ///   - start: Where the row begins.
  ///   - isWhole: Whether nothing follows the bytes.
  mutating func scan(_ bytes: Bytes, from start: Int, isWhole: Bool) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    hasInnerLineEnds = false
    var position = start
    do throws(Obstacle) {
      while true {
        let end = try cell(bytes, from: position, isWhole: isWhole)
        guard end - start <= Limits.rowBytes else {
          return .fault(.rowTooLarge, at: start, last: end)
        }
        guard end < bytes.count else { return isWhole ? .row(next: end) : .incomplete }
        position = end + 1
        if bytes[end] == separator { continue }
        guard bytes[end] == .carriageReturn else { return .row(next: position) }
        guard position < bytes.count else { return isWhole ? .row(next: position) : .incomplete }
        return .row(next: bytes[position] == .lineFeed ? position + 1 : position)
      }
    } catch {
      switch error {
      case .end: return .incomplete
      case .fault(let fault, let offset, let last): return .fault(fault, at: offset, last: last)
      }
    }
  }

  /// Takes a cell in and returns the offset of what ends it: a separator, a line's end or the end of
  /// the bytes.
  private mutating func cell(
    _ bytes: Bytes, from start: Int, isWhole: Bool
  ) throws(Obstacle) -> Int {
    let opening = skipBlanks(bytes, from: start)
    if opening < bytes.count, bytes[opening] == .quotationMark {
      return try quotedCell(bytes, opening, isWhole: isWhole)
    }
    let limit = min(bytes.count, start + Limits.cellBytes + 1)
    var end = start
    while end < limit, bytes[end] != separator, bytes[end] != .lineFeed,
      bytes[end] != .carriageReturn
    {
      end += 1
    }
    guard end - start <= Limits.cellBytes else {
      throw .fault(.cellTooLarge, at: start, last: end)
    }
    cells.append(Cell(range: start..<end))
    return end
  }

  private mutating func quotedCell(
    _ bytes: Bytes, _ opening: Int, isWhole: Bool
  ) throws(Obstacle) -> Int {
    let limit = min(bytes.count, opening + Limits.cellBytes + 2)
    let isCut = limit == bytes.count && !isWhole
    var (position, hasDoubledMarks) = (opening + 1, false)
    while let mark = bytes.offset(of: .quotationMark, in: position..<max(position, limit)) {
      if mark + 1 == bytes.count, !isWhole { throw .end }
      if mark + 1 < bytes.count, bytes[mark + 1] == .quotationMark {
        (position, hasDoubledMarks) = (mark + 2, true)
        continue
      }
      let content = opening + 1..<mark
      let end = try end(of: bytes, behind: mark, opening, isWhole: isWhole)
      cells.append(Cell(range: content, hasDoubledMarks: hasDoubledMarks))
      if bytes.offset(of: .lineFeed, in: content) != nil
        || bytes.offset(of: .carriageReturn, in: content) != nil
      {
        hasInnerLineEnds = true
      }
      return end
    }
    // Whatever the mark was meant to open, the lines behind it are read for themselves.
    if isCut { throw .end }
    throw .fault(.quoteNotClosed, at: opening, last: opening)
  }

  /// Returns where a cell ends that a quotation mark closes.
  private func end(
    of bytes: Bytes, behind mark: Int, _ opening: Int, isWhole: Bool
  ) throws(Obstacle) -> Int {
    let end = skipBlanks(bytes, from: mark + 1)
    guard end - mark <= Limits.cellBytes else {
      throw .fault(.cellTooLarge, at: opening, last: end)
    }
    guard end < bytes.count else {
      if isWhole { return end }
      throw .end
    }
    switch bytes[end] {
    case separator, .lineFeed, .carriageReturn: return end
    default: throw .fault(.textBehindQuote, at: end, last: opening)
    }
  }

  /// Returns where the blanks end that begin at an offset.
  private func skipBlanks(_ bytes: Bytes, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09, bytes[end] != separator {
      end += 1
    }
    return end
  }
}
