import CellCanvas
import PledgeModel
import Testing

@testable import PledgeExplorer

/// What keys do on the board of bars.
@Suite struct BarsKeyTests {
  @Test func `the cursor stays on its group when the order changes`() {
    var board = ChartBoard()
    board.openBars()
    board.press(.down, .down, .down)
    #expect(board.state.bars.selectedRow?.key == "FR")
    board.type("Vh")
    board.answer(.places)
    #expect(board.state.bars.selectedRow?.key == "FR")
    #expect(board.state.bars.position.index == 2)
  }

  @Test func `the cursor finds its group again after another grouping`() {
    var board = ChartBoard()
    board.openBars()
    board.press(.down, .down, .down)
    board.type("gk")
    board.answer(.kinds)
    #expect(board.state.bars.selectedRow == nil)
    board.type("gp")
    board.answer(.places)
    #expect(board.state.bars.selectedRow?.key == "FR")
  }

  @Test func `an answer to an older question is dropped`() {
    var board = ChartBoard()
    board.openBars()
    let late = board.question
    board.type("gk")
    _ = board.state.update(.answered(late, .totals(.kinds)))
    #expect(board.state.bars.chart?.grouping == .place)
  }

  @Test func `brackets go from grouping to grouping, round and round`() {
    var board = ChartBoard()
    board.openBars()
    board.type("[")
    #expect(board.question == .totals(InitiativeQuery(), .currency))
    board.type("]]")
    #expect(board.question == .totals(InitiativeQuery(), .origin))
  }

  @Test func `turning the screen turns the chart`() {
    var board = ChartBoard()
    board.openBars()
    board.type("r")
    #expect(board.question == .totals(InitiativeQuery(reading: Reading(.origin)), .origin))
    board.type("r")
    #expect(board.question == .totals(InitiativeQuery(), .place))
  }

  @Test func `bars opened by origin are of origins`() {
    var board = ChartBoard()
    board.state.reading.side = .origin
    board.press(.character("4"))
    #expect(board.question == .totals(InitiativeQuery(reading: Reading(.origin)), .origin))
  }

  @Test func `places are all shown, other groups are of the ledger's place`() {
    var board = ChartBoard()
    board.state.places.select("FR")
    board.openBars()
    #expect(board.question == .totals(InitiativeQuery(), .place))
    board.type("gk")
    #expect(board.question == .totals(InitiativeQuery(places: ["FR"]), .kind))
    board.answer(.kinds)
    #expect(board.picture.text.contains("Bars · by kind · France"))
  }

  @Test func `Enter opens what a bar is made of`() {
    var board = ChartBoard()
    board.state.places.select("FR")
    board.openBars()
    board.type("gk")
    board.answer(.kinds)
    board.press(.down, .enter)
    let composition = board.state.composition
    #expect(composition?.title == "public-private · France")
    #expect(
      composition?.query
        == InitiativeQuery(places: ["FR"], facets: [Facet(.kind, "public-private")]))
    #expect(composition?.sums == Totals.kinds.rows.first { $0.key == "public-private" }?.sums)
    board.press(.escape)
    #expect(board.state.composition == nil)
    #expect(board.state.board == .bars)
  }

  @Test func `Enter on the first row opens what the whole is made of`() {
    var board = ChartBoard()
    board.openBars()
    board.press(.enter)
    #expect(board.state.composition?.query == InitiativeQuery())
    #expect(board.state.composition?.sums == Totals.places.sums)
  }

  @Test func `Enter on a group without money says so`() {
    var board = ChartBoard()
    board.openBars()
    board.press(.end, .enter)
    #expect(board.state.composition == nil)
    #expect(board.state.notice?.text == "No money here")
  }

  @Test func `Space marks a place for the ledger and goes on`() {
    var board = ChartBoard()
    board.openBars()
    board.press(.down, .character(" "))
    #expect(board.state.places.marked == ["US"])
    #expect(board.state.bars.selectedRow?.key == "EU")
    #expect(board.line(of: "● United States").contains("≥€485bn≈"))
    #expect(
      board.question
        == .initiatives(
          InitiativeQuery(places: ["US"]), .rows(from: 0, count: board.state.size.height)))
  }

  @Test func `Space on a kind says what can be marked`() {
    var board = ChartBoard()
    board.openBars()
    board.type("gk")
    board.answer(.kinds)
    board.press(.down, .character(" "))
    #expect(board.state.places.marked.isEmpty)
    #expect(board.state.notice?.text == "Only places can be marked: g p shows them")
  }

  @Test func `Escape goes back to the ledger`() {
    var board = ChartBoard()
    board.openBars()
    board.press(.escape)
    #expect(board.state.board == .ledger)
  }

  @Test func `q goes back to the ledger, whatever its focus was`() {
    var board = ChartBoard()
    board.state.focus = .initiatives
    board.openBars()
    board.press(.enter, .character("q"))
    #expect(board.state.composition == nil)
    #expect(board.state.board == .bars)
    board.type("q")
    #expect(board.state.board == .ledger)
    #expect(board.state.focus == .initiatives)
  }
}
