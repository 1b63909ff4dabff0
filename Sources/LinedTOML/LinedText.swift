/// The bytes of a text file, its lines findable by their numbers.
public struct LinedText: Hashable, Sendable {
  /// The file's bytes without a byte order mark.
  let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  /// - Parameter bytes: The file as it lies on the disk; a byte order mark is dropped.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    var starts = [0]
    for (index, byte) in self.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// The number of lines; a text that ends in a newline has an empty last line.
  public var lineCount: Int { starts.count }

  /// Returns the bytes of a line without its end, CR or no CR.
  ///
  /// - Parameter line: The line's number, counted from 1.
  /// - Returns: No bytes where there is no such line.
  public func line(_ line: Int) -> ArraySlice<UInt8> {
    guard starts.indices.contains(line - 1) else { return [] }
    let end = line < starts.count ? starts[line] - 1 : bytes.count
    let slice = bytes[starts[line - 1]..<end]
    return slice.last == UInt8(ascii: "\r") ? slice.dropLast() : slice
  }

  /// Returns the beginning of a line as text; bytes that are not UTF-8 become `�`.
  ///
  /// - Parameter scalars: How many Unicode scalars are needed; a few more may come.
  public func text(ofLine line: Int, scalars: Int) -> String {
    // A scalar has at most four bytes.
    String(decoding: self.line(line).prefix(4 * scalars), as: UTF8.self)
  }

  /// The number of the first line that is not UTF-8; `nil` where all are.
  public var firstInvalidLine: Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    return (1...lineCount).first { String(validating: line($0), as: UTF8.self) == nil }
  }

  /// Returns the number of the line that a byte belongs to.
  func line(at offset: Int) -> Int { starts.count { $0 <= offset } }
}
