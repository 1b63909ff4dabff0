import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Filters, marks and orders.
@Suite struct FilterTests {
  @Test func `typing a filter narrows the list at each letter`() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("star")
    #expect(stage.listed == ["stargate"])
    #expect(stage.state.prompt?.field.text == "star")
    stage.press(.enter)
    #expect(stage.state.prompt == nil)
    #expect(stage.state.text == "star")
  }

  @Test func `accents and case do not matter`() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("ETATS")
    #expect(stage.listed == ["stargate"])
  }

  @Test func `Escape goes back to the filter before`() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("campus")
    stage.press(.enter, .character("/"))
    stage.type("xyz")
    #expect(stage.listed.isEmpty)
    stage.press(.escape)
    #expect(stage.state.text == "campus")
    #expect(stage.listed.contains("uae-campus"))
  }

  @Test func `a filter that nothing matches says so and how to get out`() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("xyzzy")
    #expect(stage.picture.text.contains("Nothing matches “xyzzy”"))
    stage.press(.enter, .delete)
    #expect(stage.state.text.isEmpty)
    #expect(!stage.listed.isEmpty)
  }

  @Test func `the prompt edits as a shell does`() throws {
    var stage = try Stage()
    stage.press(.character("/"))
    stage.type("french campus")
    stage.press(.control("w"))
    #expect(stage.state.text == "french ")
    stage.press(.home, .delete, .end, .backspace)
    #expect(stage.state.text == "rench")
    stage.press(.control("u"))
    #expect(stage.state.text.isEmpty)
    stage.apply(.paste("plan\nplan"))
    #expect(stage.state.text == "plan plan")
  }

  @Test func `marked places are listed together`() throws {
    var stage = try Stage()
    let both = Array(stage.state.places.rows.prefix(2).map(\.id))
    stage.press(.down, .character(" "), .character(" "))
    #expect(stage.state.places.marked == Set(both))
    #expect(
      stage.state.initiatives.rows.allSatisfy { !Set($0.places).isDisjoint(with: both) })
    stage.press(.escape)
    #expect(stage.state.places.marked.isEmpty)
  }

  @Test func `f keeps only the place under the cursor, and again all`() throws {
    var stage = try Stage()
    stage.press(.enter, .character("f"))
    #expect(stage.state.places.marked == ["US"])
    #expect(stage.listed == ["stargate"])
    stage.press(.character("f"))
    #expect(stage.state.places.marked.isEmpty)
  }

  @Test func `sorting keeps the selected initiative selected`() throws {
    var stage = try Stage()
    stage.press(.enter, .down, .down)
    let selected = stage.state.initiatives.selected
    stage.press(.character("s"), .character("n"))
    #expect(stage.state.order == InitiativeOrder(.name))
    #expect(stage.state.initiatives.selected == selected)
    stage.press(.character("s"), .character("n"))
    #expect(stage.state.order == InitiativeOrder(.name, reversed: true))
  }

  @Test(
    arguments: [
      ("a", .amount), ("d", .date), ("n", .name), ("k", .kind), ("q", .sources),
    ] as [(Character, InitiativeOrder.Key)])
  func `s and a letter sort by a column`(letter: Character, key: InitiativeOrder.Key) throws {
    var stage = try Stage()
    stage.press(.character("s"), .character("r"), .character("s"), .character(letter))
    #expect(stage.state.order.key == key)
  }

  @Test func `an answer to an older question is dropped`() throws {
    var stage = try Stage()
    let older = stage.state.query
    let page = InitiativePage(offset: 0, total: 0, rows: [])
    stage.press(.character("/"))
    stage.type("plan")
    let before = stage.state
    #expect(
      stage.state.update(
        .answered(.initiatives(older, .rows(from: 0, count: 9)), .initiatives(page))) == [])
    #expect(stage.state == before)
  }

  @Test func `a question that fails says why`() throws {
    var stage = try Stage()
    _ = stage.state.update(
      .answered(.places(stage.state.query), .failure("the catalogue is damaged")))
    #expect(stage.state.notice == Notice("the catalogue is damaged", isError: true))
  }

  @Test func `rows that are not loaded are asked for when they come on the screen`() throws {
    var corpus = Corpus.sample
    corpus.initiatives = (0..<400).map { .sample(InitiativeID("initiative-\(1000 + $0)")) }
    var stage = try Stage(corpus, size: Size(width: 80, height: 24))
    stage.press(.enter, .end)
    #expect(stage.state.initiatives.position.index == 399)
    #expect(stage.state.initiatives.selectedRow != nil)
    #expect(stage.state.initiatives.offset > 0)
    #expect(stage.state.claims.detail?.initiative.id == stage.state.initiatives.selected)
  }
}
