import CellCanvas
import PledgeExplorer
import PledgeModel
import Testing

@Suite struct TileMapTests {
  @Test func `no country has two tiles`() {
    #expect(Set(TileMap.places).count == TileMap.places.count)
    #expect(TileMap.places.count == 142)
    #expect(TileMap.places.allSatisfy { $0.rawValue.count == 2 })
  }

  @Test func `the map is 15 tiles across and 13 down`() {
    let tiles = TileMap.places.compactMap { TileMap.tile(of: $0) }
    #expect(tiles.map(\.x).max() == TileMap.size.width - 1)
    #expect(tiles.map(\.y).max() == TileMap.size.height - 1)
    #expect(TileMap.size.width * TileMap.columns <= 60)
  }

  @Test(arguments: [
    // The G20's countries.
    "AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA",
    // The European Union's.
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
    // The Gulf's.
    "AE BH KW OM QA SA",
    // Those of the announcements gathered for the bundled corpus.
    """
    AE AR AT AU BE BG BR CA CH CL CN CO CZ DE DK EE EG ES FI FR GB GH GR HK HR ID IE IL IN IT JP \
    KE KR KW KZ LT LU LV MA MX MY NG NL NO NZ PH PL PT QA RO RS RW SA SE SG SI TH TR TW UA US UY \
    VN ZA
    """,
  ])
  func `every country of these has a tile`(codes: String) {
    let places = codes.split(separator: " ").map { PlaceCode(String($0)) }
    #expect(places.filter { TileMap.tile(of: $0) == nil } == [])
  }

  @Test(arguments: ["EU", "XX", "150", "ZZ", "XM"] as [PlaceCode])
  func `what is no country has no tile`(code: PlaceCode) {
    #expect(TileMap.tile(of: code) == nil)
    #expect(MapDirection.allCases.allSatisfy { TileMap.neighbour(of: code, $0) == nil })
  }

  @Test func `a tile's country is found by the tile`() {
    for place in TileMap.places {
      #expect(TileMap.tile(of: place).flatMap { TileMap.place(at: $0) } == place)
    }
    #expect(TileMap.place(at: Point(x: 0, y: 0)) == nil)
    #expect(TileMap.place(at: Point(x: -1, y: 0)) == nil)
    #expect(TileMap.place(at: Point(x: 0, y: 13)) == nil)
    #expect(TileMap.place(at: Point(x: 15, y: 3)) == nil)
  }

  static let relations: [(PlaceCode, MapDirection, PlaceCode)] = [
    ("FR", .right, "CH"), ("FR", .down, "ES"), ("FR", .up, "BE"), ("CH", .left, "FR"),
    ("CA", .down, "US"), ("US", .down, "MX"), ("JP", .right, "US"), ("US", .left, "JP"),
    ("AE", .left, "QA"), ("CN", .right, "KR"), ("AU", .down, "NZ"), ("CL", .right, "AR"),
    ("GB", .left, "IE"), ("MA", .right, "DZ"),
  ]

  @Test(arguments: relations)
  func `neighbours in the world are neighbours on the map`(
    _ place: PlaceCode, _ direction: MapDirection, _ neighbour: PlaceCode
  ) {
    #expect(TileMap.neighbour(of: place, direction) == neighbour)
  }

  @Test func `every tile can be reached from France, and France from every tile`() {
    #expect(reached(from: "FR") { TileMap.neighbour(of: $0, $1) } == Set(TileMap.places))
    for place in TileMap.places {
      #expect(reached(from: place) { TileMap.neighbour(of: $0, $1) }.contains("FR"))
    }
  }

  @Test func `to the left and to the right there always is a tile`() {
    for place in TileMap.places {
      #expect(TileMap.neighbour(of: place, .left) != nil)
      #expect(TileMap.neighbour(of: place, .right) != nil)
    }
  }
}
