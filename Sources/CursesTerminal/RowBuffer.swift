import CCurses

/// A row of cells as ncurses is given it; kept from row to row for its memory.
struct RowBuffer {
  private(set) var cells: [pb_cell] = []
  private var scalars: [UInt32] = []

  mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    scalars.removeAll(keepingCapacity: true)
  }

  /// Adds a cell.
  ///
  /// - Parameter width: The cell's columns; 0 for the right half of a wide one.
  mutating func append(
    _ text: String, width: UInt8, pair: Int16, attributes: UInt8, isUTF8: Bool
  ) {
    let start = scalars.count
    if width > 0 { SentText.append(text, isUTF8: isUTF8, to: &scalars) }
    cells.append(
      pb_cell(
        scalar_count: UInt16(clamping: scalars.count - start), pair: pair, attributes: attributes,
        width: width))
  }

  /// Hands the row over.
  func draw(row: Int) {
    cells.withUnsafeBufferPointer { cells in
      scalars.withUnsafeBufferPointer { scalars in
        pb_draw_row(Int32(row), cells.baseAddress, Int32(cells.count), scalars.baseAddress)
      }
    }
  }
}
