import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// The board of time: what announced money adds up to, and every initiative by date.
@Suite struct TimeTests {
  private static let sizes = [(80, 24), (120, 36), (200, 50)]

  private func stage(
    _ width: Int = 120, _ height: Int = 36, _ language: Language = .english,
    _ corpus: Corpus = .boards
  ) -> BoardStage {
    var stage = BoardStage(
      corpus, size: Size(width: width, height: height), language: language)
    stage.press(.character("5"))
    return stage
  }

  @Test(arguments: sizes)
  func `the board of time`(width: Int, height: Int) throws {
    var stage = stage(width, height)
    stage.press(.down, .down, .down)
    try expectSnapshot(stage.picture, named: "time-\(width)x\(height)")
  }

  @Test func `the board of time in French`() throws {
    let stage = stage(120, 36, .french)
    try expectSnapshot(stage.picture, named: "time-120x36-french")
  }

  @Test func `the board of time where there is little room`() throws {
    let stage = stage(40, 10)
    try expectSnapshot(stage.picture, named: "time-40x10")
  }

  @Test func `the oldest come first, and what has no date last`() {
    let stage = stage()
    let dates = stage.state.time.list.rows.map { $0.announced?.description }
    #expect(dates.prefix(3) == ["2024-02", "2024-03-13", "2024-07-30"])
    #expect(dates.last == .some(nil))
  }

