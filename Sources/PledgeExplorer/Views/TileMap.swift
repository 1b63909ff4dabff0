import CellCanvas
import PledgeModel

/// A map on which every country is a tile of the same size, about where it lies in the world.
///
/// The smallest countries have no tile, and neither have blocs and regions: they are to be listed
/// beside it.
public enum TileMap {
  /// Tiles across and down.
  public static let size = Size(width: 15, height: 13)

  /// The cells that a tile is wide: two letters, a glyph and a space.
  public static let columns = 4

  /// Every country that has a tile, row by row.
  public static let places: [PlaceCode] = rows.flatMap { $0.compactMap(\.self) }

  /// Returns a country's tile, counted from the upper left.
  public static func tile(of place: PlaceCode) -> Point? { tiles[place] }

  /// Returns the country of a tile.
  public static func place(at tile: Point) -> PlaceCode? {
    guard rows.indices.contains(tile.y), rows[tile.y].indices.contains(tile.x) else { return nil }
    return rows[tile.y][tile.x]
  }

  /// Returns the country that is next in a direction.
  ///
  /// To the left and to the right there always is one, since the way leads around the world; every
  /// tile can be reached from every other.
  ///
  /// - Returns: `nil` at the upper and the lower edge, and for a place without a tile.
  public static func neighbour(of place: PlaceCode, _ direction: MapDirection) -> PlaceCode? {
    walk.neighbour(of: place, direction)
  }

  private static let rows: [[PlaceCode?]] = picture.split(separator: "\n").map { row in
    row.split(separator: " ").map { $0 == "··" ? nil : PlaceCode(String($0)) }
  }

  private static let tiles: [PlaceCode: Point] = {
    var tiles: [PlaceCode: Point] = [:]
    for (y, row) in rows.enumerated() {
      for (x, place) in row.enumerated() {
        if let place { tiles[place] = Point(x: x, y: y) }
      }
    }
    return tiles
  }()

  private static let walk = MapWalk(tiles, circumference: size.width)

  private static let picture = """
    ·· ·· ·· IS NO SE FI EE LV ·· RU ·· ·· ·· ··
    CA ·· IE GB NL DK PL LT BY ·· KZ ·· ·· ·· ··
    ·· ·· ·· BE LU DE CZ SK UA ·· UZ KG MN KP ··
    US ·· ·· FR CH AT HU RO MD GE TM TJ CN KR JP
    MX CU ·· ·· IT SI HR RS BG AM AZ AF NP HK TW
    GT ·· PT ES ·· BA AL MK GR TR IR PK IN BD ··
    HN DO ·· MA DZ TN MT CY LB SY IQ ·· MM LA VN
    CR PA ·· MR ML NE LY EG IL JO KW BH TH KH PH
    CO VE ·· SN BF NG TD SD ET SA QA AE LK MY BN
    EC GY ·· CI GH CM SS UG KE YE OM ·· ·· SG ··
    PE BO BR ·· ·· CG CD RW TZ SO ·· ·· ·· ID PG
    ·· PY ·· ·· ·· AO ZM ZW MZ MG ·· ·· ·· AU FJ
    CL AR UY ·· ·· NA BW ZA ·· MU ·· ·· ·· ·· NZ
    """
}
