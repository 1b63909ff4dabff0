import CellCanvas
import PledgeModel
import Testing

@testable import PledgeExplorer

@Suite struct MapWalkTests {
  @Test func `each direction leads to the nearest place ahead`() {
    let walk = MapWalk(
      [
        "AA": Point(x: 50, y: 50), "BB": Point(x: 40, y: 52), "CC": Point(x: 20, y: 50),
        "DD": Point(x: 55, y: 45), "EE": Point(x: 60, y: 50), "FF": Point(x: 50, y: 90),
      ], circumference: 360)
    #expect(MapDirection.allCases.map { walk.neighbour(of: "AA", $0) } == ["BB", "EE", "DD", "FF"])
  }

  @Test func `left and right lead around the world, up and down end`() {
    let walk = MapWalk(
      ["AA": Point(x: 10, y: 50), "BB": Point(x: 350, y: 50)], circumference: 360)
    #expect(walk.neighbour(of: "AA", .left) == "BB")
    #expect(walk.neighbour(of: "AA", .right) == "BB")
    #expect(walk.neighbour(of: "AA", .up) == nil)
    #expect(walk.neighbour(of: "AA", .down) == nil)
  }

  @Test func `what is far aside is reached where nothing else is ahead`() {
    let walk = MapWalk(
      ["AA": Point(x: 50, y: 50), "BB": Point(x: 70, y: 40), "CC": Point(x: 90, y: 45)],
      circumference: 360)
    #expect(walk.neighbour(of: "AA", .up) == "BB")
  }

  @Test func `a place that is the nearest to none is put on the way`() {
    let walk = MapWalk(
      [
        "AA": Point(x: 101, y: 2), "BB": Point(x: 108, y: 2), "CC": Point(x: 101, y: 9),
        "MM": Point(x: 104, y: 5),
      ], circumference: 1000)
    #expect(walk.neighbour(of: "AA", .right) == "MM")
    #expect(walk.neighbour(of: "MM", .right) == "BB")
    #expect(walk.neighbour(of: "MM", .left) == "AA")
    #expect(walk.neighbour(of: "BB", .left) == "AA")
  }

  @Test func `places at the same point can be reached`() {
    let point = Point(x: 5, y: 5)
    expectEveryPlaceReached(["AA": point, "BB": point, "CC": point], circumference: 9)
  }

  @Test(arguments: 0..<200)
  func `every place can be reached from every other`(seed: Int) {
    var state = UInt64(seed + 1)
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var points: [PlaceCode: Point] = [:]
    let spread = 3 + random(below: 60)
    for index in 0..<(1 + random(below: 50)) {
      points[PlaceCode("P\(index)")] = Point(x: random(below: spread), y: random(below: spread))
    }
    expectEveryPlaceReached(points, circumference: spread)
  }

  @Test func `a place that is not on the map has no neighbours`() {
    let walk = MapWalk([:], circumference: 1)
    #expect(MapDirection.allCases.allSatisfy { walk.neighbour(of: "FR", $0) == nil })
  }

  private func expectEveryPlaceReached(_ points: [PlaceCode: Point], circumference: Int) {
    let walk = MapWalk(points, circumference: circumference)
    for start in points.keys {
      #expect(reached(from: start) { walk.neighbour(of: $0, $1) } == Set(points.keys))
    }
  }
}

/// Returns every place that steps lead to, the first among them.
func reached(
  from start: PlaceCode, by step: (PlaceCode, MapDirection) -> PlaceCode?
) -> Set<PlaceCode> {
  var reached: Set<PlaceCode> = [start]
  var open = [start]
  while let place = open.popLast() {
    for next in MapDirection.allCases.compactMap({ step(place, $0) })
    where reached.insert(next).inserted { open.append(next) }
  }
  return reached
}
