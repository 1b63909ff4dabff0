import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// The board of disputes: where sources differ, and their words side by side.
@Suite struct DisputesTests {
  private static let sizes = [(80, 24), (120, 36), (200, 50)]

  private func stage(
    _ width: Int = 120, _ height: Int = 36, _ language: Language = .english,
    _ corpus: Corpus = .boards
  ) -> BoardStage {
    var stage = BoardStage(
      corpus, size: Size(width: width, height: height), language: language)
    stage.press(.character("8"))
    return stage
  }

  @Test(arguments: sizes)
  func `the board of disputes`(width: Int, height: Int) throws {
    var stage = stage(width, height)
    stage.press(.down)
    try expectSnapshot(stage.picture, named: "disputes-\(width)x\(height)")
  }

  @Test func `the board of disputes in French`() throws {
    var stage = stage(120, 36, .french)
    stage.press(.down)
    try expectSnapshot(stage.picture, named: "disputes-120x36-french")
  }

  @Test func `the board of disputes where there is little room`() throws {
    var stage = stage(40, 10)
    stage.press(.down)
    try expectSnapshot(stage.picture, named: "disputes-40x10")
  }

  @Test func `only initiatives whose sources differ are listed, with their figures`() throws {
    let stage = stage()
    #expect(stage.state.disputes.list.rows.map(\.id) == ["current-ai", "uae-campus"])
    let campus = try #require(stage.line(with: "UAE campus"))
    #expect(campus.contains("≤€40bn – €25–50bn – vague"))
    #expect(campus.contains(" 3 "))
  }

  @Test func `the words of the initiative under the cursor are asked for`() {
    var stage = stage()
    stage.press(.down)
    #expect(stage.asked.last == .comparison(["uae-campus"], [stage.state.disputesQuery]))
    #expect(stage.state.disputes.detail?.initiative.id == "uae-campus")
  }

  @Test func `words that come late are not shown for another initiative`() {
    var stage = stage()
    stage.isAnswering = false
    stage.press(.down)
    #expect(stage.state.disputes.detail?.initiative.id == "current-ai")
    #expect(stage.line(with: "reading…") != nil)
  }

  @Test func `the preferred figure comes first, and the note says why`() throws {
    var stage = stage()
    stage.press(.down)
    let verdicts = try #require(stage.line(with: "✓ preferred"))
    #expect(verdicts.contains("✓ preferred") && verdicts.contains("≠ other figure"))
    #expect(stage.line(with: "Note: The two papers differ") != nil)
    #expect(stage.line(with: "An estimate of what the") != nil)
  }

  @Test func `each figure within its words is highlighted`() {
    var stage = stage()
    stage.press(.down)
    let text = DisputesText(state: stage.state, width: 100)
    let marked = text.lines.flatMap(\.spans).filter { $0.role == .quoteFigure }
      .map { $0.glyphs.reduce("") { $0 + $1.text } }
    #expect(marked.joined(separator: " ").contains("up to 40"))
    #expect(marked.joined(separator: " ").contains("de 30 à 50 milliards"))
  }

  @Test(arguments: [(30, 1), (60, 2), (80, 3), (200, 3)])
  func `blocks stand side by side as far as they have room`(width: Int, count: Int) throws {
    var stage = stage()
    stage.press(.down)
    let lines = DisputesText(state: stage.state, width: width).lines
    let first = try #require(lines.first).spans.map { $0.glyphs.reduce("") { $0 + $1.text } }
      .joined()
    #expect(first.split(separator: "│").count == count)
    #expect(lines.allSatisfy { $0.width <= width })
  }

  @Test func `J and K scroll words that are longer than their pane`() {
    var stage = stage(80, 16)
    stage.press(.down)
    #expect(stage.line(with: "J K  1–") != nil)
    stage.press(.character("J"), .character("J"))
    #expect(stage.state.disputes.top == 2)
    stage.press(.character("K"), .character("K"), .character("K"))
    #expect(stage.state.disputes.top == 0)
    for _ in 0..<200 { stage.press(.character("J")) }
    #expect(stage.state.disputes.top < 100)
    stage.press(.up)
    #expect(stage.state.disputes.top == 0)
  }

  @Test func `Enter opens the initiative's amounts, Escape comes back`() {
    var stage = stage()
    stage.press(.down, .enter)
    #expect(stage.state.board == .ledger)
    #expect(stage.state.claims.detail?.initiative.id == "uae-campus")
    stage.press(.escape)
    #expect(stage.state.board == .disputes)
    #expect(stage.state.disputes.list.selected == "uae-campus")
    stage.press(.escape)
    #expect(stage.state.board == .ledger)
  }

  @Test func `another currency is shown beside the figures as stated`() throws {
    var stage = stage()
    stage.press(.down, .character("V"), .character("u"))
    #expect(stage.line(with: "≤€40bn · ≤$41.7bn≈") != nil)
  }

  @Test func `a selection in which sources agree says so`() {
    var stage = stage()
    stage.press(.character("/"))
    stage.type("stargate")
    stage.press(.enter)
    #expect(stage.line(with: "no two sources state different figures") != nil)
    #expect(stage.line(with: "Del clears") != nil)
    var corpus = Corpus.boards
    corpus.initiatives = []
    #expect(self.stage(40, 10, .french, corpus).line(with: "Nulle part") != nil)
  }

  @Test func `before the answer the board says that it is reading`() {
    var stage = BoardStage()
    stage.isAnswering = false
    stage.press(.character("8"))
    #expect(stage.line(with: "reading…") != nil)
  }
}
