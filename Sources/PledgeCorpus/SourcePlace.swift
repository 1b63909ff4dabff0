/// A line of a corpus file, or a file as a whole.
public struct SourcePlace: Hashable, Sendable {
  /// The corpus folder as it was given, then the file's path in it.
  public let path: String
  /// The line's number, counted from 1; `nil` where the whole file is meant.
  public let line: Int?
  /// The line's text, made harmless to a terminal and cut at 200 scalars; empty without a line.
  public let text: String

  public init(path: String, line: Int? = nil, text: String = "") {
    self.path = path
    self.line = line
    self.text = text.harmless()
  }
}

extension SourcePlace: CustomStringConvertible {
  /// The path and, where it is known, the line: `Corpus/corpus.toml:3`.
  public var description: String {
    let path = path.harmless(limit: .max)
    return line.map { "\(path):\($0)" } ?? path
  }
}

extension SourcePlace: Comparable {
  /// Orders by file, then by line; a whole file comes before its lines.
  public static func < (left: Self, right: Self) -> Bool {
    (left.path, left.line ?? 0) < (right.path, right.line ?? 0)
  }
}
