/// An area between closed lines; of lines inside one another, every second bounds a hole.
public struct Polygon: Hashable, Sendable {
  /// The corners of each line; the last is joined to the first.
  public let rings: [[Point]]

  public init(_ rings: [[Point]]) { self.rings = rings }

  /// Returns the points inside as blocks one row high, from top to bottom and from left to right.
  ///
  /// A point on a line is inside where the area is to its right, or below it where the line is
  /// level. So areas that share a line share no point, and leave none out.
  ///
  /// - Parameter size: Points outside of it are left out.
  /// - Complexity: O(*n* log *n*) for *n* crossings of the lines with the rows.
  public func runs(in size: Size) -> [Rect] {
    var crossings: [Crossing] = []
    for ring in rings {
      guard var start = ring.last?.nearby else { continue }
      for end in ring.lazy.map(\.nearby) {
        Self.cross(start, end, height: size.height, into: &crossings)
        start = end
      }
    }
    crossings.sort()
    return stride(from: 1, to: crossings.count, by: 2).compactMap { index in
      let (y, right) = (crossings[index].y, min(crossings[index].x, size.width))
      let left = max(0, crossings[index - 1].x)
      return left < right ? Rect(x: left, y: y, width: right - left, height: 1) : nil
    }
  }

  /// Where a line meets a row: the first point that is not left of it.
  private struct Crossing: Comparable {
    let y: Int
    let x: Int

    static func < (left: Self, right: Self) -> Bool {
      left.y == right.y ? left.x < right.x : left.y < right.y
    }
  }

  /// Adds the crossings of a line, its upper end among its rows and its lower end not.
  private static func cross(
    _ start: Point, _ end: Point, height: Int, into crossings: inout [Crossing]
  ) {
    let (top, bottom) = start.y < end.y ? (start, end) : (end, start)
    let (width, drop) = (bottom.x - top.x, bottom.y - top.y)
    for y in stride(from: max(0, top.y), to: min(bottom.y, height), by: 1) {
      let (steps, rest) = ((y - top.y) * width).quotientAndRemainder(dividingBy: drop)
      crossings.append(Crossing(y: y, x: top.x + steps + (rest > 0 ? 1 : 0)))
    }
  }
}

extension Point {
  /// The point, drawn near if it is so far away that products of distances have no room.
  var nearby: Point {
    let limit = 1 << 29
    return Point(x: min(max(x, -limit), limit), y: min(max(y, -limit), limit))
  }
}
