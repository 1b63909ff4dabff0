import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// The map: tiles, and the world where there is room.
@Suite struct MapTests {
  /// The sample with boxes for outlines, about where the countries lie.
  private static var corpus: Corpus {
    var corpus = Corpus.sample
    corpus.outlines = [
      box("FR", west: -4, south: 43, east: 8, north: 51),
      box("US", west: -124, south: 30, east: -70, north: 49),
      box("AE", west: 51, south: 22, east: 56, north: 26),
      box("BR", west: -70, south: -30, east: -40, north: 0),
    ]
    return corpus
  }

  private static func box(
    _ place: PlaceCode, west: Int, south: Int, east: Int, north: Int
  ) -> Outline {
    let corners = [(west, south), (east, south), (east, north), (west, north)]
    return Outline(
      place: place,
      rings: [corners.map { .init(longitude: $0.0 * 100, latitude: $0.1 * 100) }])
  }

  private func stage(_ width: Int, _ height: Int, _ language: Language = .english) throws -> Stage {
    var stage = try Stage(
      Self.corpus, size: Size(width: width, height: height), language: language)
    stage.press(.character("6"))
    return stage
  }

  @Test(arguments: [(40, 10), (80, 24), (120, 36), (200, 50)])
  func `the map`(width: Int, height: Int) throws {
    try expectSnapshot(try stage(width, height).picture, named: "map-\(width)x\(height)")
  }

  @Test func `the map in French, by origin`() throws {
    var stage = try stage(80, 24, .french)
    stage.press(.character("r"))
    try expectSnapshot(stage.picture, named: "map-80x24-french-origin")
  }

  @Test func `tiles are walked one by one, with money and without`() throws {
    var stage = try stage(80, 24)
    stage.state.map.selected = "FR"
    stage.press(.right)
    #expect(stage.state.map.selected == "CH")
    stage.press(.enter)
    #expect(stage.state.board == .map)
    #expect(stage.state.notice?.text == "Nothing is announced here")
  }

  @Test func `on the world the cursor stops where something is announced`() throws {
    var stage = try stage(120, 36)
    stage.state.map.selected = "US"
    stage.press(.right)
    #expect(stage.state.map.selected == "FR")
    stage.press(.right)
    #expect(stage.state.map.selected == "AE")
    stage.press(.right)
    #expect(stage.state.map.selected == "US")
  }

  @Test func `from a bloc beside the map an arrow leads onto it`() throws {
    var stage = try stage(120, 36)
    stage.state.map.selected = "EU"
    stage.press(.down)
    #expect(stage.state.map.world?.label(of: try #require(stage.state.map.selected)) != nil)
  }

  @Test func `Tab goes through all places by sum, blocs among them`() throws {
    var stage = try stage(120, 36)
    var seen: [PlaceCode?] = []
    for _ in stage.state.places.rows {
      seen.append(stage.state.map.selected)
      stage.press(.tab)
    }
    #expect(Set(seen) == Set(stage.state.places.rows.map(\.id)))
  }

  @Test func `Enter opens the place in the ledger, and Escape comes back to it`() throws {
    var stage = try stage(120, 36)
    stage.state.map.selected = "FR"
    stage.press(.enter)
    #expect(stage.state.board == .ledger)
    #expect(stage.state.places.selected == "FR")
    #expect(stage.state.focus == .initiatives)
    stage.press(.escape)
    #expect(stage.state.board == .map)
    #expect(stage.state.map.selected == "FR")
  }

  @Test func `what a place's shade is made of is one key away`() throws {
    var stage = try stage(120, 36)
    stage.state.map.selected = "FR"
    stage.press(.character("i"))
    #expect(stage.state.composition?.title == "France")
  }

  @Test func `the legend is in the unit that is shown`() throws {
    var stage = try stage(80, 24)
    stage.press(.character("V"), .character("u"))
    #expect(stage.picture.text.contains(">$100bn"))
  }
}
