import CellCanvas
import PledgeModel

/// A map of the world while it is drawn, country by country.
struct WorldChart {
  private(set) var outlines: Braille
  /// The countries from the largest piece of land to the smallest; in the end with their cells.
  private(set) var countries: [Country] = []
  /// The country of each cell, row by row, as an index of `countries`; -1 for the sea.
  private(set) var owners: [Int] = []

  private let projection: WorldProjection
  /// The country of each dot, row by row, as an index of `countries`; -1 for the sea.
  private var land: [Int]

  struct Country {
    let place: PlaceCode
    /// The dot in the middle of its largest piece of land.
    let middle: Point
    /// The area of that piece in square hundredths of a degree, twice; 0 for a lone point.
    let extent: Int
    /// The cells that are its own, row by row.
    var cells: [Int] = []
  }

  /// The dots of land that make a cell land: fewer are a coast that only touches it.
  private static let leastLand = 2

  init(_ shapes: [Outline], _ projection: WorldProjection) {
    self.projection = projection
    outlines = Braille(size: projection.size)
    land = Array(repeating: -1, count: outlines.dots.width * outlines.dots.height)
    let sorted = shapes.filter(\.isOnEarth).compactMap { shape in
      Country(shape, projection).map { (shape: shape, country: $0) }
    }.sorted { $0.country.extent > $1.country.extent }
    countries = sorted.map(\.country)
    for (index, entry) in sorted.enumerated() { draw(entry.shape, of: index) }
    settle()
    settleSmall()
  }

  /// Draws a country's outline and covers its land.
  private mutating func draw(_ outline: Outline, of country: Int) {
    let rings = outline.rings.map { projection.dots(of: $0) }
    for (ring, dots) in zip(outline.rings, rings) {
      for (index, start) in ring.enumerated() {
        let following = index + 1 < ring.count ? index + 1 : 0
        // Where the source cuts land in two at 180°, there is neither a coast nor a border.
        let isCut = abs(start.longitude) == 180_00 && abs(ring[following].longitude) == 180_00
        if !isCut || ring.count == 1 { outlines.line(from: dots[index], to: dots[following]) }
      }
    }
    for run in Polygon(rings).runs(in: outlines.dots) {
      let row = run.y * outlines.dots.width
      for dot in row + run.x..<row + run.maxX { land[dot] = country }
    }
  }

  /// Gives each cell to the country that covers most of it.
  private mutating func settle() {
    let size = projection.size
    owners.reserveCapacity(size.width * size.height)
    for y in 0..<size.height {
      for x in 0..<size.width {
        let owner = owner(x: x, y: y)
        if owner >= 0 { countries[owner].cells.append(owners.count) }
        owners.append(owner)
      }
    }
  }

  private func owner(x: Int, y: Int) -> Int {
    var dots: [Int] = []
    dots.reserveCapacity(Braille.rows * Braille.columns)
    for row in y * Braille.rows..<(y + 1) * Braille.rows {
      let start = row * outlines.dots.width + x * Braille.columns
      dots += land[start..<start + Braille.columns].lazy.filter { $0 >= 0 }
    }
    guard dots.count >= Self.leastLand else { return -1 }
    var best = (owner: -1, dots: 0)
    for owner in dots where owner != best.owner {
      let covered = dots.count { $0 == owner }
      if covered > best.dots { best = (owner, covered) }
    }
    return best.owner
  }

  /// Gives a country that covers most of no cell the nearest to its middle, of those around it, that
  /// is not another's only one. A lone point gets the sea that it lies in, and takes no land.
  private mutating func settleSmall() {
    for index in countries.indices where countries[index].cells.isEmpty {
      guard let cell = nearestFree(for: countries[index]) else { continue }
      if owners[cell] >= 0 { countries[owners[cell]].cells.removeAll { $0 == cell } }
      owners[cell] = index
      countries[index].cells = [cell]
    }
  }

  private func nearestFree(for country: Country) -> Int? {
    guard let own = projection.cell(of: country.middle) else { return nil }
    let isLone = country.extent == 0
    let around = isLone ? [own] : projection.cells(around: own)
    let free = around.filter { cell in
      let owner = owners[projection.number(of: cell)]
      return owner < 0 || !isLone && countries[owner].cells.count > 1
    }
    return free.min { $0.distance(to: country.middle) < $1.distance(to: country.middle) }
      .map { projection.number(of: $0) }
  }
}

extension WorldChart.Country {
  /// - Returns: `nil` for an outline without points.
  fileprivate init?(_ outline: Outline, _ projection: WorldProjection) {
    let largest = outline.rings.max { abs($0.doubleArea) < abs($1.doubleArea) }
    guard let largest, let middle = largest.middle,
      let dot = projection.dots(of: largest + [middle]).last
    else { return nil }
    self.init(place: outline.place, middle: dot, extent: abs(largest.doubleArea))
  }
}

extension [Outline.Coordinate] {
  /// Twice the area within a ring in square hundredths of a degree, negative for one that runs
  /// clockwise.
  fileprivate var doubleArea: Int { sides.reduce(0) { $0 + $1.cross } }

  /// The middle of the area within a ring, or the first point where there is none: a line that crosses
  /// itself may have areas that cancel out, and their middle far from the earth.
  fileprivate var middle: Outline.Coordinate? {
    let area = doubleArea
    if area == 0 { return first }
    let moment = sides.reduce((x: 0, y: 0)) { sum, side in
      (
        sum.x + (side.start.longitude + side.end.longitude) * side.cross,
        sum.y + (side.start.latitude + side.end.latitude) * side.cross
      )
    }
    let middle = Outline.Coordinate(
      longitude: moment.x / (3 * area), latitude: moment.y / (3 * area))
    return isAround(middle) ? middle : first
  }

  /// Whether a point lies between the ring's edges in the west and east, north and south.
  private func isAround(_ point: Outline.Coordinate) -> Bool {
    contains { $0.longitude <= point.longitude } && contains { $0.longitude >= point.longitude }
      && contains { $0.latitude <= point.latitude } && contains { $0.latitude >= point.latitude }
  }

  private var sides: some Sequence<Side> {
    zip(self, dropFirst() + prefix(1)).lazy.map { Side(start: $0, end: $1) }
  }
}

/// A straight part of a ring.
private struct Side {
  let start: Outline.Coordinate
  let end: Outline.Coordinate

  var cross: Int { start.longitude * end.latitude - end.longitude * start.latitude }
}
