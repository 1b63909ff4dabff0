import CellCanvas
import Foundation
import PledgeModel
import Testing

@testable import PledgeExplorer

@Suite struct WorldMapTests {
  /// The outlines of the bundled corpus.
  private static let outlines: [Outline] = {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Corpus/outlines.csv")
    let rows = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var rings: [String: [[Outline.Coordinate]]] = [:]
    for row in rows.split(separator: "\n").dropFirst() {
      let points = row.split(separator: ",")[1].split(separator: " ").map { point in
        point.split(separator: ":").compactMap { Int($0) }
      }
      rings[String(row.prefix(2)), default: []].append(
        points.map { Outline.Coordinate(longitude: $0[0], latitude: $0[1]) })
    }
    return rings.sorted { $0.key < $1.key }
      .map { Outline(place: PlaceCode($0.key), rings: $0.value) }
  }()

  private static let wide = WorldMap(outlines, fitting: Size(width: 200, height: 50))
  private static let narrow = WorldMap(outlines, fitting: Size(width: 118, height: 32))

  /// A country between meridians and parallels, in degrees.
  private func country(
    _ place: PlaceCode, _ longitudes: ClosedRange<Int>, _ latitudes: ClosedRange<Int>
  ) -> Outline {
    let (west, east) = (longitudes.lowerBound * 100, longitudes.upperBound * 100)
    let (south, north) = (latitudes.lowerBound * 100, latitudes.upperBound * 100)
    let corners = [(west, south), (west, north), (east, north), (east, south)]
    return Outline(
      place: place, rings: [corners.map { Outline.Coordinate(longitude: $0.0, latitude: $0.1) }])
  }

  private func point(_ place: PlaceCode, _ longitude: Int, _ latitude: Int) -> Outline {
    let point = Outline.Coordinate(longitude: longitude * 100, latitude: latitude * 100)
    return Outline(place: place, rings: [[point]])
  }

  @Test(arguments: [
    (Size(width: 200, height: 50), Size(width: 200, height: 45)),
    (Size(width: 118, height: 32), Size(width: 118, height: 27)),
    (Size(width: 200, height: 20), Size(width: 91, height: 20)),
    (Size(width: 1, height: 1), Size(width: 1, height: 1)),
    (Size(width: 0, height: 9), Size(width: 0, height: 0)),
    (Size(width: -5, height: -5), Size(width: 0, height: 0)),
  ])
  func `a map is as large as fits, and keeps the world's proportions`(
    _ room: Size, _ expected: Size
  ) {
    let map = WorldMap(Self.outlines, fitting: room)
    #expect(map.size == expected)
    #expect(map.outlines.size == expected)
    let bounds = Rect(x: 0, y: 0, width: expected.width, height: expected.height)
    #expect(map.places.flatMap { map.cells(of: $0) }.allSatisfy(bounds.contains))
  }

