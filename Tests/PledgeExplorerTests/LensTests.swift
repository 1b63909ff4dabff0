import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Currencies, measures, and the two readings of where money belongs.
@Suite struct LensTests {
  @Test func `figures stand as their sources state them until a unit is chosen`() throws {
    var stage = try Stage()
    stage.press(.enter)
    #expect(stage.picture.text.contains("$500bn"))
    stage.press(.character("V"), .character("e"))
    #expect(stage.state.lens == Lens(.euro))
    #expect(!stage.picture.text.contains("$500bn  "))
    #expect(stage.picture.text.contains("EUR≈"))
    stage.press(.character("V"), .character("o"))
    #expect(stage.picture.text.contains("as stated"))
  }

  @Test func `a measure that is chosen again is taken off`() throws {
    var stage = try Stage()
    stage.press(.character("V"), .character("h"))
    #expect(stage.state.lens.measure == .capita)
    #expect(stage.picture.text.contains("per head"))
    stage.press(.character("V"), .character("h"))
    #expect(stage.state.lens.measure == .whole)
  }

  @Test func `a share of GDP adds up in dollars, as the products do`() throws {
    var stage = try Stage()
    stage.press(.character("V"), .character("g"))
    #expect(stage.state.query.lens.sumCurrency == .dollar)
    #expect(stage.picture.text.contains("% of GDP"))
  }

  @Test func `currencies change as the cursor passes, and Escape goes back`() throws {
    var stage = try Stage()
    stage.press(.character("V"), .character("c"), .down)
    #expect(stage.state.lens.currency != nil)
    stage.press(.escape)
    #expect(stage.state.lens == Lens())
    #expect(stage.state.overlay == nil)
  }

  @Test func `the places turn from where money goes to whose it is`() throws {
    var stage = try Stage()
    stage.press(.character("r"))
    #expect(stage.state.reading.side == .origin)
    let emirates = try #require(stage.state.places.rows.first { $0.id == "AE" })
    #expect(emirates.sums[.announced]?.units == 50_000_000_000)
    #expect(stage.state.places.rows.contains { $0.id == .unknown })
    #expect(stage.picture.text.contains("Whose money"))
    stage.press(.character("r"))
    #expect(stage.state.reading.side == .destination)
  }

  @Test func `a bloc has its members' money only when asked`() throws {
    var stage = try Stage()
    func union() -> Int64? {
      stage.state.places.rows.first { $0.id == "EU" }?.sums[.announced]?.units
    }
    #expect(union() == 200_000_000_000)
    stage.press(.character("M"))
    #expect(union() == 309_000_000_000)
  }

  @Test func `members count by destination only`() throws {
    var stage = try Stage()
    stage.press(.character("r"), .character("M"))
    #expect(!stage.state.reading.withMembers)
    #expect(stage.state.notice != nil)
  }
}

/// What a total is made of.
@Suite struct CompositionTests {
  @Test func `a total opens the list of its initiatives, each with its reason`() throws {
    var stage = try Stage(size: Size(width: 120, height: 36))
    let france = try #require(stage.state.places.rows.firstIndex { $0.id == "FR" })
    for _ in 0...france { stage.press(.down) }
    stage.press(.character("i"))
    #expect(stage.state.context == .composition)
    let text = stage.picture.text
    #expect(text.contains("1 counted"))
    #expect(text.contains("1 inside others, not added"))
    #expect(text.contains("lies inside “French AI plan”, not added again"))
    try expectSnapshot(stage.picture, named: "composition-120x36")
  }

  @Test(arguments: [(40, 10), (80, 24), (200, 50)])
  func `the list of a total at other sizes`(width: Int, height: Int) throws {
    var stage = try Stage(size: Size(width: width, height: height))
    stage.press(.character("i"), .down)
    try expectSnapshot(stage.picture, named: "composition-\(width)x\(height)")
  }

  @Test func `a line of a total leads to the initiative's amounts, and Escape comes back`() throws {
    var stage = try Stage()
    stage.press(.character("i"), .down)
    let id = try #require(stage.state.composition?.list.selectedRow?.id)
    stage.press(.enter)
    #expect(stage.state.focus == .claims)
    #expect(stage.state.claims.detail?.initiative.id == id)
    stage.press(.escape)
    #expect(stage.state.composition?.list.selectedRow?.id == id)
    stage.press(.escape)
    #expect(stage.state.context == .ledger)
  }

  @Test func `where there is no money, the key says so`() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("law")
    stage.press(.enter, .escape, .character("i"))
    #expect(stage.state.composition == nil)
    #expect(stage.state.notice?.text == "No money here")
  }
}

/// The boards as a whole.
@Suite struct BoardTests {
  @Test(arguments: zip(["3", "4", "5", "6", "7", "8"], Board.allCases.dropFirst()))
  func `a digit turns to a board, and Escape to the ledger`(digit: Character, board: Board) throws {
    var stage = try Stage()
    stage.press(.character(digit))
    #expect(stage.state.board == board)
    stage.press(.escape)
    #expect(stage.state.board == .ledger)
  }

  @Test(arguments: Board.allCases.dropFirst())
  func `a board draws at every size and while nothing is known`(board: Board) throws {
    for (width, height) in [
      (40, 10), (60, 20), (79, 23), (80, 24), (100, 30), (120, 36), (300, 100),
    ] {
      for language in Language.allCases {
        var stage = try Stage(size: Size(width: width, height: height), language: language)
        stage.press(.character(Character(String(Board.allCases.firstIndex(of: board)! + 2))))
        stage.press(.down, .down, .end, .home, .pageDown, .up)
        #expect(stage.picture.size == Size(width: width, height: height))
        var empty = ExplorerState(
          corpus: CorpusSummary(title: Bilingual("Nothing"), version: "1"), language: language,
          size: Size(width: width, height: height))
        _ = empty.update(
          .key(.character(Character(String(Board.allCases.firstIndex(of: board)! + 2)))))
        _ = ExplorerView(empty).frame(theme: .plain)
      }
    }
  }

  @Test(arguments: Board.allCases.dropFirst())
  func `a filter that nothing matches empties a board gracefully`(board: Board) throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("xyzzy")
    stage.press(.enter)
    stage.press(.character(Character(String(Board.allCases.firstIndex(of: board)! + 2))))
    stage.press(.down, .enter, .character(" "))
    #expect(stage.state.composition == nil)
  }
}
