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
  private let rows: [[[Glyph]]]

  /// - Parameter rows: A text for each column, as it is; it is made harmless here.
  init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows.map { $0.map(Glyphs.line) }
  }

  /// What each column needs for its heading and the texts of its rows.
  var widths: [Int] {
    columns.indices.map { column in
      rows.reduce(Glyphs.width(columns[column].heading)) { max($0, $1[column].width) }
    }
  }

  /// Returns the lines of the table.
  ///
  /// - Parameter width: The columns that there are; `nil` for as many as are needed.
  func text(width: Int?) -> String {
    let layout = TableLayout(columns, widths: widths, into: width)
    return layout.headings + lines(in: layout)
  }

  /// Returns the lines of the rows alone.
  func lines(in layout: TableLayout) -> String { rows.map(layout.line).joined() }
}
