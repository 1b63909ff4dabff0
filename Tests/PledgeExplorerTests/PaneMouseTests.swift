import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Headings that sort, dividers that are dragged, the hint of the first start.
@Suite struct PaneMouseTests {
  private static let size = Size(width: 140, height: 40)

  private func click(_ stage: inout Stage, on text: String) throws {
    let rows = stage.picture.text.split(separator: "\n", omittingEmptySubsequences: false)
    let y = try #require(rows.firstIndex { $0.contains(text) })
    let x = try #require(rows[y].range(of: text)).lowerBound
    let column = rows[y].distance(from: rows[y].startIndex, to: x)
    stage.apply(.mouse(Mouse(.press, at: Point(x: column, y: y))))
    stage.apply(.mouse(Mouse(.release, at: Point(x: column, y: y))))
  }

  @Test func `a click on a heading sorts, another turns the order round`() throws {
    var stage = try Stage(size: Self.size)
    try click(&stage, on: "Amount   ")
    #expect(stage.state.order == InitiativeOrder(.amount, reversed: true))
    try click(&stage, on: "Date")
    #expect(stage.state.order == InitiativeOrder(.date))
    try click(&stage, on: "Date")
    #expect(stage.state.order == InitiativeOrder(.date, reversed: true))
    try click(&stage, on: "Src")
    #expect(stage.state.order == InitiativeOrder(.sources))
    try click(&stage, on: "Initiative   ")
    #expect(stage.state.order == InitiativeOrder(.name))
    #expect(stage.state.focus == .initiatives)
  }

  private func drag(_ stage: inout Stage, from: Point, to: Point) {
    stage.apply(.mouse(Mouse(.press, at: from)))
    stage.apply(.mouse(Mouse(.drag, at: to)))
    stage.apply(.mouse(Mouse(.release, at: to)))
  }

  @Test func `the line between places and initiatives is dragged`() throws {
    var stage = try Stage(size: Self.size)
    let before = try #require(stage.state.layout.places).outer
    drag(
      &stage, from: Point(x: before.maxX - 1, y: 8), to: Point(x: before.maxX + 9, y: 8))
    let after = try #require(stage.state.layout.places).outer
    #expect(after.width == before.width + 10)
    #expect(stage.state.layout.initiatives?.outer.x == after.maxX)
    #expect(stage.state.focus == .places)
  }

  @Test func `so are those of the words and of the amounts`() throws {
    var stage = try Stage(size: Self.size)
    let words = try #require(stage.state.layout.words).outer
    drag(&stage, from: Point(x: words.x, y: 8), to: Point(x: words.x - 7, y: 8))
    #expect(stage.state.layout.words?.outer.width == words.width + 7)
    let amounts = try #require(stage.state.layout.claims).outer
    drag(
      &stage, from: Point(x: amounts.x + 4, y: amounts.y), to: Point(x: 0, y: amounts.y - 3))
    #expect(stage.state.layout.claims?.outer.height == amounts.height + 3)
    var small = try Stage(size: Size(width: 80, height: 24))
    let below = try #require(small.state.layout.words).outer
    drag(&small, from: Point(x: 9, y: below.y), to: Point(x: 9, y: below.y + 2))
    #expect(small.state.layout.words?.outer.height == below.height - 2)
  }

  @Test(arguments: [-500, 0, 9, 70, 500])
  func `no drag takes a pane away`(target: Int) throws {
    for (width, height) in [(80, 24), (100, 30), (140, 40), (200, 50)] {
      let size = Size(width: width, height: height)
      var stage = try Stage(size: size)
      for y in 0..<height {
        for x in [10, width / 3, width / 2] {
          let point = Point(x: x, y: y)
          guard stage.state.layout.divider(at: point) != nil else { continue }
          drag(&stage, from: point, to: Point(x: target, y: target))
        }
      }
      for x in 0..<width where stage.state.layout.divider(at: Point(x: x, y: 6)) != nil {
        drag(&stage, from: Point(x: x, y: 6), to: Point(x: target, y: target))
      }
      let layout = stage.state.layout
      for area in [layout.places, layout.initiatives, layout.claims, layout.words] {
        guard let area else { continue }
        #expect(area.inner.width >= 20 && area.inner.height >= 1, "\(size) \(target)")
      }
    }
  }

  @Test func `a drag that began elsewhere moves nothing`() throws {
    var stage = try Stage(size: Self.size)
    drag(&stage, from: Point(x: 10, y: 10), to: Point(x: 60, y: 10))
    #expect(stage.state.shares == PaneShares())
  }

  @Test func `what was dragged lasts`() throws {
    var stage = try Stage(size: Self.size)
    let before = try #require(stage.state.layout.places).outer
    drag(&stage, from: Point(x: before.maxX - 1, y: 8), to: Point(x: 59, y: 8))
    let next = try Stage(size: Self.size, memory: stage.state.memory)
    #expect(next.state.layout.places?.outer.width == 60)
  }

  @Test func `the first start says how to get about, the second does not`() throws {
    var state = try Stage().state
    state.welcome(after: Memory())
    #expect(state.notice?.text.hasPrefix("Welcome: Enter goes in") == true)
    #expect(state.memory.isWelcomed)
    var next = try Stage().state
    next.welcome(after: state.memory)
    #expect(next.notice == nil)
  }

  @Test func `faults are more urgent than a welcome`() throws {
    var state = try Stage(faults: ["x.toml:1: wrong"]).state
    state.welcome(after: Memory())
    #expect(state.notice?.isError == true)
  }
}
