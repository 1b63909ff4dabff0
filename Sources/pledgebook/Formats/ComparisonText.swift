import CellCanvas
import PledgeExplorer
import PledgeModel

/// A comparison as text: a row for each fact, a column for each initiative or place.
struct ComparisonText {
  let table: CompareTable

  /// The columns of a terminal that a column takes at least and at most.
  private static let narrowest = 16
  private static let widest = 48
  private static let gap = "  "

  func written(as format: OutputFormat, width: Int?) -> String {
    switch format {
    case .table: text(width: width)
    case .csv:
      CSV(
        headings: ["fact"] + table.columns,
        rows: facts.map { row in [.text(row.name)] + row.values.map { CSV.Cell(Self.words($0)) } }
      ).text
    case .json: json.text
    }
  }

  /// The rows that say something in words.
  private var facts: [CompareTable.Row] {
    table.rows.filter { row in
      row.values.contains { value in
        if case .bar = value { false } else { true }
      }
    }
  }

  /// The columns of a terminal that the facts' names take.
  private var labelWidth: Int { facts.map { Glyphs.width($0.label) }.max() ?? 0 }

  private var json: JSON {
    .list(
      table.columns.indices.map { column in
        .object(
          [(name: "name", value: .text(table.columns[column]))]
            + facts.map { (name: $0.name, value: JSON(Self.words($0.values[column]))) })
      })
  }

  /// Returns what a value says; `nil` where no source says.
  private static func words(_ value: CompareTable.Value) -> String? {
    switch value {
    case .text(let text, _): text
    case .words(let quote, _, _): quote.exact
    case .bar, .missing: nil
    }
  }

  /// The rows with their texts wrapped in the columns that there is room for; without room for all, a
  /// stretch of columns after another, each beside the first.
  private func text(width: Int?) -> String {
    let room = (width ?? .max / 2) - labelWidth - Self.gap.count
    let fitting = max(2, room / (Self.narrowest + Self.gap.count))
    let others = Array(table.columns.indices.dropFirst())
    let stretches = stride(from: 0, to: others.count, by: fitting - 1).map { start in
      [0] + others[start..<min(others.count, start + fitting - 1)]
    }
    return stretches.map { columns in
      let each = min(Self.widest, max(Self.narrowest, room / columns.count) - Self.gap.count)
      return lines(columns, each)
    }.joined(separator: "\n")
  }

  private func lines(_ columns: [Int], _ width: Int) -> String {
    let head = line("", columns.map { wrapped(table.columns[$0], width) }, width)
    return facts.reduce(into: head) { text, row in
      text += line(
        row.label, columns.map { wrapped(Self.words(row.values[$0]) ?? Phrases.unknown, width) },
        width)
    }
  }

  private func wrapped(_ text: String, _ width: Int) -> [[Glyph]] {
    TextLayout.wrap(text, width: width).map(\.glyphs)
  }

  /// Returns the lines of a row: a label, and beside it the wrapped cells.
  private func line(_ label: String, _ cells: [[[Glyph]]], _ width: Int) -> String {
    (0..<(cells.map(\.count).max() ?? 0)).reduce(into: "") { text, index in
      var line = padded(index == 0 ? Glyphs.line(label) : [], labelWidth)
      for cell in cells {
        line += Self.gap + padded(cell.indices.contains(index) ? cell[index] : [], width)
      }
      text += String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }
  }

  private func padded(_ glyphs: [Glyph], _ width: Int) -> String {
    glyphs.map(\.text).joined() + String(repeating: " ", count: max(0, width - glyphs.width))
  }
}
