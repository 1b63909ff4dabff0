import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// What lasts: the history of filters, kept filters, marks, the place where one was.
@Suite struct MemoryTests {
  private func typing(_ filters: String...) throws -> Stage {
    var stage = try Stage()
    for filter in filters {
      stage.press(.character("/"), .control("u"))
      stage.type(filter)
      stage.press(.enter)
    }
    return stage
  }

  @Test func `Up and Down go through the filters that were typed, down to the one begun`() throws {
    var stage = try typing("campus", "plan")
    stage.press(.character("/"), .control("u"))
    stage.type("star")
    stage.press(.up)
    #expect(stage.state.text == "plan")
    stage.press(.up)
    #expect(stage.state.prompt?.field.text == "campus")
    #expect(stage.listed.contains("uae-campus"))
    stage.press(.up)
    #expect(stage.state.notice?.text == "This is the oldest filter")
    stage.press(.down, .down)
    #expect(stage.state.text == "star")
    stage.press(.down)
    #expect(stage.state.notice?.text == "This is the newest filter")
  }

  @Test func `a filter that is given up is not remembered`() throws {
    var stage = try typing("campus")
    stage.press(.character("/"))
    stage.type("xyz")
    stage.press(.escape)
    #expect(stage.state.history == ["campus"])
  }

  @Test func `without a history Up says so`() throws {
    var stage = try Stage()
    stage.press(.character("/"), .up)
    #expect(stage.state.notice?.text == "No filter was typed yet")
  }

  @Test func `m keeps the filter, the apostrophe lists what is kept`() throws {
    var stage = try typing("campus")
    stage.type("m")
    #expect(stage.state.keptFilters == ["campus"])
    stage.press(.delete)
    #expect(stage.state.text.isEmpty)
    stage.type("'")
    #expect(stage.picture.text.contains("Kept filters"))
    stage.press(.enter)
    #expect(stage.state.text == "campus")
    #expect(stage.listed.contains("uae-campus"))
    stage.type("m")
    #expect(stage.state.keptFilters.isEmpty)
    stage.type("'")
    #expect(stage.state.overlay == nil)
    #expect(stage.state.notice?.text.hasPrefix("No filter is kept yet") == true)
  }

  @Test func `the next run begins where the last one was`() throws {
    var stage = try typing("campus")
    stage.press(.escape, .escape, .delete, .home, .down)
    let place = try #require(stage.state.places.selected)
    stage.press(.enter, .character(" "))
    stage.type("5")
    let memory = stage.state.memory
    #expect(memory.board == .time)
    #expect(memory.place == place)
    #expect(memory.marked.count == 1)

    let next = try Stage(memory: memory)
    #expect(next.state.board == .time)
    #expect(next.state.places.selected == place)
    #expect(next.state.time.list.total > 0)
    #expect(next.state.marked == memory.marked)
    #expect(next.state.history == ["campus"])
    #expect(next.state.memory == memory)
  }

  @Test func `a place that the corpus no longer has is all places`() throws {
    let next = try Stage(memory: Memory(board: .map, place: "ZZ"))
    #expect(next.state.places.selected == nil)
    #expect(!next.listed.isEmpty)
    #expect(next.state.board == .map)
  }

  @Test(arguments: Board.allCases)
  func `every board can be the first`(board: Board) throws {
    let next = try Stage(memory: Memory(board: board))
    #expect(next.state.board == board)
    #expect(next.picture.text.contains("[") && !next.picture.text.contains("reading…"))
  }

  @Test func `kept filters`() throws {
    var stage = try Stage(
      size: Size(width: 80, height: 24),
      memory: Memory(filters: ["country:FR amount:>1bn", "\"data centre\" OR kind:infrastructure"]))
    stage.type("'")
    try expectSnapshot(stage.picture, named: "kept-80x24")
  }
}
