import PledgeModel

/// Reads a flat corpus stretch by stretch.
struct FlatReader {
  private let path: String
  private let decoder: FlatDecoder?
  private let log = FaultLog()
  private var builder: StretchBuilder
  private var rowCount = 0
  private var isOver = false

  /// A stretch ends after so many bytes, however few its rows are: 4 MiB.
  private static var longestStretch: Int { 4 << 20 }

  init(_ path: String, places: PlaceNames, chunk: Int) {
    self.path = path
    builder = StretchBuilder(path: path)
    do throws(ReadingError) {
      decoder = try Self.decoder(path, places, chunk, log)
    } catch {
      log.add(CorpusFault(error.fault, at: SourcePlace(path: path)))
      decoder = nil
    }
  }

  /// Opens the file and reads its heading.
  ///
  /// - Returns: `nil`, with faults, where the rows cannot be read.
  private static func decoder(
    _ path: String, _ places: PlaceNames, _ chunk: Int, _ log: FaultLog
  ) throws(ReadingError) -> FlatDecoder? {
    let rows = try RowReader(path, chunk: chunk)
    try rows.findHeading { cell in cell.text.flatMap(FlatColumn.init(heading:)) != nil }
    switch try rows.read() {
    case .end: log.add(CorpusFault(.emptyFile, at: SourcePlace(path: path)))
    case .fault(.nulCharacter, let place, _):
      // It is a text of two bytes a character.
      log.add(CorpusFault(.notUTF8, at: place))
    case .fault(let fault, let place, _): log.add(CorpusFault(fault, at: place))
    case .row:
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return FlatHeading(rows, log: log).map { heading in
        FlatDecoder(rows, heading, places: places, file: CitedSource(file: name), log: log)
      }
    }
    return nil
  }

  /// Returns the next stretch; `nil` behind the last. There is always one.
  mutating func next(rows most: Int) -> FlatStretch? {
    if isOver { return nil }
    builder.begin()
    if let decoder { read(decoder, most) } else { isOver = true }
    var stretch = builder.stretch
    stretch.totalBytes = decoder?.rows.window.size
    stretch.faults = log.take()
    stretch.rows = rowCount
    stretch.bytes = decoder?.rows.bytesRead ?? 0
    return stretch
  }

  private mutating func read(_ decoder: FlatDecoder, _ most: Int) {
    let (first, start) = (rowCount, decoder.rows.bytesRead)
    do throws(ReadingError) {
      while rowCount - first < most, decoder.rows.bytesRead - start < Self.longestStretch {
        switch try decoder.rows.read() {
        case .end:
          isOver = true
          if decoder.rows.window.hasChanged { add(.changedWhileRead) }
          return
        case .fault(let fault, let place, let cell):
          rowCount += 1
          log.add(CorpusFault(decoder.fault(fault, inCell: cell), at: place))
        case .row:
          rowCount += 1
          decoder.readRow(into: &builder)
        }
      }
    } catch {
      isOver = true
      add(error.fault)
    }
  }

  private func add(_ fault: CorpusFault.Fault) {
    log.add(CorpusFault(fault, at: SourcePlace(path: path)))
  }
}

extension FlatDecoder {
  /// Returns a fault with the column of its cell.
  fileprivate func fault(_ fault: CorpusFault.Fault, inCell index: Int?) -> CorpusFault.Fault {
    guard let index, heading.names.indices.contains(index) else { return fault }
    return .cell(fault, column: index + 1, heading: heading.names[index])
  }
}
