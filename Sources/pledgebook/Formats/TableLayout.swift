import CellCanvas

/// Where the cells of a plain table stand in its lines: made once of the widths of all rows, so that the
/// rows can be written some at a time.
struct TableLayout {
  private let columns: [TableFormat.Column]
  private let widths: [Int]
  /// The numbers of the columns that are shown.
  private let shown: [Int]

  /// The columns that a flexible column keeps before others are left out for it.
  private static let flexibleMinimum = 24
  private static let gap = "  "

  /// Leaves columns out and makes flexible ones narrower until the rest fits.
  ///
  /// - Parameters:
  ///   - widths: What each column needs.
  ///   - width: The columns that there are; `nil` for as many as are needed.
  init(_ columns: [TableFormat.Column], widths: [Int], into width: Int?) {
    self.columns = columns
    var (widths, shown) = (widths, Array(columns.indices))
    func excess(least: Int) -> Int {
      let gaps = Self.gap.count * max(0, shown.count - 1)
      return gaps - (width ?? .max)
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
    self.widths = widths
    self.shown = shown
  }

  /// The line of the headings.
  var headings: String { line(columns.map { Glyphs.line($0.heading) }) }

  /// Returns the line of a row.
  func line(_ row: [[Glyph]]) -> String {
    let cells = shown.map { cell(row[$0], width: widths[$0], columns[$0].alignment) }
    let line = cells.joined(separator: Self.gap)
    return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
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
