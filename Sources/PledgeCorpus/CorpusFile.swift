/// The bytes of a corpus file, its lines findable by their numbers.
struct CorpusFile {
  /// The corpus folder as it was given, then the file's path in it.
  let path: String
  let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  /// - Parameter bytes: The file as it lies on the disk; a byte order mark is dropped.
  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    var starts = [0]
    for (index, byte) in self.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  var lineCount: Int { starts.count }

  /// Returns the number of the line that a byte belongs to.
  func line(at offset: Int) -> Int { starts.count { $0 <= offset } }

  /// Returns the bytes of a line without its end, CR or no CR.
  ///
  /// - Parameter line: The line's number, counted from 1.
  func line(_ line: Int) -> ArraySlice<UInt8> {
    guard starts.indices.contains(line - 1) else { return [] }
    let end = line < starts.count ? starts[line] - 1 : bytes.count
    let slice = bytes[starts[line - 1]..<end]
    return slice.last == UInt8(ascii: "\r") ? slice.dropLast() : slice
  }

  /// Returns the place of a line, or of the whole file.
  func place(_ line: Int?) -> SourcePlace {
    guard let line else { return SourcePlace(path: path) }
    // A scalar has at most four bytes; what is beyond is not shown.
    let shown = self.line(line).prefix(4 * (Limits.shownScalars + 1))
    return SourcePlace(path: path, line: line, text: String(decoding: shown, as: UTF8.self))
  }

  /// The number of the first line that is not UTF-8.
  var firstInvalidLine: Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    return (1...lineCount).first { String(validating: line($0), as: UTF8.self) == nil }
  }
}
