import GRDB
import PledgeModel

extension Session {
  /// Returns the shapes of countries, in the order of the corpus.
  func outlines() throws -> [Outline] {
    var outlines: [(place: PlaceCode, rings: [[Outline.Coordinate]])] = []
    try forEach("SELECT outline, place, ring FROM outline ORDER BY outline, position") { fields in
      let number = try fields.count()
      let place = try fields.id(PlaceCode.self)
      if number == outlines.count { outlines.append((place, [])) }
      guard let bytes = try fields.optionalBytes() else { return }
      guard number == outlines.count - 1, let ring = Ring(bytes)?.points else {
        throw CatalogueError.damaged("outline of \(place)")
      }
      outlines[number].rings.append(ring)
    }
    return outlines.map { Outline(place: $0.place, rings: $0.rings) }
  }
}
