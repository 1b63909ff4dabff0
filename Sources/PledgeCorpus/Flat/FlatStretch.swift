import PledgeModel

/// A stretch of a flat corpus: some rows, what they announce, and what is wrong with them.
public struct FlatStretch: Sendable {
  /// One for each row without faults, in the file's order.
  public internal(set) var initiatives: [Initiative] = []
  /// The line on which the row of each initiative begins.
  public internal(set) var lines: [Int] = []
  /// The organizations that the initiatives name, each once.
  public internal(set) var organizations: [Organization] = []
  /// The sources that the initiatives quote, each once.
  public internal(set) var sources: [Source] = []
  public internal(set) var quotes: [Quote] = []
  /// The faults of the rows, and of the heading in the first stretch.
  public internal(set) var faults: [CorpusFault] = []
  /// How many rows were read so far, with faults or without.
  public internal(set) var rows = 0
  /// How many bytes were read so far.
  public internal(set) var bytes = 0
  /// How many bytes the file has; `nil` where it cannot be read.
  public internal(set) var totalBytes: Int?

  /// The file's path as it was given.
  let path: String
  /// Where the row of each initiative begins in the file.
  var offsets: [Int] = []

  /// Returns the fault that another initiative has the id of one of this stretch.
  ///
  /// - Parameter index: The initiative's place among `initiatives`.
  public func repeatedID(at index: Int) -> CorpusFault {
    let text = firstLine(of: path, from: offsets[index], limit: 4 * (Limits.shownScalars + 1))
    let place = SourcePlace(path: path, line: lines[index], text: text)
    return CorpusFault(.idTaken(initiatives[index].id.rawValue), at: place)
  }
}
