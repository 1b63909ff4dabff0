import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Back and forward through the views.
@Suite struct TrailTests {
  @Test func `back brings filter, sort and cursor, forward what was left`() throws {
    var stage = try Stage()
    stage.press(.enter, .down, .down)
    let selected = try #require(stage.state.initiatives.selected)
    stage.type("/campus")
    stage.press(.enter)
    stage.type("sn")
    stage.type("<")
    #expect(stage.state.text == "campus" && stage.state.order == InitiativeOrder(.amount))
    stage.type("<")
    #expect(stage.state.text.isEmpty)
    #expect(stage.state.focus == .initiatives)
    #expect(stage.state.initiatives.selected == selected)
    #expect(stage.state.initiatives.selectedRow?.id == selected)
    stage.type(">")
    #expect(stage.state.text == "campus")
    stage.type(">")
    #expect(stage.state.order == InitiativeOrder(.name))
    #expect(stage.listed == ["uae-campus"] || stage.listed.contains("uae-campus"))
    stage.type(">")
    #expect(stage.state.notice?.text == "There is no view after this one")
  }

  @Test func `at the first view it says so`() throws {
    var stage = try Stage()
    stage.press(.down, .enter)
    stage.type("<")
    #expect(stage.state.notice?.text == "There is no view before this one")
  }

  @Test func `a filter is one step, however many letters it has`() throws {
    var stage = try Stage()
    stage.type("/plan")
    stage.press(.enter)
    #expect(stage.state.trail.back.count == 1)
    stage.type("/x")
    stage.press(.escape)
    #expect(stage.state.trail.back.count == 1)
  }

  @Test func `boards, marks, lens, reader and what a total is made of come back`() throws {
    var stage = try Stage()
    stage.press(.down, .character(" "))
    let marked = stage.state.places.marked
    stage.type("4")
    stage.press(.enter)
    #expect(stage.state.composition != nil)
    let composed = stage.state.composition?.query
    stage.type("1")
    stage.press(.delete)
    stage.type("Vu")
    stage.press(.enter, .enter, .enter)
    #expect(stage.state.reader != nil)
    while stage.state.composition == nil, !stage.state.trail.back.isEmpty { stage.type("<") }
    #expect(stage.state.board == .bars)
    #expect(stage.state.places.marked == marked)
    #expect(stage.state.composition?.query == composed)
    #expect(stage.state.lens == Lens())
    while !stage.state.trail.forward.isEmpty { stage.type(">") }
    #expect(stage.state.reader != nil && stage.state.lens.currency == .dollar)
    #expect(stage.state.reader?.detail != nil)
  }

  @Test func `a new view takes the way forward away, and the trail has an end`() throws {
    var stage = try Stage()
    for _ in 0..<Trail.limit { stage.type("45") }
    #expect(stage.state.trail.back.count == Trail.limit)
    stage.type("<<1")
    #expect(stage.state.trail.forward.isEmpty)
  }

  @Test func `the buttons at a mouse's side do the same`() throws {
    var stage = try Stage()
    stage.type("4")
    stage.apply(.mouse(Mouse(.back, at: Point(x: 5, y: 5))))
    #expect(stage.state.board == .ledger)
    stage.apply(.mouse(Mouse(.forward, at: Point(x: 5, y: 5))))
    #expect(stage.state.board == .bars)
  }
}
