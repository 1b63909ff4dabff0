import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Clicks and the wheel.
@Suite struct MouseTests {
  /// The place of a text on the screen.
  private func place(of text: String, on stage: Stage, after row: Int = 0) throws -> Point {
    let rows = stage.picture.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (y, line) in rows.enumerated() where y >= row {
      if let range = line.range(of: text) {
        return Point(x: Glyphs.width(String(line[..<range.lowerBound])), y: y)
      }
    }
    throw Missing(text: text)
  }

  private struct Missing: Error { let text: String }

  private func click(_ text: String, on stage: inout Stage, after row: Int = 0) throws {
    stage.apply(.mouse(Mouse(.press, at: try place(of: text, on: stage, after: row))))
  }

  @Test func `a click selects a row, and a click on the selected one goes in`() throws {
    var stage = try Stage()
    try click("France", on: &stage)
    #expect(stage.state.places.selected == "FR")
    #expect(stage.state.focus == .places)
    try click("France", on: &stage)
    #expect(stage.state.focus == .initiatives)
  }

  @Test func `a click in another pane gives it the keys and selects its row`() throws {
    var stage = try Stage()
    try click("Stargate", on: &stage)
    #expect(stage.state.focus == .initiatives)
    #expect(stage.state.initiatives.selected == "stargate")
    let title = try place(of: "Amounts", on: stage)
    stage.apply(.mouse(Mouse(.press, at: title)))
    #expect(stage.state.focus == .claims)
  }

  @Test func `a click on the words opens the reader`() throws {
    var stage = try Stage()
    try click("Stargate", on: &stage)
    try click("Words", on: &stage)
    #expect(stage.state.reader != nil)
  }

  @Test func `a click on a tab turns to its board`() throws {
    var stage = try Stage()
    try click("5 Time", on: &stage)
    #expect(stage.state.board == .time)
    try click("1 Ledger", on: &stage)
    #expect(stage.state.board == .ledger)
    stage.apply(.resized(Size(width: 40, height: 10)))
    try click("4", on: &stage)
    #expect(stage.state.board == .bars)
  }

  @Test func `a click on a hint is its key, also of a sequence`() throws {
    var stage = try Stage()
    try click("Tab pane", on: &stage, after: 34)
    #expect(stage.state.focus == .initiatives)
    try click("s sort", on: &stage, after: 34)
    #expect(stage.state.pendingKeys == [.character("s")])
    try click("d sort by date", on: &stage, after: 34)
    #expect(stage.state.order.key == .date)
  }

  @Test func `a click on the filter's line types a filter, and one beside it keeps that`() throws {
    var stage = try Stage()
    stage.apply(.mouse(Mouse(.press, at: Point(x: 10, y: 1))))
    #expect(stage.state.prompt != nil)
    stage.type("star")
    try click("Stargate", on: &stage)
    #expect(stage.state.prompt == nil)
    #expect(stage.state.text == "star")
  }

  @Test func `in a box a click chooses, and outside it closes`() throws {
    var stage = try Stage()
    stage.press(.function(2))
    try click("mono", on: &stage)
    #expect(stage.state.theme == "mono")
    stage.apply(.mouse(Mouse(.press, at: Point(x: 1, y: 20))))
    #expect(stage.state.overlay == nil)
    #expect(stage.state.theme == "dark")
    stage.type(":theme")
    try click("choose a theme", on: &stage)
    guard case .themes? = stage.state.overlay else {
      Issue.record("the command was not performed")
      return
    }
  }

