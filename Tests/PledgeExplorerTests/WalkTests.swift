import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// The walk from a place to the words, and back.
@Suite struct WalkTests {
  @Test func `the explorer starts on all places with the largest amount first`() throws {
    let stage = try Stage()
    #expect(stage.state.focus == .places)
    #expect(stage.state.places.selected == nil)
    #expect(stage.listed.first == "stargate")
    #expect(stage.state.initiatives.total == Corpus.sample.initiatives.count)
  }

  @Test func `moving over the places lists the initiatives of each`() throws {
    var stage = try Stage()
    stage.press(.down)
    let place = try #require(stage.state.places.selected)
    #expect(stage.state.initiatives.rows.allSatisfy { $0.places.contains(place) })
    #expect(stage.state.initiatives.total < Corpus.sample.initiatives.count)
  }

  @Test func `Enter leads from a place to an initiative, to an amount, to the words`() throws {
    var stage = try Stage()
    stage.press(.enter)
    #expect(stage.state.focus == .initiatives)
    stage.press(.enter)
    #expect(stage.state.focus == .claims)
    #expect(stage.state.claims.detail?.initiative.id == "stargate")
    stage.press(.enter)
    let reader = try #require(stage.state.reader)
    #expect(reader.quote == "the-gazette#stargate")
    #expect(reader.passage?.quote.exact == "$500 billion over four years")
  }

  @Test func `Escape comes back to where one was, and never quits`() throws {
    var stage = try Stage()
    stage.press(.enter, .down, .enter, .enter)
    let initiative = stage.state.initiatives.selected
    let claim = stage.state.claims.position
    stage.press(.escape)
    #expect(stage.state.reader == nil)
    #expect(stage.state.focus == .claims)
    #expect(stage.state.claims.position == claim)
    stage.press(.escape)
    #expect(stage.state.focus == .initiatives)
    #expect(stage.state.initiatives.selected == initiative)
    stage.press(.escape, .escape, .escape)
    #expect(stage.state.focus == .places)
    #expect(stage.effects.isEmpty)
  }

  @Test func `q goes one level out and quits at the top`() throws {
    var stage = try Stage()
    stage.press(.enter, .character("q"))
    #expect(stage.state.focus == .places)
    #expect(stage.effects.isEmpty)
    stage.press(.character("q"))
    #expect(stage.effects == [.quit])
  }

  @Test(arguments: [Key.character("Q"), .control("c")])
  func `these quit from everywhere`(key: Key) throws {
    var stage = try Stage()
    stage.press(.enter, .enter, key)
    #expect(stage.effects == [.quit])
  }

  @Test func `an initiative without amounts leads to the passage that describes it`() throws {
    var corpus = Corpus.sample
    corpus.initiatives.append(
      .sample("treaty", places: ["US"], quotes: ["the-gazette#stargate"]))
    var stage = try Stage(corpus)
    stage.press(.enter, .end)
    while stage.state.initiatives.selected != "treaty" { stage.press(.up) }
    #expect(stage.state.claims.claims == [.words("the-gazette#stargate")])
    stage.press(.enter, .enter)
    #expect(stage.state.reader?.quote == "the-gazette#stargate")
  }

  @Test func `J turns through the quotations of an amount, round and round`() throws {
    var corpus = Corpus.sample
    corpus.initiatives = [
      .sample(
        "plan",
        amounts: [
          .sample("plan/total", 1, quotes: ["le-quotidien#plan", "le-quotidien#campus"])
        ])
    ]
    var stage = try Stage(corpus)
    stage.press(.character("J"))
    #expect(stage.state.claims.selectedQuote?.id == "le-quotidien#campus")
    stage.press(.character("J"))
    #expect(stage.state.claims.selectedQuote?.id == "le-quotidien#plan")
    stage.press(.character("K"))
    #expect(stage.state.claims.selectedQuote?.id == "le-quotidien#campus")
  }

  @Test func `the reader turns through the passages of a document in their order`() throws {
    var stage = try Stage()
    stage.press(.enter, .enter, .enter)
    stage.press(.character("J"))
    #expect(stage.state.reader?.quote == "the-gazette#campus")
    stage.press(.character("J"))
    #expect(stage.state.reader?.quote == "the-gazette#campus")
    #expect(stage.state.notice?.text == "The document's last passage")
    stage.press(.character("K"))
    #expect(stage.state.reader?.quote == "the-gazette#stargate")
  }

  @Test func `Tab goes round the panes`() throws {
    var stage = try Stage()
    var panes: [Pane] = []
    for _ in 0..<3 {
      stage.press(.tab)
      panes.append(stage.state.focus)
    }
    #expect(panes == [.initiatives, .claims, .places])
    stage.press(.backtab)
    #expect(stage.state.focus == .claims)
  }

  @Test func `a key without a meaning says so and names the help`() throws {
    var stage = try Stage()
    stage.press(.character("%"))
    #expect(stage.state.notice?.text == "% does nothing here; ? shows the keys")
    stage.press(.down)
    #expect(stage.state.notice == nil)
  }

  @Test func `a paste into a list runs no command`() throws {
    var stage = try Stage()
    stage.apply(.paste("qqQ\u{3}"))
    #expect(stage.effects.isEmpty)
    #expect(stage.state.notice?.text == "A paste is text: press / first")
  }

  @Test func `suspending and redrawing are the runtime's work`() throws {
    var stage = try Stage()
    stage.press(.control("z"), .control("l"))
    #expect(stage.effects == [.suspend, .redraw])
  }
}
