import PledgeModel

/// A flat corpus: a CSV file with a row for each announcement.
///
/// `Corpus/README.md` describes the columns. A row with a fault is left out and reported; everything
/// else is read. The file is never in memory as a whole.
public struct FlatCorpus: Sendable {
  public let path: String
  private let places: PlaceNames
  private let chunk: Int

  /// - Parameters:
  ///   - path: The file's path; messages name the file by it, and links in it are followed.
  ///   - places: The places that `country` may name, by code or by name in either language.
  public init(file path: String, places: [Place]) {
    self.init(file: path, places: places, chunk: 256 << 10)
  }

  /// - Parameter chunk: How many bytes are read from the file at once.
  init(file path: String, places: [Place], chunk: Int) {
    self.path = path
    self.places = PlaceNames(places)
    self.chunk = chunk
  }

  /// Reads the file from its beginning to its end, in stretches of rows.
  ///
  /// There is always a stretch, also for a file that cannot be read: it has the fault. A file that
  /// changes while it is read ends with a fault. Another thread reads some stretches ahead. Two rows of one id are no fault here; whoever knows
  /// all ids asks the stretch for it (`FlatStretch.repeatedID`).
  ///
  /// - Parameters:
  ///   - rowsAtOnce: How many rows a stretch has at most; it has fewer where the rows are long.
  ///   - body: Takes a stretch; what it throws ends the reading.
  public func read<Failure: Error>(
    rowsAtOnce: Int = 2_000, _ body: (FlatStretch) throws(Failure) -> Void
  ) throws(Failure) {
    let ahead = ReadAhead(rows: max(1, rowsAtOnce)) { [path, places, chunk] in
      FlatReader(path, places: places, chunk: chunk)
    }
    defer { ahead.stop() }
    while let stretch = ahead.next() { try body(stretch) }
  }

  /// Whether a path is that of a flat corpus, by its ending: `.csv` or `.tsv`.
  public static func isFlat(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".csv") || name.hasSuffix(".tsv")
  }
}
