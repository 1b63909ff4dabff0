import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// The board of comparison: marked initiatives or places side by side.
@Suite struct CompareTests {
  private static let sizes = [(80, 24), (120, 36), (200, 50)]

  private func stage(
    _ ids: [InitiativeID], _ width: Int = 120, _ height: Int = 36, _ language: Language = .english
  ) -> BoardStage {
    var stage = BoardStage(size: Size(width: width, height: height), language: language)
    stage.state.marked = ids
    stage.press(.character("3"))
    return stage
  }

  private func stage(places: Set<PlaceCode>, _ width: Int = 120, _ height: Int = 36) -> BoardStage {
    var stage = BoardStage(size: Size(width: width, height: height))
    stage.state.places.marked = places
    stage.press(.character("3"))
    return stage
  }

  private static let four: [InitiativeID] = [
    "fr-ai-plan", "stargate", "ai-champions", "uae-campus",
  ]
  private static let six = four + ["current-ai", "uk-programme"]

  @Test(arguments: sizes)
  func `a comparison of initiatives`(width: Int, height: Int) throws {
    var stage = stage(Self.six, width, height)
    stage.press(.right, .right)
    try expectSnapshot(stage.picture, named: "initiatives-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func `a comparison of places`(width: Int, height: Int) throws {
    let stage = stage(places: ["FR", "US", "XX"], width, height)
    try expectSnapshot(stage.picture, named: "places-\(width)x\(height)")
  }

  @Test func `a comparison in French`() throws {
    let stage = stage(Self.four, 120, 36, .french)
    try expectSnapshot(stage.picture, named: "initiatives-120x36-french")
  }

  @Test func `a comparison where there is little room`() throws {
    var stage = stage(Self.four, 40, 10)
    stage.press(.right)
    try expectSnapshot(stage.picture, named: "initiatives-40x10")
  }

  @Test func `an empty comparison says how to mark`() throws {
    try expectSnapshot(stage([], 80, 24).picture, named: "empty-80x24")
    for size in [(40, 10), (200, 50)] {
      #expect(stage([], size.0, size.1).line(with: "Nothing is marked yet") != nil)
    }
  }

  @Test func `the marked initiatives are asked for through every measure`() {
    let stage = stage(["stargate", "uae-campus"])
    guard case .comparison(let ids, let queries)? = stage.asked.last else {
      Issue.record("no comparison was asked for")
      return
    }
    #expect(ids == ["stargate", "uae-campus"])
    #expect(queries.map(\.lens.measure) == [.whole, .capita, .gdp, .year])
  }

  @Test func `sums in one currency have their ratio to the base`() throws {
    var stage = stage(["fr-ai-plan", "stargate"])
    let money = try #require(stage.line(with: "in EUR"))
    #expect(money.contains("€109bn"))
    #expect(money.contains("€483bn≈  ≈×4.4"))
    stage.press(.right, .character("b"))
    let turned = try #require(stage.line(with: "in EUR"))
    #expect(turned.contains("€109bn  ≈×0.23"))
    #expect(stage.line(with: "base: Stargate") != nil)
  }

  @Test func `measures have the year of their reference, and what is unknown is a dash`() throws {
    let stage = stage(["stargate", "current-ai"])
    let head = try #require(stage.line(with: "per head"))
    #expect(head.contains("€1,420≈ (2024)") && head.contains("–"))
    let gdp = try #require(stage.line(with: "% of GDP"))
    #expect(gdp.contains("1.7% (2024)"))
    let year = try #require(stage.line(with: "per year"))
    #expect(year.contains("€121bn≈"))
  }

  @Test func `rows that are the same in every column are marked so`() throws {
    let stage = stage(["fr-ai-plan", "uae-campus"])
    #expect(stage.line(with: "= places") != nil)
    #expect(stage.line(with: "= funders") == nil)
    #expect(stage.line(with: "= kind") == nil)
  }

  @Test func `a single column is not the same as any other`() {
    #expect(stage(["stargate"]).line(with: "= ").map { $0.contains("= the same") } ?? true)
  }

  @Test func `columns without room are paged, and the base stays`() throws {
    var stage = stage(Self.six, 80, 24)
    #expect(stage.line(with: "2–3/6") != nil)
    stage.press(.right, .right, .right)
    #expect(stage.line(with: "3–4/6") != nil)
    #expect(stage.line(with: "French AI plan") != nil)
    stage.press(.right, .right, .right)
    #expect(stage.line(with: "5–6/6") != nil)
    #expect(stage.line(with: "▸UK programme") != nil)
    stage.press(.left, .left, .left, .left, .left)
    #expect(stage.line(with: "2–3/6") != nil)
  }

  @Test func `the smallest screen has one column at a time`() {
    var stage = stage(Self.six, 40, 10)
    #expect(stage.line(with: "1/6") != nil)
    stage.press(.right)
    #expect(stage.line(with: "2/6") != nil)
    #expect(stage.line(with: "▸Stargate") != nil)
  }

  @Test func `rows that do not fit are reached by scrolling, and no farther`() {
    var stage = stage(Self.four, 80, 24)
    #expect(stage.line(with: "as written") != nil)
    for _ in 0..<100 { stage.press(.down) }
    #expect(stage.line(with: "no source says") != nil)
    #expect(stage.line(with: "as written") == nil)
    #expect(stage.line(with: "French AI plan") != nil, "names stay")
    stage.press(.home)
    #expect(stage.line(with: "as written") != nil)
  }

  @Test func `Space takes the column under the cursor away`() {
    var stage = stage(Self.four)
    stage.press(.right, .character(" "))
    #expect(stage.state.marked == ["fr-ai-plan", "ai-champions", "uae-campus"])
    #expect(stage.line(with: "▸EU AI Champions") != nil)
    stage.press(.character(" "), .character(" "), .character(" "))
    #expect(stage.line(with: "Nothing is marked yet") != nil)
  }

  @Test func `Enter opens the column's initiative, and Escape comes back`() {
    var stage = stage(Self.four)
    stage.press(.right, .enter)
    #expect(stage.state.board == .ledger)
    #expect(stage.state.claims.detail?.initiative.id == "stargate")
    stage.press(.escape)
    #expect(stage.state.board == .compare)
    #expect(stage.state.compareIndex == 1)
    stage.press(.escape)
    #expect(stage.state.board == .ledger)
  }

  @Test func `Enter opens the column's place`() {
    var stage = stage(places: ["FR", "US"])
    stage.press(.right, .enter)
    #expect(stage.state.board == .ledger)
    #expect(stage.state.places.selected == "FR")
    stage.press(.escape)
    #expect(stage.state.board == .compare)
    #expect(stage.state.places.marked == ["FR", "US"])
  }

  @Test func `places are measured by their own numbers, GDP against dollars only`() throws {
    var stage = stage(places: ["FR", "US"])
    let head = try #require(stage.line(with: "per head"))
    #expect(head.contains("€1,591 (2024)"))
    #expect(stage.line(with: "% of GDP needs sums in dollars") != nil)
    stage.press(.character("V"), .character("u"))
    let gdp = try #require(stage.line(with: "% of GDP"))
    #expect(gdp.contains("1.7% (2024)"))
    #expect(stage.line(with: "needs sums in dollars") == nil)
  }

  @Test func `Space takes a place away`() {
    var stage = stage(places: ["FR", "US"])
    stage.press(.character(" "))
    #expect(stage.state.places.marked == ["FR"])
    stage.press(.character(" "))
    #expect(stage.line(with: "Nothing is marked yet") != nil)
  }

  @Test func `an answer to another comparison is not taken`() throws {
    var stage = stage(["stargate"])
    stage.isAnswering = false
    let question = try #require(stage.state.compareQuestion)
    stage.state.marked = ["stargate", "roost"]
    stage.state.compare.details = [:]
    _ = stage.state.update(.answered(question, .comparison([])))
    _ = stage.state.update(.answered(question, stage.answer(question)!))
    #expect(stage.state.compare.details.isEmpty)
    #expect(stage.line(with: "reading…") != nil)
  }

  @Test(
    arguments: [
      (44, 10, "×4.4"), (120, 1, "×120"), (5, 100, "×0.05"), (1, 1_000, "<×0.01"),
      (10, 10, "×1.0"), (0, 10, "<×0.01"),
    ] as [(Int64, Int64, String)])
  func `a ratio has as many digits as it needs`(units: Int64, base: Int64, text: String) {
    #expect(Phrases(.english).ratio(units, to: base, isExact: true) == text)
  }

  @Test func `a ratio without a base is none`() {
    #expect(Phrases(.english).ratio(5, to: 0, isExact: true) == nil)
    #expect(Phrases(.english).ratio(5, to: nil, isExact: true) == nil)
    #expect(Phrases(.english).ratio(.max, to: .max, isExact: true) == "×1.0")
  }
}
