import CellCanvas
import Testing

@Suite struct PolygonTests {
  private func picture(_ polygons: Polygon..., size: Size) -> [String] {
    var rows = Array(repeating: Array(repeating: 0, count: size.width), count: size.height)
    for polygon in polygons {
      for run in polygon.runs(in: size) {
        #expect(run.height == 1)
        for x in run.x..<run.maxX { rows[run.y][x] += 1 }
      }
    }
    return rows.map { $0.map { $0 == 0 ? "." : "\($0)" }.joined() }
  }

  private func ring(_ numbers: Int...) -> [Point] {
    stride(from: 0, to: numbers.count, by: 2).map { Point(x: numbers[$0], y: numbers[$0 + 1]) }
  }

  @Test func `a triangle is the points between its sides`() {
    #expect(
      picture(Polygon([ring(0, 0, 6, 0, 0, 6)]), size: Size(width: 7, height: 7)) == [
        "111111.", "11111..", "1111...", "111....", "11.....", "1......", ".......",
      ])
  }

  @Test func `a ring within a ring is a hole, and land in it is land`() {
    let rings = [
      ring(0, 0, 7, 0, 7, 7, 0, 7), ring(1, 1, 6, 1, 6, 6, 1, 6), ring(3, 3, 4, 3, 4, 4, 3, 4),
    ]
    #expect(
      picture(Polygon(rings), size: Size(width: 7, height: 7)) == [
        "1111111", "1.....1", "1.....1", "1..1..1", "1.....1", "1.....1", "1111111",
      ])
  }

  @Test func `neighbours share no point and leave none out`() {
    let west = Polygon([ring(0, 0, 5, 0, 2, 3, 7, 8, 0, 8)])
    let east = Polygon([ring(5, 0, 9, 0, 9, 8, 7, 8, 2, 3)])
    let rows = picture(west, east, size: Size(width: 9, height: 8))
    #expect(rows == Array(repeating: "111111111", count: 8))
  }

  @Test func `the direction in which a ring runs does not matter`() {
    let points = ring(0, 0, 9, 2, 7, 7, 3, 4)
    let size = Size(width: 10, height: 8)
    #expect(Polygon([points]).runs(in: size) == Polygon([points.reversed()]).runs(in: size))
  }

  @Test func `what is outside is left out`() {
    let far = ring(-.max, -.max, .max, -.max, .max, .max, -.max, .max)
    #expect(picture(Polygon([far]), size: Size(width: 3, height: 2)) == ["111", "111"])
    #expect(Polygon([ring(-9, 0, -5, 0, -5, 9)]).runs(in: Size(width: 3, height: 3)).isEmpty)
    #expect(Polygon([ring(5, 0, 9, 0, 9, 9)]).runs(in: Size(width: 3, height: 3)).isEmpty)
    #expect(Polygon([far]).runs(in: Size(width: 0, height: -1)).isEmpty)
  }

  @Test func `a ring without an area is empty`() {
    for points in [[], ring(1, 1), ring(1, 1, 4, 4), ring(0, 2, 5, 2, 9, 2)] {
      #expect(Polygon([points]).runs(in: Size(width: 9, height: 9)).isEmpty)
    }
  }
}