  @Test func `coasts and borders are dots, and cells are whose land they are`() {
    let map = WorldMap(
      [country("AA", -60...0, 0...50), country("BB", 0...60, -30...50)],
      fitting: Size(width: 48, height: 12))
    var canvas = Canvas(size: map.size)
    canvas.draw(map.outlines, in: canvas.bounds)
    #expect(
      canvas.text == """


                      ⢀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀
                      ⢸       ⢸       ⢸
                      ⢸       ⢸       ⢸
                      ⢸       ⢸       ⢸
                      ⠘⠒⠒⠒⠒⠒⠒⠒⢺       ⢸
                              ⢸       ⢸
                              ⠘⠒⠒⠒⠒⠒⠒⠒⠚


        """)
    let owners = (0..<map.size.height).map { y in
      (0..<map.size.width).map { map.place(at: Point(x: $0, y: y))?.rawValue.prefix(1) ?? "." }
        .joined()
    }
    #expect(
      owners == [
        "................................................",
        "................................................",
        "...............AAAAAAAABBBBBBB..................",
        "..............AAAAAAAAABBBBBBBB.................",
        "..............AAAAAAAAABBBBBBBB.................",
        "..............AAAAAAAAABBBBBBBB.................",
        "...............AAAAAAABBBBBBBBB.................",
        "......................BBBBBBBBB.................",
        ".......................BBBBBBB..................",
        "................................................",
        "................................................",
      ])
    #expect(map.place(at: Point(x: -1, y: 0)) == nil)
    #expect(map.place(at: Point(x: 0, y: map.size.height)) == nil)
    #expect(map.label(of: "AA") == Point(x: 18, y: 4))
    #expect(map.label(of: "BB") == Point(x: 26, y: 5))
  }

  @Test func `a country's name stands on its own land, on the largest piece of it`() {
    for map in [Self.wide, Self.narrow] {
      for place in map.places where map.cells(of: place).count > 1 {
        #expect(map.label(of: place).flatMap { map.place(at: $0) } == place)
      }
    }
    let label = { (place: PlaceCode) in Self.wide.label(of: place) ?? Point(x: 0, y: 0) }
    // Not in Guiana, not in Alaska.
    #expect(label("FR").x > label("PT").x)
    #expect(label("US").x > label("MX").x)
    #expect(label("US").y > label("CA").y)
  }

  @Test func `a country that covers most of no cell has the one it lies in`() {
    let map = WorldMap(
      [
        country("LL", -60...60, 0...50), country("SS", 10...11, 20...21), point("PP", -20, 20),
        point("II", 100, -30), point("JJ", 100, -30),
      ], fitting: Size(width: 48, height: 12))
    #expect(map.places == ["LL", "SS", "PP", "II", "JJ"])
    #expect(map.cells(of: "SS").compactMap { map.place(at: $0) } == ["SS"])
    #expect(map.label(of: "SS") == map.cells(of: "SS").first)
    // A lone point takes no land away, but can be shaded and pointed at.
    #expect(map.cells(of: "PP").compactMap { map.place(at: $0) } == ["LL"])
    #expect(map.label(of: "PP") == map.cells(of: "PP").first)
    #expect(map.cells(of: "II").compactMap { map.place(at: $0) } == ["II"])
    #expect(map.cells(of: "JJ") == map.cells(of: "II"))
    #expect(!map.cells(of: "LL").contains { map.place(at: $0) != "LL" })
  }

  @Test func `no country loses its only cell to a smaller one`() {
    let map = WorldMap(
      [country("AA", 10...15, 10...16), country("BB", 12...13, 12...13)],
      fitting: Size(width: 30, height: 12))
    #expect(map.cells(of: "AA").compactMap { map.place(at: $0) } == ["AA"])
    #expect(map.cells(of: "BB").compactMap { map.place(at: $0) } == ["BB"])
  }

  @Test func `every country of the corpus has a cell, and every one with a shape its own`() {
    for map in [Self.wide, Self.narrow] {
      #expect(Set(map.places) == Set(Self.outlines.map(\.place)))
      #expect(map.places.allSatisfy { map.label(of: $0) != nil })
      let shapes = Self.outlines.filter { $0.rings[0].count > 1 }.map(\.place)
      #expect(
        shapes.filter { map.cells(of: $0).compactMap { map.place(at: $0) }.first != $0 } == [])
    }
  }

  @Test func `Asia is whole`() {
    #expect(Self.wide.cells(of: "RU").allSatisfy { $0.x > Self.wide.size.width / 2 })
    #expect(Self.wide.cells(of: "FJ").allSatisfy { $0.x > Self.wide.size.width / 2 })
  }

  @Test func `land cut in two at 180° has no border there`() {
    let rings = [
      country("RU", 150...180, 50...70).rings[0], country("RU", -180 ... -170, 50...70).rings[0],
    ]
    let map = WorldMap([Outline(place: "RU", rings: rings)], fitting: Size(width: 60, height: 20))
    var canvas = Canvas(size: map.size)
    canvas.draw(map.outlines, in: canvas.bounds)
    #expect(
      canvas.text.drop { $0 == "\n" }.prefix { $0 != "\n" }.trimmingCharacters(in: .whitespaces)
        == "⡖⠒⠒⠒⠒⠒⢲")
    #expect((0..<map.outlines.dots.width).count { map.outlines[$0, 13] } == 2)
  }

  @Test func `what lies beyond the map's edges is not on it`() {
    let map = WorldMap(
      [point("AQ", 0, -80), point("NP", 0, 90), country("ZA", 20...30, -30 ... -20)],
      fitting: Size(width: 60, height: 20))
    #expect(map.places == ["ZA"])
    #expect(map.label(of: "AQ") == nil)
    #expect(map.cells(of: "AQ") == [])
    #expect(map.neighbour(of: "AQ", .up, among: ["ZA"]) == nil)
  }

  static let steps: [(PlaceCode, MapDirection, PlaceCode)] = [
    ("FR", .right, "CH"), ("FR", .down, "ES"), ("FR", .up, "GB"), ("CA", .down, "US"),
    ("US", .left, "JP"), ("JP", .right, "US"), ("CN", .right, "KR"), ("AE", .left, "SA"),
    ("BR", .up, "US"),
  ]

  @Test(arguments: steps)
  func `the cursor walks to the nearest of the countries that it stops at`(
    _ place: PlaceCode, _ direction: MapDirection, _ expected: PlaceCode
  ) {
    let stops: [PlaceCode] = [
      "AE", "BR", "CA", "CH", "CN", "ES", "FR", "GB", "JP", "KR", "SA", "US",
    ]
    #expect(Self.wide.neighbour(of: place, direction, among: stops) == expected)
  }

  @Test(arguments: [1, 2, 3, 5, 9, 20, 60])
  func `every country can be reached, whichever the cursor stops at`(_ step: Int) {
    let places = Self.wide.places.sorted()
    let stops = Set(stride(from: step / 2, to: places.count, by: step).map { places[$0] })
    let walk = Self.wide.walk(among: stops)
    for start in stops.sorted().prefix(5) {
      #expect(reached(from: start) { walk.neighbour(of: $0, $1) } == stops)
    }
  }

  @Test func `a country that is no stop can be left and is not come back to`() {
    let stops: [PlaceCode] = ["US", "CN"]
    #expect(Self.wide.neighbour(of: "FR", .right, among: stops) == "CN")
    #expect(!reached(from: "US") { Self.wide.neighbour(of: $0, $1, among: stops) }.contains("FR"))
  }

  @Test func `the same outlines and size make the same map`() {
    #expect(WorldMap(Self.outlines, fitting: Size(width: 118, height: 32)) == Self.narrow)
    #expect(Self.narrow != Self.wide)
  }

  @Test func `a line that crosses itself has its middle on the earth`() {
    func corner(_ longitude: Int, _ latitude: Int) -> Outline.Coordinate {
      Outline.Coordinate(longitude: longitude, latitude: latitude)
    }
    let ring = [
      corner(-170_00, -50_00), corner(170_00, 80_00), corner(170_00, -50_00),
      corner(-170_00, 80_01),
    ]
    let map = WorldMap(
      [Outline(place: "FR", rings: [ring])], fitting: Size(width: 120, height: 36))
    #expect(map.places == ["FR"])
  }
}
