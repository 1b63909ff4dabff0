import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// A corpus that changes on disk while it is shown.
@Suite struct ReloadingTests {
  /// The sample with more initiatives before all others, so that every row moves.
  private static func grown(by count: Int) -> Corpus {
    var corpus = Corpus.sample
    for number in 0..<count {
      let id = InitiativeID("new-\(number)")
      corpus.initiatives.append(
        .sample(
          id, name: Bilingual("Newcomer \(number)"), kind: .fund, places: ["US"],
          amounts: [
            .sample(
              AmountID(initiative: id, amount: "total"), 900_000_000_000 + Int64(number),
              asWritten: ["900"], quotes: ["the-gazette#stargate"])
          ]))
    }
    return corpus
  }

  @Test func `R asks for the corpus and says that it was read`() throws {
    var stage = try Stage()
    stage.type("R")
    #expect(stage.effects == [.reload])
    try stage.reload(.sample)
    #expect(stage.state.notice?.text == "The corpus was read again")
  }

  @Test func `a change that nobody asked for is not told, but shown`() throws {
    var stage = try Stage()
    try stage.reload(Self.grown(by: 1))
    #expect(stage.state.notice == nil)
    #expect(stage.listed.contains("new-0"))
  }

  @Test func `that what is shown is of older files is said until they are read`() throws {
    var stage = try Stage()
    stage.apply(.outdated)
    #expect(
      stage.state.notice?.text == "The corpus has changed since the last run: it is being read…")
    try stage.reload(Self.grown(by: 1))
    #expect(stage.state.notice?.text == "The corpus was read again")
    #expect(stage.listed.contains("new-0"))
  }

  @Test func `the cursor stays on its initiative, and that on its line`() throws {
    var stage = try Stage(Self.grown(by: 100), size: Size(width: 80, height: 24))
    stage.press(.enter)
    for _ in 0..<30 { stage.press(.down) }
    stage.press(.up, .up)
    let (selected, before) = (stage.state.initiatives.selected, stage.state.initiatives.position)
    try stage.reload(Self.grown(by: 160))
    let after = stage.state.initiatives.position
    #expect(selected != nil && stage.state.initiatives.selected == selected)
    #expect(after.index == before.index + 60)
    #expect(after.index - after.top == before.index - before.top)
    #expect(stage.state.claims.detail?.initiative.id == selected)
  }

  @Test func `what is gone leaves the cursor on its row`() throws {
    var stage = try Stage(text: "")
    stage.press(.enter, .down)
    let index = stage.state.initiatives.position.index
    var corpus = Corpus.sample
    let gone = try #require(stage.state.initiatives.selected)
    corpus.initiatives.removeAll { $0.id == gone || $0.partOf == gone }
    try stage.reload(corpus)
    #expect(stage.state.initiatives.position.index == index)
    #expect(stage.state.initiatives.selected != gone)
    #expect(stage.state.claims.detail?.initiative.id == stage.state.initiatives.selected)
  }

  @Test func `filter, place, pane, board and reader stay`() throws {
    var stage = try Stage(text: "plan")
    stage.press(.enter, .enter, .enter)
    let before = stage.picture
    try stage.reload(.sample)
    #expect(stage.picture.text == before.text)
    #expect(stage.state.text == "plan")
    #expect(stage.state.reader != nil)
  }

  @Test func `faults are told, and listed by W until they are mended`() throws {
    var stage = try Stage()
    try stage.reload(.sample, faults: ["Corpus/a.toml:3: wrong"])
    #expect(stage.state.notice?.text == "1\u{A0}fault in the corpus: W shows them")
    stage.type("W")
    #expect(stage.picture.text.contains("Corpus/a.toml:3: wrong"))
    try stage.reload(.sample)
    #expect(stage.state.overlay == nil)
    #expect(stage.state.notice?.text == "The corpus was read again")
  }

  @Test func `the same faults are not told again and again`() throws {
    var stage = try Stage(faults: ["Corpus/a.toml:3: wrong"])
    stage.press(.down)
    try stage.reload(.sample, faults: ["Corpus/a.toml:3: wrong"])
    #expect(stage.state.notice == nil)
  }

  @Test func `a corpus that cannot be read leaves what is shown`() throws {
    var stage = try Stage()
    let listed = stage.listed
    stage.apply(.notReloaded("Corpus: there is no such folder\nhelp: make it"))
    #expect(stage.state.notice == Notice("Corpus: there is no such folder", isError: true))
    #expect(stage.listed == listed)
  }

  @Test(arguments: Board.allCases)
  func `every board shows what is new`(board: Board) throws {
    var stage = try Stage()
    stage.type(String(board == .ledger ? 1 : board.rawValue + 2))
    try stage.reload(Self.grown(by: 2))
    var other = try Stage(Self.grown(by: 2))
    other.type(String(board == .ledger ? 1 : board.rawValue + 2))
    #expect(stage.state.board == board)
    #expect(stage.state.isPending == false)
    #expect(stage.state.places.rows == other.state.places.rows)
    #expect(stage.state.bars.chart == other.state.bars.chart)
    #expect(stage.state.flows.flows == other.state.flows.flows)
    #expect(stage.state.time.list.total == other.state.time.list.total)
  }

  @Test func `what a total is made of is added up anew`() throws {
    var stage = try Stage()
    stage.type("i")
    let before = stage.state.composition?.sums
    try stage.reload(Self.grown(by: 1))
    #expect(stage.state.composition?.sums == stage.state.places.whole?.sums)
    #expect(stage.state.composition?.sums != before)
    #expect(stage.state.composition?.list.rows.contains { $0.id == "new-0" } == true)
  }

  @Test func `that changes are not seen stands longer than what the first look has found`() throws {
    var stage = try Stage()
    stage.apply(.unwatched("Changes are not all seen"))
    #expect(stage.state.notice == Notice("Changes are not all seen", isError: true))
    stage.apply(.outdated)
    #expect(stage.picture.text.contains("The corpus has changed since the last run"))
    try stage.reload(.sample)
    #expect(stage.state.notice == Notice("Changes are not all seen", isError: true))
    // Whoever has pressed a key has read it.
    stage.press(.down, .character("R"))
    try stage.reload(.sample)
    #expect(stage.state.notice?.text == "The corpus was read again")
  }
}
