/// A grid of dots, two columns and four rows to a cell, shown with Unicode's braille patterns.
///
/// A `Point` given to it counts dots from the upper left, not cells. In a terminal whose cells are
/// twice as high as wide, dots are as far apart across as down. What is drawn outside is clipped.
public struct Braille: Hashable, Sendable {
  /// The columns of dots in a cell.
  public static let columns = 2
  /// The rows of dots in a cell.
  public static let rows = 4

  /// Cells.
  public let size: Size
  /// The cells row by row: a bit for each dot, numbered as in Unicode's braille patterns.
  public private(set) var patterns: [UInt8]

  /// Makes a grid without dots.
  ///
  /// - Parameter size: Cells.
  public init(size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    patterns = Array(repeating: 0, count: self.size.width * self.size.height)
  }

  /// The dots that fit across and down.
  public var dots: Size {
    Size(width: size.width * Self.columns, height: size.height * Self.rows)
  }

  /// Whether a dot is set; there is none outside.
  public subscript(x: Int, y: Int) -> Bool {
    get { holds(x, y) && patterns[cell(x, y)] & bit(x, y) != 0 }
    set {
      guard holds(x, y) else { return }
      if newValue { patterns[cell(x, y)] |= bit(x, y) } else { patterns[cell(x, y)] &= ~bit(x, y) }
    }
  }

  /// Sets the dots of a straight line, both ends among them, as Bresenham chooses them.
  ///
  /// A line that is cut at the edge keeps the dots that it has as a whole.
  ///
  /// - Complexity: O(*n*) for *n* dots that are inside.
  public mutating func line(from start: Point, to end: Point) {
    let (start, end) = (start.nearby, end.nearby)
    if abs(end.x - start.x) >= abs(end.y - start.y) {
      let (left, right) = start.x <= end.x ? (start, end) : (end, start)
      let slope = (rise: right.y - left.y, run: max(1, right.x - left.x))
      for x in stride(from: max(0, left.x), through: min(right.x, dots.width - 1), by: 1) {
        self[x, left.y + ((x - left.x) * slope.rise).dividedToNearest(by: slope.run)] = true
      }
    } else {
      let (top, bottom) = start.y <= end.y ? (start, end) : (end, start)
      let slope = (rise: bottom.x - top.x, run: bottom.y - top.y)
      for y in stride(from: max(0, top.y), through: min(bottom.y, dots.height - 1), by: 1) {
        self[top.x + ((y - top.y) * slope.rise).dividedToNearest(by: slope.run), y] = true
      }
    }
  }

  /// Sets the dots inside a polygon; those of its lines on the right and below are not inside.
  public mutating func fill(_ polygon: Polygon) {
    for run in polygon.runs(in: dots) {
      for x in run.x..<run.maxX { self[x, run.y] = true }
    }
  }

  /// The pattern of a cell, `⠀` (U+2800) for one without dots.
  ///
  /// - Parameters:
  ///   - x: The cell's column.
  ///   - y: The cell's row.
  public func scalar(x: Int, y: Int) -> Unicode.Scalar {
    Unicode.Scalar(0x2800 + UInt32(patterns[y * size.width + x])) ?? "\u{2800}"
  }

  private func holds(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && x < dots.width && y >= 0 && y < dots.height
  }

  private func cell(_ x: Int, _ y: Int) -> Int { y / Self.rows * size.width + x / Self.columns }

  /// Unicode numbers the upper three rows first, the left column before the right, then the fourth.
  private func bit(_ x: Int, _ y: Int) -> UInt8 {
    let (column, row) = (x % Self.columns, y % Self.rows)
    return row == 3 ? 0x40 << column : 1 << (column * 3 + row)
  }
}

extension Int {
  /// Returns the quotient rounded to the nearest whole number, halves upwards.
  ///
  /// - Parameter divisor: A positive number.
  fileprivate func dividedToNearest(by divisor: Int) -> Int {
    let (quotient, remainder) = (2 * self + divisor).quotientAndRemainder(dividingBy: 2 * divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
