import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Marks on all initiatives of a list at once.
@Suite struct MarkTests {
  /// A corpus of as many initiatives as wanted.
  private func corpus(of count: Int) -> Corpus {
    var corpus = Corpus.sample
    corpus.initiatives = (0..<count).map { .sample(InitiativeID("plan-\($0)"), places: ["FR"]) }
    return corpus
  }

  @Test func `the asterisk marks all that the filter keeps, and again none of it`() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("country:FR")
    stage.press(.enter)
    let listed = stage.state.initiatives.rows.map(\.id)
    #expect(listed.count == 3)
    stage.state.marked = [try #require(listed.last), "stargate"]
    stage.type("*")
    #expect(stage.state.marked == [listed[2], "stargate", listed[0], listed[1]])
    #expect(
      stage.state.notice?.text
        == "3\u{A0}initiatives marked: is:marked finds, 3 compares, * unmarks them")
    stage.type("*")
    #expect(stage.state.marked == ["stargate"])
    #expect(stage.state.notice?.text == "3\u{A0}marks taken away")
  }

  @Test func `a list of what is marked is empty when its marks are taken away`() throws {
    var stage = try Stage()
    stage.type("*")
    stage.press(.character("/"))
    stage.type("is:marked")
    stage.press(.enter)
    #expect(stage.listed.count == 6)
    stage.type("*")
    #expect(stage.state.marked.isEmpty)
    #expect(stage.listed.isEmpty)
    stage.type("*")
    #expect(stage.state.notice?.text == "The list is empty")
  }

  @Test(arguments: [Board.time, .disputes])
  func `it marks the list of the board in front`(board: Board) throws {
    var stage = try Stage(memory: Memory(board: board))
    stage.type("*")
    let list = board == .time ? stage.state.time.list : stage.state.disputes.list
    #expect(!list.rows.isEmpty)
    #expect(stage.state.marked == list.rows.map(\.id))
  }

  @Test func `groups of initiatives are no list of them`() throws {
    var stage = try Stage(memory: Memory(board: .bars))
    stage.type("*")
    #expect(stage.state.marked.isEmpty)
    #expect(
      stage.state.notice?.text
        == "Only a list of initiatives can be marked whole: Enter opens that of the row")
  }

  @Test func `a list that is longer than marks can be many is not marked, and says so`() throws {
    var stage = try Stage(corpus(of: Memory.mostMarked + 1))
    stage.type("*")
    #expect(stage.state.marked.isEmpty)
    #expect(
      stage.state.notice?.text
        == "The list has 1,001\u{A0}initiatives, and at most 1,000 can be marked: / narrows it")
  }

  @Test func `marks that were there before count`() throws {
    var stage = try Stage(corpus(of: Memory.mostMarked))
    stage.state.marked = ["gone"]
    stage.type("*")
    #expect(stage.state.marked == ["gone"])
    #expect(
      stage.state.notice?.text
        == "The list has 1,000\u{A0}initiatives, 1 are marked, 1,000 can be: / narrows it")
    stage.state.marked = []
    stage.type("*")
    #expect(stage.state.marked.count == 1_000)
    #expect(stage.state.memory.marked == stage.state.marked)
    stage.state.toggleMark(of: "gone")
    #expect(stage.state.marked.count == 1_000)
    #expect(stage.state.notice?.text == "No more than 1,000\u{A0}initiatives can be marked")
  }

  @Test func `a comparison has the first columns, and says of how many`() throws {
    var stage = try Stage(corpus(of: 60))
    stage.type("*3")
    #expect(stage.state.compareKeys.count == ComparePane.mostColumns)
    #expect(stage.picture.text.contains("–5/50 (marked: 60)"))
    #expect(stage.picture.text.contains("These are the first 50 of the 60 initiatives"))
    stage.press(.end, .character("b"))
    #expect(stage.state.compareKeys.count == ComparePane.mostColumns)
  }

  @Test func `a key that is pressed before the answer leaves the marks`() throws {
    var state = try Stage().state
    let effects = state.update(.key(.character("*")))
    guard case .ask(let question)? = effects.first else {
      Issue.record("nothing was asked")
      return
    }
    _ = state.update(.key(.character("j")))
    _ = state.update(.answered(question, .identifiers(["stargate"], of: 1)))
    #expect(state.marked.isEmpty)
  }
}
