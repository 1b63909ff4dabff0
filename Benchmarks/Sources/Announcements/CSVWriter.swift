/// Writes announcements as comma-separated values (RFC 4180, lines end in a line feed).
public struct CSVWriter {
  private let generator: AnnouncementGenerator
  private let hasFaults: Bool
  private var row = Announcement()

  /// Of so many rows one is faulty, where faults are asked for.
  public static let faultInterval = 5_000

  /// - Parameter faults: Whether some rows are faulty.
  public init(_ generator: AnnouncementGenerator, faults: Bool = false) {
    self.generator = generator
    hasFaults = faults
  }

  public static let header = Array((Announcement.columns.joined(separator: ",") + "\n").utf8)

  /// Appends the rows of some numbers.
  public mutating func append(_ numbers: Range<Int>, to text: inout [UInt8]) {
    for number in numbers {
      generator.make(number, into: &row)
      let fault = hasFaults && number % Self.faultInterval == Self.faultInterval / 2
      append(fault ? Fault(number / Self.faultInterval) : nil, to: &text)
    }
  }

  private mutating func append(_ fault: Fault?, to text: inout [UInt8]) {
    fault?.spoil(&row)
    for (index, cell) in row.cells.enumerated() {
      if index > 0 { text.append(",") }
      Self.append(cell: cell, to: &text)
    }
    if fault == .columnTooMany { text.append(",more") }
    text.append("\n")
  }

  /// Cells are quoted only where they must be, as most programs write them.
  private static func append(cell: [UInt8], to text: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = cell.contains {
      $0 == quote || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n")
    }
    guard needsQuotes else { return text.append(contentsOf: cell) }
    text.append(quote)
    var rest = cell[...]
    while let end = rest.firstIndex(of: quote) {
      text.append(contentsOf: rest[...end])
      text.append(quote)
      rest = rest[(end + 1)...]
    }
    text.append(contentsOf: rest)
    text.append(quote)
  }
}
