/// A line of a file, to be opened in an editor.
public struct FilePlace: Hashable, Sendable {
  public let path: String
  /// The line's number, counted from 1.
  public let line: Int
  /// Whether the file can be written.
  public let isWritable: Bool

  public init(path: String, line: Int, isWritable: Bool = true) {
    self.path = path
    self.line = line
    self.isWritable = isWritable
  }
}

/// How the reader's editor came to its end.
public enum EditEnding: Hashable, Sendable {
  case closed
  /// It ended with a status that means failure.
  case failed(program: String, status: Int)
  /// A signal ended it.
  case killed(program: String, signal: Int)
  /// There is no such program.
  case missing(program: String)
}
