import CellCanvas

/// A plain table in columns of a terminal, with headings and without frames.
struct TableFormat {
  /// A column, and what becomes of it where there is little room.
  struct Column {
    let heading: String
    var alignment = Canvas.Alignment.leading
    /// Whether the column may be made narrower; its texts then end in an ellipsis.
    var isFlexible = false
    /// The order in which columns are left out where there is no room, the largest number first; one
    /// without a number is always shown.
    var dispensability: Int?
  }

  let columns: [Column]
  private var rows: [[[Glyph]]]

  /// The columns that a flexible column keeps before others are left out for it.
  private static let flexibleMinimum = 24
  private static let gap = "  "

  /// - Parameter rows: A text for each column, as it is; it is made harmless here.
  init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows.map { $0.map(Glyphs.line) }
  }

  /// Adds another table's rows, whose columns are the same.
  mutating func add(rowsOf other: TableFormat) { rows += other.rows }

  /// Returns the lines of the table.
  ///
  /// - Parameter width: The columns that there are; `nil` for as many as are needed.
  func text(width: Int?) -> String {
    var widths = columns.indices.map { column in
      rows.reduce(Glyphs.width(columns[column].heading)) { max($0, $1[column].width) }
    }
    let shown = fit(&widths, into: width)
    let headings = columns.map { Glyphs.line($0.heading) }
    return ([headings] + rows).reduce(into: "") { text, row in
      let cells = shown.map { cell(row[$0], width: widths[$0], columns[$0].alignment) }
      let line = cells.joined(separator: Self.gap)
      text += String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }
  }

  /// Leaves columns out and makes flexible ones narrower until the rest fits.
  ///
  /// - Returns: The numbers of the columns that are shown.
  private func fit(_ widths: inout [Int], into width: Int?) -> [Int] {
    var shown = Array(columns.indices)
    guard let width else { return shown }
    func excess(least: Int) -> Int {
      let gaps = Self.gap.count * max(0, shown.count - 1)
      return gaps - width
        + shown.reduce(0) {
          $0 + (columns[$1].isFlexible ? min(widths[$1], least) : widths[$1])
        }
    }
    while excess(least: Self.flexibleMinimum) > 0,
      let column = shown.filter({ columns[$0].dispensability != nil })
        .max(by: { columns[$0].dispensability ?? 0 < columns[$1].dispensability ?? 0 })
    {
      shown.removeAll { $0 == column }
    }
    for column in shown where columns[column].isFlexible {
      widths[column] = max(1, widths[column] - max(0, excess(least: .max)))
    }
    return shown
  }

  private func cell(_ glyphs: [Glyph], width: Int, _ alignment: Canvas.Alignment) -> String {
    let fitted = glyphs.truncated(to: width)
    let text = fitted.map(\.text).joined()
    let room = width - fitted.width
    let before =
      switch alignment {
      case .leading: 0
      case .centre: room / 2
      case .trailing: room
      }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: room - before)
  }
}
