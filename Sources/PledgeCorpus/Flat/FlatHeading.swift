/// The heading of a flat corpus: which cell of a row is of which column.
struct FlatHeading {
  /// The headings as they are written.
  let names: [String]
  /// The index of each column's cell; `nil` where the file has none.
  private var cells: [Int?]

  /// Reads the row that a reader stands on.
  ///
  /// - Returns: `nil`, with a fault, where the rows below cannot be read.
  init?(_ rows: RowReader, log: FaultLog) {
    cells = FlatColumn.allCases.map { _ in nil }
    guard rows.cells.count <= Limits.columns else {
      log.add(CorpusFault(.tooManyColumns(rows.cells.count), at: rows.place))
      return nil
    }
    var names: [String] = []
    for (index, cell) in rows.cells.enumerated() {
      guard let name = cell.text else {
        log.add(CorpusFault(.notUTF8, at: rows.place(ofCell: index)))
        return nil
      }
      names.append(name)
      guard let column = FlatColumn(heading: name) else {
        let fault = CorpusFault.Fault.unknownColumn(name, known: FlatColumn.headings)
        log.add(CorpusFault(fault, at: rows.place(ofCell: index)))
        continue
      }
      guard cells[column.rawValue] == nil else {
        log.add(CorpusFault(.repeatedColumn(name), at: rows.place(ofCell: index)))
        continue
      }
      cells[column.rawValue] = index
    }
    self.names = names
    let missing = FlatColumn.required.filter { cells[$0.rawValue] == nil }
    for column in missing {
      log.add(CorpusFault(.missingColumn(column.heading), at: rows.place))
    }
    guard missing.isEmpty else { return nil }
  }

  /// The index of a column's cell in each row.
  subscript(column: FlatColumn) -> Int? { cells[column.rawValue] }
}
