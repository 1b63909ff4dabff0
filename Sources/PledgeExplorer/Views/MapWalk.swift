import CellCanvas
import PledgeModel

/// How a cursor walks over a map: from each place to the nearest in a direction.
///
/// Nearest is what lies within a right angle around the direction, a step aside counting as much as
/// two and a half ahead; where nothing does, what is at most three times as far aside as ahead. To
/// the left and to the right the way leads around the world; upwards and downwards it ends. Every
/// place can be reached from every other: where the nearest places alone would leave one out, it is
/// put on the way from its neighbour to what was next there.
struct MapWalk: Hashable, Sendable {
  private let places: [PlaceCode]
  private let indices: [PlaceCode: Int]
  /// For each place what is next in each direction, by `MapDirection.rawValue`.
  private var next: [[Int?]]

  /// - Parameters:
  ///   - points: Where the places are.
  ///   - circumference: The way around the world, in the unit of the points.
  init(_ points: [PlaceCode: Point], circumference: Int) {
    let sorted = points.sorted { $0.key < $1.key }
    places = sorted.map(\.key)
    indices = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    let plane = Plane(points: sorted.map(\.value), circumference: circumference)
    next = places.indices.map { index in
      MapDirection.allCases.map { plane.nearest(to: index, $0) }
    }
    connect(plane)
  }

  /// Returns the next place in a direction; `nil` where there is none, or the place is not on the
  /// map.
  func neighbour(of place: PlaceCode, _ direction: MapDirection) -> PlaceCode? {
    indices[place].flatMap { next[$0][direction.rawValue] }.map { places[$0] }
  }

  /// Puts what cannot be reached, or not be left, between two places that can.
  private mutating func connect(_ plane: Plane) {
    var core = largestCircuit()
    var others = Set(places.indices).subtracting(core)
    while let (place, neighbour) = plane.nearestPair(of: others, and: core) {
      let direction = plane.direction(from: neighbour, to: place)
      if let following = next[neighbour][direction.rawValue], following != place {
        next[place][direction.rawValue] = following
      }
      next[neighbour][direction.rawValue] = place
      next[place][direction.opposite.rawValue] = neighbour
      core.insert(place)
      others.remove(place)
    }
  }

  /// Returns the largest set of places that all can be reached from one another.
  private func largestCircuit() -> Set<Int> {
    var previous = Array(repeating: [Int](), count: places.count)
    for (index, ways) in next.enumerated() {
      for way in ways.compactMap(\.self) { previous[way].append(index) }
    }
    var largest: Set<Int> = []
    var left = Set(places.indices)
    while left.count > largest.count, let start = left.min() {
      let circuit = reached(from: start) { next[$0].compactMap(\.self) }
        .intersection(reached(from: start) { previous[$0] })
      if circuit.count > largest.count { largest = circuit }
      left.subtract(circuit)
    }
    return largest
  }

  private func reached(from start: Int, by ways: (Int) -> [Int]) -> Set<Int> {
    var reached: Set<Int> = [start]
    var open = [start]
    while let place = open.popLast() {
      for way in ways(place) where reached.insert(way).inserted { open.append(way) }
    }
    return reached
  }
}

/// Points on a map whose left and right edges meet.
private struct Plane {
  let points: [Point]
  let circumference: Int

  /// The way from a point to another: to the right the short way around, and down.
  private func way(from start: Int, to end: Int) -> (right: Int, down: Int) {
    let right = (points[end].x - points[start].x) % circumference
    let short = right > circumference / 2 ? right - circumference : right
    return (
      short < -circumference / 2 ? short + circumference : short, points[end].y - points[start].y
    )
  }

  /// Returns what lies nearest ahead of a point.
  func nearest(to start: Int, _ direction: MapDirection) -> Int? {
    var nearest: (rank: (Int, Int), index: Int)?
    for end in points.indices where end != start {
      let (right, down) = way(from: start, to: end)
      let (ahead, aside) =
        switch direction {
        case .left: (right > 0 ? circumference - right : -right, abs(down))
        case .right: (right < 0 ? circumference + right : right, abs(down))
        case .up: (-down, abs(right))
        case .down: (down, abs(right))
        }
      guard ahead > 0, aside <= 3 * ahead else { continue }
      let rank = (aside > ahead ? 1 : 0, 4 * ahead * ahead + 25 * aside * aside)
      if let nearest, nearest.rank <= rank { continue }
      nearest = (rank, end)
    }
    return nearest?.index
  }

  /// Returns the direction that leads from a point most nearly to another.
  func direction(from start: Int, to end: Int) -> MapDirection {
    let (right, down) = way(from: start, to: end)
    if abs(right) >= abs(down) { return right < 0 ? .left : .right }
    return down < 0 ? .up : .down
  }

  /// Returns the two points of two sets that are nearest to each other; `nil` if one is empty.
  func nearestPair(of first: Set<Int>, and second: Set<Int>) -> (Int, Int)? {
    var nearest: (distance: Int, pair: (Int, Int))?
    for start in first.sorted() {
      for end in second.sorted() {
        let (right, down) = way(from: start, to: end)
        let distance = right * right + down * down
        if distance < nearest?.distance ?? .max { nearest = (distance, (start, end)) }
      }
    }
    return nearest?.pair
  }
}
