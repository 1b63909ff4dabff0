import CellCanvas

/// Where the parts of a comparison stand, and how many columns there is room for.
struct CompareLayout {
  /// The names of the columns.
  let head: Rect
  let body: Rect
  /// The columns of cells that the names of the rows take.
  let label: Int
  /// The columns of cells that a column of the table takes.
  let column: Int
  /// How many columns of the table are shown at once.
  let shown: Int

  /// The blanks between two columns.
  static let gap = 2
  private static let narrowest = 18
  private static let widest = 58

  init(_ layout: Layout, columns: Int) {
    let inner = layout.board.inner.inset(layout.board.isFramed ? 1 : 0, 0)
    (head, body) = inner.splitTop(inner.height >= 10 ? 2 : 1)
    label = min(15, inner.width / 2)
    let room = inner.width - label
    shown = max(1, min(columns, room / (Self.narrowest + Self.gap)))
    column = max(1, min(Self.widest, room / shown - Self.gap))
  }

  /// The numbers of the columns that are shown: the base and a stretch of the others, or the one
  /// under the cursor alone.
  func visible(_ compare: ComparePane, index: Int, of count: Int) -> [Int] {
    guard count > 0 else { return [] }
    guard shown > 1 else { return [index] }
    return [0] + (0..<(shown - 1)).map { compare.first + 1 + $0 }.filter { $0 < count }
  }

  /// The block of a column's name, with the cell before it for the cursor.
  ///
  /// - Parameter place: Counted from 0 for the first column that is shown.
  func nameArea(_ place: Int) -> Rect {
    head.splitLeft(label + place * (column + Self.gap) - 1).rest.splitLeft(column + 1).left
  }
}
