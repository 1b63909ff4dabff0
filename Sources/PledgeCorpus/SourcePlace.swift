/// A line of a corpus file, a place in it, or a file as a whole.
public struct SourcePlace: Hashable, Sendable {
  /// The corpus folder as it was given, then the file's path in it.
  public let path: String
  /// The line's number, counted from 1; `nil` where the whole file is meant.
  public let line: Int?
  /// Where in the line, in Unicode scalars counted from 1; `nil` where the whole line is meant.
  public let column: Int?
  /// The line's text, made harmless to a terminal and cut at 200 scalars; empty without a line.
  public let text: String

  public init(path: String, line: Int? = nil, column: Int? = nil, text: String = "") {
    self.path = path
    self.line = line
    self.column = column
    self.text = text.harmless()
  }
}

extension SourcePlace: CustomStringConvertible {
  /// The path and, where they are known, line and column: `Corpus/corpus.toml:3`, `flat.csv:12:57`.
  public var description: String {
    ([path.harmless(limit: .max)] + [line, column].compactMap { $0.map(String.init) })
      .joined(separator: ":")
  }
}

extension SourcePlace: Comparable {
  /// Orders by file, line and column; a whole file comes before its lines, a line before its parts.
  public static func < (left: Self, right: Self) -> Bool {
    (left.path, left.line ?? 0, left.column ?? 0)
      < (right.path, right.line ?? 0, right.column ?? 0)
  }
}

extension SourcePlace {
  /// A message about the place: it, what is to be said, the line, and what to do.
  ///
  /// The line is left out where the whole file is meant.
  func message(_ summary: String, help: String) -> String {
    let shown = line.map { "\n  \($0) | \(text)" } ?? ""
    return "\(self): \(summary)\(shown)\nhelp: \(help)"
  }
}
