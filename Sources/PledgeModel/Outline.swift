/// A country's shape on the map.
public struct Outline: Hashable, Sendable {
  /// A point of the earth in hundredths of a degree: east and north are positive.
  public struct Coordinate: Hashable, Sendable {
    public let longitude: Int
    public let latitude: Int

    public init(longitude: Int, latitude: Int) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  public let place: PlaceCode
  /// Closed lines around land; the last point of each is joined to its first. A ring of one point is a
  /// place too small for a shape.
  public let rings: [[Coordinate]]

  public init(place: PlaceCode, rings: [[Coordinate]]) {
    self.place = place
    self.rings = rings
  }

  /// Whether every point lies within 180° of longitude and 90° of latitude.
  public var isOnEarth: Bool {
    rings.allSatisfy { ring in
      ring.allSatisfy { point in
        (-180_00...180_00).contains(point.longitude) && (-90_00...90_00).contains(point.latitude)
      }
    }
  }
}
