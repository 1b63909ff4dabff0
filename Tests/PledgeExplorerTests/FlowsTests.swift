import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

@Suite struct FlowsTests {
  private static let sizes = [(80, 24), (120, 36), (200, 50)]

  @Test(arguments: sizes)
  func `flows`(width: Int, height: Int) throws {
    var board = ChartBoard(width, height)
    board.openFlows()
    board.press(.down, .down)
    try expectSnapshot(board.picture, named: "flows-\(width)x\(height)")
  }

  @Test func `flows in French`() throws {
    var board = ChartBoard(80, 24, .french)
    board.openFlows()
    try expectSnapshot(board.picture, named: "flows-80x24-french")
  }

  @Test func `flows on the smallest screen`() throws {
    var board = ChartBoard(40, 10)
    board.openFlows()
    try expectSnapshot(board.picture, named: "flows-40x10")
  }

  @Test func `the largest sum comes first, money of unknown origin last`() {
    var board = ChartBoard()
    board.openFlows()
    let pairs = board.state.flows.flows.map { "\($0.origin)>\($0.destination)" }
    #expect(
      pairs == [
        "US>US", "several>FR", "EU>EU", "AE>FR", "CA>FR", "FR>FR", "FR>XX", "JP>JP", "GB>GB",
        "unknown>EU", "unknown>XX",
      ])
  }

  @Test func `the board says that pairs do not add up`() {
    var board = ChartBoard(120, 36)
    board.openFlows()
    #expect(board.picture.text.contains("They do not add up"))
  }

  @Test func `Enter opens what a pair is made of`() {
    var board = ChartBoard()
    board.openFlows()
    board.press(.down, .down, .down, .enter)
    let composition = board.state.composition
    #expect(composition?.title == "United Arab Emirates → France")
    #expect(
      composition?.query == InitiativeQuery(facets: [Facet(.origin, "AE"), Facet(.place, "FR")]))
    #expect(composition?.sums == Flow.charted[0].sums)
  }

  @Test func `the cursor stays on its pair when the order changes`() {
    var board = ChartBoard()
    board.openFlows()
    board.press(.down, .down, .down)
    let question = board.question
    _ = board.state.update(.answered(question, .flows(Array(Flow.charted[..<2]))))
    #expect(board.state.flows.position.index == 0)
    #expect(board.state.flows.selectedFlow?.origin == "AE")
  }

  @Test func `Space keeps the flows to a place, and Space again takes that away`() {
    var board = ChartBoard()
    board.openFlows()
    board.press(.down, .character(" "))
    #expect(board.state.places.marked == ["FR"])
    #expect(board.question == .flows(InitiativeQuery(places: ["FR"])))
    _ = board.state.update(.answered(board.question, .flows(Array(Flow.charted[..<2]))))
    #expect(board.picture.text.contains("→ France"))
    board.press(.character(" "))
    #expect(board.question == .flows(InitiativeQuery()))
  }

  @Test func `pairs are not measured per head, and the board says so`() {
    var board = ChartBoard()
    board.openFlows()
    board.type("Vg")
    _ = board.state.update(.answered(board.question, .flows(Flow.charted)))
    #expect(board.picture.text.contains("$485bn≈"))
    #expect(board.picture.text.contains("A pair has no population or GDP: whole sums in USD."))
  }

  @Test func `an empty board says why, and which key mends it`() {
    var board = ChartBoard()
    board.press(.character("7"))
    #expect(board.picture.text.contains("reading…"))
    board.press(.enter, .character(" "))
    board.state.places.marked = ["JP"]
    board.openFlows([])
    #expect(board.picture.text.contains("Japan has no initiatives."))
    board.press(.down, .enter, .character(" "))
    #expect(board.state.places.marked.isEmpty)
  }

  @Test func `flows survive every size`() {
    for language in Language.allCases {
      var board = ChartBoard(120, 36, language)
      board.openFlows()
      for width in stride(from: 1, through: 210, by: 11) {
        for height in stride(from: 1, through: 60, by: 7) {
          let size = Size(width: width, height: height)
          _ = board.state.update(.resized(size))
          board.press(.end)
          #expect(board.picture.size == size)
        }
      }
    }
  }

  @Test func `Escape goes back to the ledger`() {
    var board = ChartBoard()
    board.openFlows()
    board.press(.escape)
    #expect(board.state.board == .ledger)
  }
}
