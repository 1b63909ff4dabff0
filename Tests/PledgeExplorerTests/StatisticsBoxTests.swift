import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// The box of a list's statistics.
@Suite struct StatisticsBoxTests {
  private func stage(
    _ width: Int = 120, _ height: Int = 36, language: Language = .english,
    memory: Memory = Memory()
  ) throws -> Stage {
    var stage = try Stage(
      size: Size(width: width, height: height), language: language, memory: memory)
    stage.type("I")
    return stage
  }

  @Test func `they are of what the filter keeps, whatever its order and its limit`() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("country:FR sort:name limit:1")
    stage.press(.enter, .character("I"))
    let statistics = try #require(stage.state.statisticsPane?.statistics)
    #expect(statistics.initiatives == 3)
    #expect(stage.picture.text.contains("3\u{A0}initiatives · 2\u{A0}amounts in EUR"))
  }

  @Test func `Enter goes to the initiative of the amount`() throws {
    var stage = try stage()
    stage.press(.down, .down)
    let median = try #require(stage.state.statisticsPane?.statistics?.landmarks[.median]?.row)
    #expect(stage.state.statisticsPane?.selected == median.id)
    stage.press(.enter)
    #expect(stage.state.overlay == nil)
    #expect(stage.state.initiatives.selected == median.id)
    #expect(stage.state.focus == .initiatives)
    #expect(stage.state.claims.detail?.initiative.id == median.id)
  }

  @Test func `from a board Enter leads to the ledger, and Escape back`() throws {
    var stage = try stage(memory: Memory(board: .bars))
    stage.press(.enter)
    #expect(stage.state.board == .ledger)
    #expect(stage.state.initiatives.selected == "stargate")
    stage.press(.escape)
    #expect(stage.state.board == .bars)
  }

  @Test func `until they are there the box says so, and Enter does nothing`() throws {
    var state = try Stage().state
    let effects = state.update(.key(.character("I")))
    let pane = try #require(state.statisticsPane)
    #expect(effects == [.ask(.statistics(pane.query))])
    #expect(ExplorerView(state).frame(theme: .plain).text.contains("adding up…"))
    #expect(state.update(.key(.enter)) == [])
    #expect(state.overlay != nil)
    var other = pane.query
    other.places = ["FR"]
    _ = state.update(.answered(.statistics(other), .statistics(Statistics())))
    #expect(state.statisticsPane?.statistics == nil)
    _ = state.update(.answered(.statistics(pane.query), .statistics(Statistics())))
    #expect(state.statisticsPane?.statistics == Statistics())
    #expect(ExplorerView(state).frame(theme: .plain).text.contains("No amount in figures"))
  }

  @Test func `what is below the last amount is scrolled to`() throws {
    var stage = try stage(40, 10)
    #expect(!stage.picture.text.contains("Currency"))
    stage.press(.end)
    #expect(stage.state.statisticsPane?.position.index == 4)
    let top = try #require(stage.state.statisticsPane?.position.top)
    stage.press(.end)
    #expect(try #require(stage.state.statisticsPane?.position.top) >= top)
    #expect(stage.picture.text.contains("USD"))
    stage.press(.home)
    #expect(stage.state.statisticsPane?.position == ListPosition())
    #expect(stage.picture.text.contains("6\u{A0}initiatives"))
  }

  @Test func `a click on an amount selects it, another goes there`() throws {
    var stage = try stage()
    let pane = try #require(stage.state.statisticsPane)
    let rows = try #require(stage.state.clickableRows(of: pane, in: stage.state.layout))
    let click = Action.mouse(Mouse(.press, at: Point(x: rows.area.x + 4, y: rows.area.y + 4)))
    stage.apply(click)
    #expect(stage.state.statisticsPane?.position.index == 4)
    stage.apply(click)
    #expect(
      stage.state.initiatives.selected == pane.statistics?.landmarks[.smallest]?.row.id)
  }

  @Test func `a corpus that is read anew is counted anew`() throws {
    var stage = try stage()
    var corpus = Corpus.sample
    corpus.initiatives.removeAll { $0.id == "stargate" }
    try stage.reload(corpus)
    #expect(stage.state.statisticsPane?.statistics?.initiatives == 5)
  }

  @Test func `amounts per year and whole amounts are told apart`() throws {
    var stage = try Stage()
    stage.type("VyI")
    #expect(stage.picture.text.contains("in EUR a year"))
    stage.press(.escape)
    stage.type("VgI")
    #expect(stage.picture.text.contains("in USD, whole"))
  }

  @Test(
    arguments: [(80, 24), (120, 36), (40, 10)], [Language.english, .french])
  func `how they look`(size: (Int, Int), language: Language) throws {
    var stage = try stage(size.0, size.1, language: language)
    stage.press(.down)
    try expectSnapshot(
      stage.picture, named: "statistics-\(size.0)x\(size.1)-\(language.rawValue)")
  }
}
