import CellCanvas
import PledgeTheme

/// A column of a list: its heading, its width, and how its cells stand.
struct Column {
  let heading: String
  /// Columns of cells; `nil` takes what the others leave.
  let width: Int?
  var alignment: Canvas.Alignment = .leading
}

/// One cell of a row, with the role that it has when its row is not selected.
struct Field {
  let text: String
  var role: StyleRole = .list
}

/// How a row of a list stands to the cursor.
enum RowState {
  case plain
  /// The cursor is on the row.
  case selected
  /// The cursor is on the row, but the keys go to another pane.
  case remembered

  var role: StyleRole {
    switch self {
    case .plain: .list
    case .selected: .listSelected
    case .remembered: .listSelectedInactive
    }
  }

  init(isSelected: Bool, isFocused: Bool) {
    self = isSelected ? (isFocused ? .selected : .remembered) : .plain
  }
}

/// A list's columns laid out in a width.
struct Columns {
  let columns: [Column]
  private let widths: [Int]

  /// Lays columns out with a blank between two.
  init(_ columns: [Column], width: Int) {
    self.columns = columns
    let fixed = columns.compactMap(\.width).reduce(0, +) + max(0, columns.count - 1)
    let flexible = max(0, width - fixed)
    widths = columns.map { $0.width ?? flexible }
  }

  func drawHeadings(on canvas: inout Canvas, in row: Rect, style: Style) {
    for (index, area) in areas(in: row).enumerated() {
      let column = columns[index]
      canvas.write(column.heading, in: area, style: style, alignment: column.alignment)
    }
  }

  /// Draws a row. On a selected row every field has the row's own style, so that it reads as one.
  func draw(
    _ fields: [Field], on canvas: inout Canvas, in row: Rect, as state: RowState, theme: Theme
  ) {
    let ground = theme[state.role]
    canvas.fill(row, with: ground)
    // Not `zip`: the program would look through all conformances for what it iterates over, which takes
    // longer than to draw a row.
    for (index, area) in areas(in: row).enumerated() where index < fields.count {
      let style = state == .plain ? theme.ink(fields[index].role) : ground
      canvas.write(
        fields[index].text, in: area, style: style, alignment: columns[index].alignment)
    }
  }

  func areas(in row: Rect) -> [Rect] {
    var rest = row
    return widths.map { width in
      let (area, remaining) = rest.splitLeft(width)
      rest = remaining.splitLeft(1).rest
      return area
    }
  }
}