  @Test func `turning to the board asks for the first rows and for the sums by month`() {
    var stage = BoardStage()
    let before = stage.asked.count
    stage.press(.character("5"))
    #expect(
      stage.asked.dropFirst(before) == [
        .list(stage.state.timeQuery, .rows(from: 0, count: stage.state.windowLength)),
        .totals(stage.state.boardQuery, .month),
      ])
  }

  @Test func `the last step and what has no month are together the total of the selection`() throws
  {
    let totals = try #require(stage().state.time.totals)
    let chart = TimeChart(totals)
    let whole = try #require(totals.sums[.announced])
    #expect(try #require(chart.steps.last).sum.units + chart.undated.units == whole.units)
    #expect(chart.undated.units == 20_000_000_000)
    // The campus lies inside the plan of the same month: it adds nothing.
    #expect(whole.nested == 1)
  }

  @Test func `steps never fall`() throws {
    let totals = try #require(stage().state.time.totals)
    let axis = try #require(TimeAxis(TimeChart(totals).steps.map(\.month), width: 60))
    let heights = TimeChart(totals).heights(on: axis)
    let drawn = heights.prefix { _ in true }.reversed().drop { $0 == 0 }.reversed()
    #expect(zip(drawn, drawn.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(drawn.count < heights.count, "what comes after the last month is not known")
  }

  @Test func `the month under the cursor is told and marked in the chart`() throws {
    var stage = stage()
    stage.press(.down, .down)
    let month = try #require(stage.line(with: "▲ Jul 2024"))
    #expect(month.contains("+€953m≈ · 1\u{A0}initiative"))
    #expect(stage.line(with: "└").map { $0.contains("▲") } == true)
  }

  @Test func `an initiative without a date says so, and nothing in the chart is marked`() {
    var stage = stage()
    stage.press(.end)
    #expect(stage.line(with: "no source dates it") != nil)
    #expect(stage.line(with: "▲") == nil)
  }

  @Test(arguments: [
    ("fr-ai-plan", "●···?"), ("ai-champions", "●━━━━━━━━━▶"), ("ecosystem", "◀···?"),
  ])
  func `a track shows when it was said and the period of the money`(
    id: InitiativeID, track: String
  ) throws {
    let rows = stage().state.time.list.rows
    let row = try #require(rows.first { $0.id == id })
    let axis = try #require(TimeAxis(rows.compactMap(\.announced), width: 24))
    #expect(axis.track(of: row).trimmed == track)
  }

  @Test(arguments: [
    (14, "2025"), (24, "Jul"), (40, "Apr"), (64, "Mar"), (130, "Feb"),
  ])
  func `the names on the axis come in round steps as the width allows`(
    width: Int, second: String
  ) throws {
    let axis = try #require(
      TimeAxis([PartialDate("2024-02")!, PartialDate("2025-02")!], width: width))
    let labels = axis.ticks(in: .english).map(\.label)
    #expect(labels.first == "2024")
    #expect(labels.dropFirst().first == second)
  }

  @Test(arguments: [(109_000_000_000, 9), (1, 4), (Int64.max, 12), (999, 1)] as [(Int64, Int)])
  func `the scale ends in a round sum that is no less than the largest`(
    largest: Int64, height: Int
  ) throws {
    let scale = try #require(TimeScale(to: largest, height: height))
    #expect(scale.rows <= height && scale.rows > 0)
    #expect(scale.eighths(largest) <= scale.rows * 8)
    #expect(scale.eighths(largest) > scale.rows * 8 / 4)
    let top = try #require(scale.tick(atRow: 0))
    #expect(top >= largest)
  }

  @Test func `a narrow screen has no tracks`() {
    #expect(stage(80, 24).line(with: "●") == nil)
    #expect(stage(100, 24).line(with: "●···?") != nil)
  }

  @Test func `chart and tracks share their axis`() throws {
    let stage = stage()
    let rows = stage.screen
    let january = try #require(rows.first { $0.contains("2024 ") && $0.contains("2025 ") })
    let stargate = try #require(rows.first { $0.contains("Stargate") })
    let label = january.column(of: "2025")
    let said = try #require(stargate.column(of: "●"))
    #expect(said >= label! && said <= label! + 3)
  }

  @Test func `Enter opens the initiative's amounts, and Escape comes back to the same row`() {
    var stage = stage()
    stage.press(.down, .down, .down, .enter)
    #expect(stage.state.board == .ledger)
    #expect(stage.state.claims.detail?.initiative.id == "gigafactories")
    stage.press(.escape)
    #expect(stage.state.board == .time)
    #expect(stage.state.time.list.selected == "gigafactories")
  }

  @Test func `Space marks an initiative and goes to the next, Escape goes back to the ledger`() {
    var stage = stage()
    stage.press(.character(" "))
    #expect(stage.state.marked == ["uk-programme"])
    #expect(stage.state.time.list.position.index == 1)
    #expect(stage.line(with: "● UK programme") != nil)
    stage.press(.escape)
    #expect(stage.state.board == .ledger)
  }

  @Test func `pages, the start and the end are reached by their keys`() {
    var stage = stage(80, 24)
    stage.press(.end)
    #expect(stage.state.time.list.position.index == 10)
    stage.press(.pageUp)
    #expect(stage.state.time.list.position.index < 10)
    stage.press(.home)
    #expect(stage.state.time.list.position.index == 0)
  }

  @Test func `rows beyond the loaded ones are asked for as the cursor comes to them`() {
    var corpus = Corpus.boards
    corpus.initiatives = (1000..<1400).map { .sample(InitiativeID("a\($0)"), announced: "2025-01") }
    var stage = stage(80, 24, .english, corpus)
    stage.press(.end)
    #expect(stage.state.time.list.selected == "a1399")
    #expect(stage.line(with: "A1399") != nil)
  }

  @Test func `a selection without anything in it says which key mends it`() {
    var stage = stage()
    stage.press(.character("/"))
    stage.type("zzz")
    stage.press(.enter)
    #expect(stage.line(with: "No initiative matches.") != nil)
    #expect(stage.line(with: "Del clears") != nil)
    stage.press(.delete)
    #expect(stage.state.time.list.total == 11)
  }

  @Test func `before the answer the board says that it is reading`() {
    var stage = BoardStage()
    stage.isAnswering = false
    stage.press(.character("5"))
    #expect(stage.line(with: "reading…") != nil)
  }

  @Test func `an answer to an older question is not taken`() {
    var stage = stage()
    let old = stage.state.timeQuery
    stage.press(.character("V"), .character("u"))
    let page = InitiativePage(offset: 0, total: 0, rows: [])
    _ = stage.state.update(.answered(.list(old, .rows(from: 0, count: 9)), .initiatives(page)))
    #expect(stage.state.time.list.total == 11)
  }

  @Test func `nothing dated is no reason to fail`() {
    var corpus = Corpus.boards
    corpus.initiatives = [.sample("undated", amounts: [.sample("undated/total", 5)])]
    for size in [(40, 10), (80, 24), (120, 36)] {
      #expect(stage(size.0, size.1, .english, corpus).line(with: "Undated") != nil)
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The column in which a text begins, in a line without wide characters.
  fileprivate func column(of text: String) -> Int? {
    guard let range = firstRange(of: text) else { return nil }
    return distance(from: startIndex, to: range.lowerBound)
  }
}
