/// A grid of styled cells that views draw on; drawing outside is clipped.
///
/// Views get the whole canvas and a block of it (`Rect`) and keep to that block. Text is cleaned of
/// whatever a terminal would obey (`Glyphs`) before it becomes cells, and measured in columns.
public struct Canvas: Hashable, Sendable {
  public let size: Size
  /// The cells row by row.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor stands; `nil` hides it.
  public var cursor: Point?

  /// Makes a blank canvas.
  ///
  /// - Parameter style: What every cell has until something is drawn on it.
  public init(size: Size, style: Style = Style()) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: Cell(" ", style: style), count: self.size.width * self.size.height)
  }

  /// The whole canvas as a block.
  public var bounds: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }

  public subscript(x: Int, y: Int) -> Cell { cells[y * size.width + x] }

  /// The cells of a row, from left to right.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * size.width..<(y + 1) * size.width]
  }

  /// Whether a row looks the same on this canvas and on another of the same size.
  public func sharesRow(_ y: Int, with other: Canvas) -> Bool {
    guard size == other.size, y >= 0, y < size.height else { return false }
    for index in y * size.width..<(y + 1) * size.width where cells[index] != other.cells[index] {
      return false
    }
    return true
  }

  /// Returns as much of the canvas as fits into another size, blank where it has nothing.
  public func resized(to size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.cursor = cursor
    let shared = bounds.intersection(canvas.bounds)
    for line in shared.rows {
      for x in 0..<line.width where self[x, line.y].width > 0 {
        canvas.put(self[x, line.y], x: x, y: line.y)
      }
    }
    return canvas
  }

  /// Blanks a block and gives it a style.
  public mutating func fill(_ area: Rect, with style: Style) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    let blank = Cell(" ", style: style)
    for y in area.y..<area.maxY {
      let row = y * size.width
      separate(at: row + area.x, in: row)
      separate(at: row + area.maxX, in: row)
      for index in row + area.x..<row + area.maxX { cells[index] = blank }
    }
  }

  /// Lays a style over a block and leaves its text as it is.
  public mutating func paint(_ area: Rect, with style: Style) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX {
        let index = y * size.width + x
        cells[index].style = style.over(cells[index].style)
      }
    }
  }

  /// Writes one line of text into the first row of a block.
  ///
  /// Text that is too long ends in an ellipsis. A wide cluster that does not fit whole is left out.
  ///
  /// - Parameters:
  ///   - style: What is laid over the style of the cells below.
  ///   - alignment: Where in the block the text stands.
  /// - Returns: The columns that the text took.
  @discardableResult
  public mutating func write(
    _ text: String, in area: Rect, style: Style = Style(), alignment: Alignment = .leading
  ) -> Int {
    guard area.width > 0, area.height > 0, area.y >= 0, area.y < size.height else { return 0 }
    // One glyph more than columns is enough to tell that the text is too long.
    let glyphs = Glyphs.line(text, limit: min(area.width + 1, Glyphs.longestLine))
    return write(glyphs, in: area, style: style, alignment: alignment)
  }

  /// Writes glyphs that are measured already, as `write(_:in:style:alignment:)` writes text.
  @discardableResult
  public mutating func write(
    _ glyphs: [Glyph], in area: Rect, style: Style = Style(), alignment: Alignment = .leading
  ) -> Int {
    guard area.width > 0, area.height > 0, area.y >= 0, area.y < size.height else { return 0 }
    let fitted = glyphs.truncated(to: area.width)
    let width = fitted.width
    var x =
      switch alignment {
      case .leading: area.x
      case .centre: area.x + (area.width - width) / 2
      case .trailing: area.maxX - width
      }
    for glyph in fitted {
      let below = x >= 0 && x < size.width ? self[x, area.y].style : Style()
      put(
        Cell(glyph.text, style: style.over(below), width: UInt8(glyph.width)), x: x, y: area.y)
      x += glyph.width
    }
    return width
  }

  /// Where in its block a line of text stands.
  public enum Alignment: Hashable, Sendable {
    case leading
    case centre
    case trailing
  }

  /// Puts a cell and keeps wide clusters whole: half of one that is overwritten becomes a blank, and
  /// so does half of one that reaches over the edge of the canvas.
  mutating func put(_ cell: Cell, x: Int, y: Int) {
    guard y >= 0, y < size.height else { return }
    let isWide = cell.width == 2
    if x < 0 || isWide && x >= size.width - 1 {
      let half = max(0, x)
      guard isWide, x >= -1, half < size.width else { return }
      place(Cell(" ", style: cell.style), at: half, in: y * size.width)
    } else if x < size.width {
      place(cell, at: x, in: y * size.width)
    }
  }

  /// Puts a cell that fits into the row that begins at `row`.
  private mutating func place(_ cell: Cell, at x: Int, in row: Int) {
    let index = row + x
    separate(at: index, in: row)
    separate(at: index + Int(cell.width), in: row)
    cells[index] = cell
    if cell.width == 2 { cells[index + 1] = Cell("", style: cell.style, width: 0) }
  }

  /// Blanks both halves of the wide cluster that stands across the left edge of a cell.
  private mutating func separate(at index: Int, in row: Int) {
    guard index > row, index < row + size.width, cells[index].width == 0 else { return }
    cells[index - 1] = Cell(" ", style: cells[index - 1].style)
    cells[index] = Cell(" ", style: cells[index].style)
  }
}
