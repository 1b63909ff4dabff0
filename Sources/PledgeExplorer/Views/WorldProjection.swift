import CellCanvas
import PledgeModel

/// Where on a map of the world a point of the earth lies.
///
/// The projection is Tom Patterson's of 2014: its meridians and parallels are straight lines, and
/// towards the poles it is drawn out less than Mercator's and Miller's. It leaves the middle
/// latitudes, where most of the money is, more room than one that keeps areas.
struct WorldProjection {
  /// Cells.
  let size: Size
  /// Dots to a radian of longitude.
  private let scale: Double

  /// Hundredths of a degree.
  private static let edges = (west: -172_00, east: 190_50, south: -56_00, north: 84_00)

  /// - Parameter size: The cells that there are, each taken to be twice as high as wide.
  init(fitting size: Size) {
    let whole = (
      width: Self.x(Self.edges.east), height: Self.y(Self.edges.south) - Self.y(Self.edges.north)
    )
    let dots = (width: size.width * Braille.columns, height: size.height * Braille.rows)
    let scale = max(0, min(Double(dots.width) / whole.width, Double(dots.height) / whole.height))
    func cells(_ length: Double, of dots: Int, atMost limit: Int) -> Int {
      min(max(0, limit), Int((length * scale / Double(dots)).rounded(.up)))
    }
    self.scale = scale
    self.size = Size(
      width: cells(whole.width, of: Braille.columns, atMost: size.width),
      height: cells(whole.height, of: Braille.rows, atMost: size.height))
  }

  /// Returns the dots of a ring, or of a lone point.
  ///
  /// Land west of 169° west, such as the Russian end of Asia, is drawn in the east.
  func dots(of ring: [Outline.Coordinate]) -> [Point] {
    let shift = ring.allSatisfy { $0.longitude < -169_00 } ? 360_00 : 0
    return ring.map { point in
      Point(
        x: Int((Self.x(point.longitude + shift) * scale).rounded(.down)),
        y: Int(((Self.y(point.latitude) - Self.y(Self.edges.north)) * scale).rounded(.down)))
    }
  }

  /// Returns the cell that a dot is in; `nil` outside of the map.
  func cell(of dot: Point) -> Point? {
    let dots = Rect(
      x: 0, y: 0, width: size.width * Braille.columns, height: size.height * Braille.rows)
    guard dots.contains(dot) else { return nil }
    return Point(x: dot.x / Braille.columns, y: dot.y / Braille.rows)
  }

  /// Returns a cell by its number, row by row.
  func cell(_ number: Int) -> Point { Point(x: number % size.width, y: number / size.width) }

  /// Returns a cell's number, row by row.
  func number(of cell: Point) -> Int { cell.y * size.width + cell.x }

  /// Returns a cell and those that touch it, as far as they are on the map.
  func cells(around cell: Point) -> [Point] {
    let block = Rect(x: cell.x - 1, y: cell.y - 1, width: 3, height: 3)
      .intersection(Rect(x: 0, y: 0, width: size.width, height: size.height))
    return block.rows.flatMap { row in (row.x..<row.maxX).map { Point(x: $0, y: row.y) } }
  }

  /// Radians from the left edge.
  private static func x(_ longitude: Int) -> Double { radians(longitude - edges.west) }

  /// Radians of longitude from the equator downwards.
  private static func y(_ latitude: Int) -> Double {
    let angle = radians(latitude)
    let square = angle * angle
    let fifth = square * square * angle
    return -1.0148 * angle
      - fifth * (0.23185 + square * (-0.14499 + square * 0.02406))
  }

  private static func radians(_ hundredths: Int) -> Double { Double(hundredths) * .pi / 180_00 }
}

extension Point {
  /// The square of how far the middle of a cell is from the middle of a dot, in half dots.
  func distance(to dot: Point) -> Int {
    let (columns, rows) = (2 * Braille.columns, 2 * Braille.rows)
    let across = columns * x + columns / 2 - (2 * dot.x + 1)
    let down = rows * y + rows / 2 - (2 * dot.y + 1)
    return across * across + down * down
  }
}
