import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

@Suite struct BarsTests {
  private static let sizes = [(80, 24), (120, 36), (200, 50)]

  @Test(arguments: sizes)
  func `bars by place`(width: Int, height: Int) throws {
    var board = ChartBoard(width, height)
    board.openBars()
    board.press(.down, .down, .down)
    try expectSnapshot(board.picture, named: "place-\(width)x\(height)")
  }

  @Test func `bars by kind, for a place, in French`() throws {
    var board = ChartBoard(120, 36, .french)
    board.state.places.select("FR")
    board.openBars()
    board.type("gk")
    board.answer(.kinds)
    try expectSnapshot(board.picture, named: "kind-120x36-french")
  }

  @Test func `bars by place on the smallest screen`() throws {
    var board = ChartBoard(40, 10)
    board.openBars()
    board.press(.down)
    try expectSnapshot(board.picture, named: "place-40x10")
  }

  @Test func `bars on a logarithmic scale`() throws {
    var board = ChartBoard(80, 24)
    board.openBars()
    board.type("gl")
    try expectSnapshot(board.picture, named: "logarithmic-80x24")
  }

  @Test func `bars per head`() throws {
    var board = ChartBoard(120, 36)
    board.openBars()
    board.type("Vh")
    board.answer(.places)
    try expectSnapshot(board.picture, named: "per-head-120x36")
  }

  @Test func `bars by year`() throws {
    var board = ChartBoard(80, 24)
    board.openBars()
    board.type("gy")
    board.answer(.years)
    try expectSnapshot(board.picture, named: "year-80x24")
  }

  @Test func `bars in colours`() throws {
    var board = ChartBoard(80, 24)
    board.openBars()
    board.press(.down, .down, .down, .character(" "))
    let picture = ExplorerView(board.state).frame(
      theme: .init(
        name: "colours", appearance: .dark,
        written: [
          .bar: .init(foreground: .palette(3)), .barUncounted: .init(foreground: .palette(8)),
          .amount: .init(foreground: .palette(11)),
          .amountUncounted: .init(foreground: .palette(9)),
          .muted: .init(foreground: .palette(7)), .frame: .init(foreground: .palette(4)),
          .listMarked: .init(foreground: .palette(6)),
          .listSelected: .init(background: .palette(5)),
        ]))
    try expectSnapshot(picture, named: "colours-80x24")
  }

  @Test func `the largest announced sum comes first, then other money, then words, then none`() {
    var board = ChartBoard()
    board.openBars()
    #expect(
      board.keys == ["US", "EU", "FR", "AE", "KR", "150", "JP", "GB", "XX"])
  }

  @Test func `years come by date, those without one last`() {
    var board = ChartBoard()
    board.openBars()
    board.type("gy")
    board.answer(.years)
    #expect(board.keys == ["2018", "2023", "2024", "2025", "unknown"])
  }

  @Test func `a figure in words has no bar and no number`() {
    var board = ChartBoard()
    board.openBars()
    #expect(board.line(of: "United Kingdom").contains("? vague"))
    #expect(!board.line(of: "United Kingdom").contains { "█▓▒░▏".contains($0) })
  }

  @Test func `money of another status stands in parentheses, without a bar`() {
    var board = ChartBoard()
    board.openBars()
    #expect(board.line(of: "Japan").contains("(€65bn)"))
    #expect(board.line(of: "Japan").contains("planned only"))
    #expect(!board.line(of: "Japan").contains { "█▓▒░▏".contains($0) })
  }

  @Test func `money that lies inside other money of the list is drawn as a part`() {
    var board = ChartBoard()
    board.openBars()
    #expect(board.line(of: "United Arab Emirates").contains("≤€50bn ⊂"))
    #expect(board.line(of: "United Arab Emirates").contains("▒"))
    #expect(!board.line(of: "United Arab Emirates").contains("█"))
  }

  @Test func `a group that lies partly inside others shows which part adds to the whole`() {
    var board = ChartBoard()
    board.openBars()
    #expect(board.line(of: "European Union").contains("█▒"))
  }

  @Test func `a bounded sum ends in a shade, an exact one in an eighth`() {
    var board = ChartBoard()
    board.openBars()
    #expect(board.line(of: "Europe ").contains("░"))
    #expect(board.line(of: "France").contains("█"))
    #expect(!board.line(of: "France").contains { "▓░▒".contains($0) })
  }

  @Test func `the whole is told beside what is never added to it`() {
    var board = ChartBoard(120, 36)
    board.openBars()
    let text = board.picture.text
    #expect(text.contains("All ≥€803bn≈ announced: 61 counted; 9 inside others, not added"))
    #expect(text.contains("Beside it, never added: spent €2.5bn, planned €65bn"))
    #expect(text.contains("Rows overlap"))
  }

  @Test func `a place without the number that the lens needs comes last and is counted`() {
    var board = ChartBoard(120, 36)
    board.openBars()
    board.type("Vh")
    board.answer(.places)
    #expect(board.keys.suffix(2) == ["EU", "150"])
    #expect(board.line(of: "European Union").contains("no population known"))
    #expect(
      board.picture.text.contains(
        "Per head of the population of 2019–2023; 2\u{A0}rows without a known population: –"))
  }

  @Test func `kinds have no population, and the board says which key shows what has`() {
    var board = ChartBoard(120, 36)
    board.openBars()
    board.type("gkVh")
    board.answer(.kinds)
    #expect(board.picture.text.contains("Only places have what this measures against: g p"))
  }

  @Test func `a logarithmic scale warns that lengths do not add up`() {
    var board = ChartBoard()
    board.openBars()
    #expect(board.picture.text.contains("too short to see: g l"))
    board.type("gl")
    #expect(board.picture.text.contains("lengths do not add up"))
    #expect(!board.picture.text.contains("too short to see"))
  }

  @Test func `before an answer the board says that it reads`() {
    var board = ChartBoard()
    board.press(.character("4"))
    #expect(board.picture.text.contains("reading…"))
  }

  @Test func `an empty chart says why, and which key mends it`() {
    var board = ChartBoard()
    board.state.text = "zzz"
    board.openBars(.nothing)
    #expect(board.picture.text.contains("Nothing matches the filter."))
    #expect(board.picture.text.contains("Del clears it"))
    board.press(.enter, .down, .character(" "), .end, .pageDown)
    #expect(board.picture.text.contains("Nothing matches the filter."))
  }

  @Test func `bars survive every size`() {
    for language in Language.allCases {
      var board = ChartBoard(120, 36, language)
      board.openBars()
      for width in stride(from: 1, through: 210, by: 11) {
        for height in stride(from: 1, through: 60, by: 7) {
          let size = Size(width: width, height: height)
          _ = board.state.update(.resized(size))
          board.press(.end)
          board.type("gl")
          #expect(board.picture.size == size)
        }
      }
    }
  }

  @Test func `every row can be reached on the smallest screen`() {
    var board = ChartBoard(40, 10)
    board.openBars()
    for row in Totals.places.rows.indices {
      board.press(.down)
      #expect(board.state.bars.position.index == row + 1)
      #expect(board.picture.text.contains("▸"))
    }
  }
}
