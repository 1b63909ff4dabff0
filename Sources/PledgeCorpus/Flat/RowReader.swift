/// Reads the rows of a file of comma-separated values, one after the other.
///
/// The cells of a row are there until the next is read.
final class RowReader {
  enum Event {
    /// A row could be read; its cells are in `cells`.
    case row
    /// A row could not be read; `cell` is the index of the cell that is at fault.
    case fault(CorpusFault.Fault, at: SourcePlace, cell: Int?)
    case end
  }

  /// The file's path as it was given.
  let path: String
  let window: FileWindow
  /// The row's cells, unquoted and without the blanks around them.
  private(set) var cells: [Bytes] = []
  /// The line on which the row begins, counted from 1.
  private(set) var line = 1

  private var scanner = RowScanner()
  /// Where the row begins in the window.
  private var start = 0
  /// Where the next row begins, and on which line.
  private var next = (start: 0, line: 1)
  private var unquoted = UnquotedCells()
  private var isOver = false

  init(_ path: String, chunk: Int) throws(ReadingError) {
    self.path = path
    window = try FileWindow(path, chunk: chunk)
  }

  /// How many bytes of the file lie before the row.
  var rowOffset: Int { window.offset + start }

  /// How many bytes of the file were read as rows.
  var bytesRead: Int { window.offset + next.start }

  /// Finds where the heading begins and what stands between its cells: whatever gives the most cells
  /// that are known.
  func findHeading(_ isKnown: (Bytes) -> Bool) throws(ReadingError) {
    while window.bytes.count < 3, !window.isAtEnd { try window.advance(by: 0) }
    if window.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { next.start = 3 }
    while true {
      while next.start == window.bytes.count, !window.isAtEnd { try advance() }
      guard next.start < window.bytes.count,
        window.bytes[next.start] == .lineFeed
          || window.bytes[next.start] == .carriageReturn
      else { break }
      try skipLine(from: next.start)
    }
    while lineEnd(from: next.start) == nil, !window.isAtEnd,
      window.bytes.count - next.start <= Limits.rowBytes
    {
      try advance()
    }
    let line = window.bytes.part(0..<(lineEnd(from: next.start) ?? window.bytes.count))
    let found = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].map { separator in
      scanner.separator = separator
      _ = scanner.scan(line, from: next.start, isWhole: true)
      return (separator, known: scanner.cells.count { isKnown(line.part($0.range).trimmed) })
    }
    // The first of several that are equal.
    scanner.separator = found.reduce(found[0]) { $1.known > $0.known ? $1 : $0 }.0
  }

  /// What stands between the cells.
  var separator: UInt8 { scanner.separator }

  /// Reads the next row that is not empty.
  func read() throws(ReadingError) -> Event {
    while !isOver {
      (start, line) = next
      if start == window.bytes.count, window.isAtEnd { break }
      switch scanner.scan(window.bytes, from: start, isWhole: window.isAtEnd) {
      case .incomplete: try advance()
      case .row(let end):
        next = (end, line + (scanner.hasInnerLineEnds ? lineEnds(in: start..<end) : 1))
        if let nul = window.bytes.offset(of: 0, in: start..<end) {
          let cell = scanner.cells.firstIndex { $0.range.contains(nul) }
          return .fault(.nulCharacter, at: place(at: nul), cell: cell)
        }
        takeCells()
        if cells.contains(where: { !$0.isEmpty }) { return .row }
      case .fault(_, let offset, _) where !hasLine(at: offset): try advance()
      case .fault(let fault, let offset, let last):
        let place = place(at: offset)
        let cell = fault == .rowTooLarge ? nil : scanner.cells.count
        next.line = line + lineEnds(in: start..<last)
        try skipLine(from: last)
        return .fault(fault, at: place, cell: cell)
      }
    }
    isOver = true
    return .end
  }

  /// Reads on behind the window, which then begins with the next row.
  private func advance() throws(ReadingError) {
    let dropped = next.start
    next.start = 0
    start = 0
    try window.advance(by: dropped)
  }

  private func takeCells() {
    unquoted.removeAll()
    let bytes = window.bytes
    // A local array is filled without a look at who else has it.
    var taken: [Bytes] = []
    swap(&taken, &cells)
    taken.removeAll(keepingCapacity: true)
    for cell in scanner.cells {
      let content = bytes.part(cell.range)
      taken.append((cell.hasDoubledMarks ? unquoted.add(content) : content).trimmed)
    }
    cells = taken
  }

  /// Lets the next row begin behind the line that has an offset.
  private func skipLine(from offset: Int) throws(ReadingError) {
    next.start = offset
    while true {
      let bytes = window.bytes
      guard let end = lineEnd(from: next.start) else {
        next.start = bytes.count
        if window.isAtEnd { return }
        try advance()
        continue
      }
      if bytes[end] == .carriageReturn, end + 1 == bytes.count, !window.isAtEnd {
        next.start = end
        try advance()
        continue
      }
      let isPair =
        bytes[end] == .carriageReturn && end + 1 < bytes.count
        && bytes[end + 1] == .lineFeed
      next = (end + (isPair ? 2 : 1), next.line + 1)
      return
    }
  }
}

// Lines

extension RowReader {
  /// Returns the place of a cell of the row.
  func place(ofCell index: Int) -> SourcePlace {
    guard scanner.cells.indices.contains(index) else { return place }
    return place(at: scanner.cells[index].range.lowerBound)
  }

  /// The place of the row.
  var place: SourcePlace {
    SourcePlace(path: path, line: line, text: text(from: start))
  }

  /// Returns the place of a byte of the row: its line, and its column in Unicode scalars.
  private func place(at offset: Int) -> SourcePlace {
    let bytes = window.bytes
    let row = bytes.part(start..<offset)
    let before = row.lastIndex { $0 == .lineFeed || $0 == .carriageReturn }
    let lineStart = before.map { start + $0 + 1 } ?? start
    return SourcePlace(
      path: path, line: line + lineEnds(in: start..<offset),
      column: bytes.part(lineStart..<offset).scalarCount + 1, text: text(from: lineStart))
  }

  /// Returns the beginning of a line as text; bytes that are not UTF-8 become `�`.
  private func text(from start: Int) -> String {
    let longest = min(window.bytes.count, start + Self.shownBytes)
    let end = min(lineEnd(from: start) ?? longest, longest)
    return String(decoding: window.bytes.part(start..<end), as: UTF8.self)
  }

  /// Whether a line is in the window as far as a message shows it.
  private func hasLine(at offset: Int) -> Bool {
    window.isAtEnd || window.bytes.count - offset > Self.shownBytes || lineEnd(from: offset) != nil
  }

  /// One more scalar than is shown tells that a line was cut; a scalar has at most four bytes.
  private static var shownBytes: Int { 4 * (Limits.shownScalars + 1) }

  private func lineEnd(from start: Int) -> Int? {
    window.bytes.part(start..<window.bytes.count)
      .firstIndex { $0 == .lineFeed || $0 == .carriageReturn }.map { start + $0 }
  }

  private func lineEnds(in range: Range<Int>) -> Int {
    var (count, previous) = (0, UInt8(0))
    for byte in window.bytes.part(range) {
      if byte == .carriageReturn || (byte == .lineFeed && previous != .carriageReturn) {
        count += 1
      }
      previous = byte
    }
    return count
  }
}