  @Test(arguments: ["4", "5", "7", "8"])
  func `rows of boards can be clicked, and go in at the second click`(board: String) throws {
    var stage = try Stage()
    stage.type(board)
    let layout = stage.state.layout
    let rows = try #require(stage.state.boardRows(in: layout))
    let last = min(rows.count, rows.area.height / rows.pitch) - 1
    let point = Point(x: rows.area.x + 3, y: rows.area.y + last * rows.pitch)
    if last > rows.position.index {
      stage.apply(.mouse(Mouse(.press, at: point)))
      #expect(stage.state.boardRows(in: layout)?.position.index == last)
    }
    stage.apply(.mouse(Mouse(.press, at: point)))
    #expect(stage.state.composition != nil || stage.state.board == .ledger)
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func `a country of the map can be clicked`(width: Int, height: Int) throws {
    var stage = try Stage(size: Size(width: width, height: height))
    stage.type("6")
    let layout = stage.state.layout
    let view = MapView(state: stage.state)
    let points = (0..<height).flatMap { y in (0..<width).map { Point(x: $0, y: y) } }
    let point = try #require(points.first { view.place(at: $0, in: layout) == "US" })
    stage.apply(.mouse(Mouse(.press, at: point)))
    #expect(stage.state.map.selected == "US")
    stage.apply(.mouse(Mouse(.press, at: point)))
    #expect(stage.state.board == .ledger)
  }

  @Test func `the wheel scrolls the pane under it and leaves the keys where they are`() throws {
    var stage = try Stage(.random(seed: 3), size: Size(width: 120, height: 24))
    let list = try #require(stage.state.layout.initiatives).list
    let point = Point(x: list.x + 4, y: list.y + 1)
    #expect(stage.state.initiatives.total > list.height)
    stage.apply(.mouse(Mouse(.wheelDown, at: point)))
    #expect(stage.state.focus == .places)
    #expect(
      stage.state.initiatives.position.top == min(3, stage.state.initiatives.total - list.height))
    stage.apply(.mouse(Mouse(.wheelUp, at: point)))
    #expect(stage.state.initiatives.position.top == 0)
  }

  @Test func `a list is scrolled within its bounds, and its cursor stays in sight`() {
    func rows(_ index: Int, top: Int, count: Int) -> ClickableRows {
      ClickableRows(
        area: Rect(x: 0, y: 0, width: 10, height: 5),
        position: ListPosition(index: index, top: top),
        count: count)
    }
    #expect(rows(0, top: 0, count: 20).scrolled(by: 3) == (3, 3))
    #expect(rows(4, top: 0, count: 20).scrolled(by: 3) == (3, 4))
    #expect(rows(15, top: 15, count: 20).scrolled(by: 3) == (15, 15))
    #expect(rows(19, top: 15, count: 20).scrolled(by: -3) == (12, 16))
    #expect(rows(0, top: 0, count: 3).scrolled(by: 3) == (0, 0))
    #expect(rows(0, top: 0, count: 0).scrolled(by: 3) == (0, 0))
  }

  @Test func `the wheel scrolls the help and the reader`() throws {
    var stage = try Stage(size: Size(width: 80, height: 24))
    let middle = Point(x: 40, y: 12)
    stage.press(.character("?"))
    stage.apply(.mouse(Mouse(.wheelDown, at: middle)))
    guard case .help(let position)? = stage.state.overlay else {
      Issue.record("the help is not open")
      return
    }
    #expect(position.top == 3)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `no click and no turn of the wheel ends in a trap`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var stage = try Stage(.random(seed: seed), size: Size(width: 120, height: 36))
    let deeds: [Mouse.Deed] = [.press, .press, .wheelUp, .wheelDown]
    for _ in 0..<300 {
      if random.once(in: 9) {
        let (width, height) = random.pick([(1, 1), (40, 10), (80, 24), (120, 36), (200, 50)])
        stage.apply(.resized(Size(width: width, height: height)))
      }
      if random.once(in: 5) { stage.type(String(random.pick(Array("12345678:/?iVMO")))) }
      let x = random.pick(Array(-1...stage.state.size.width))
      let y = random.pick(Array(-1...stage.state.size.height))
      stage.apply(.mouse(Mouse(random.pick(deeds), at: Point(x: x, y: y))))
      #expect(stage.picture.size == stage.state.size)
    }
  }
}
