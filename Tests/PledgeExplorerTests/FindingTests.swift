import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Going to rows that have words, and filters that are made from what is shown.
@Suite struct FindingTests {
  /// The initiatives of the list that a query keeps, in the order of the list.
  private func kept(_ text: String) throws -> [String] {
    let stage = try Stage(text: text)
    return stage.listed
  }

  @Test func `every row that has the words is gone to, round both ends`() throws {
    let found = try kept("milliards")
    try #require(found.count > 1)
    var stage = try Stage()
    let whole = stage.listed
    stage.press(.enter)
    stage.type("g/milliards")
    stage.press(.enter)
    var visited: [String] = []
    for _ in 0..<found.count * 2 {
      visited.append(try #require(stage.state.initiatives.selected?.rawValue))
      #expect(stage.state.claims.detail?.initiative.id.rawValue == visited.last)
      stage.type("n")
    }
    #expect(visited == found + found)
    #expect(stage.listed == whole && stage.state.text.isEmpty)

    var back: [String] = []
    for _ in 0..<found.count * 2 {
      stage.type("N")
      back.append(try #require(stage.state.initiatives.selected?.rawValue))
    }
    #expect(back == (found + found).reversed())
  }

  @Test func `the ends are told, and words that nothing has`() throws {
    var stage = try Stage()
    stage.press(.enter)
    let first = stage.state.initiatives.selected
    stage.type("g/xyzzy")
    stage.press(.enter)
    #expect(stage.state.notice?.text == "No row of the list has “xyzzy”")
    #expect(stage.state.initiatives.selected == first)
    stage.press(.end)
    stage.type("g/")
    stage.press(.control("u"))
    stage.type("campus")
    stage.press(.enter)
    #expect(stage.state.notice?.text == "On from the start of the list")
    stage.type("g/")
    stage.press(.control("u"))
    stage.type("amount:>")
    stage.press(.enter)
    #expect(stage.state.notice?.isError == true)
  }

  @Test func `a part that is gone to from its whole shows its own amounts`() throws {
    var stage = try Stage()
    stage.press(.enter)
    func partIndex() -> Int? {
      stage.state.claims.claims.firstIndex { claim in
        if case .part = claim { true } else { false }
      }
    }
    for _ in stage.listed where partIndex() == nil { stage.press(.down) }
    let index = try #require(partIndex())
    stage.press(.enter)
    for _ in 0..<index { stage.press(.down) }
    guard case .part(let part)? = stage.state.claims.selected else {
      Issue.record("the cursor is on no part")
      return
    }
    stage.press(.enter)
    #expect(stage.state.initiatives.selected == part.id)
    #expect(stage.state.claims.detail?.initiative.id == part.id)
  }

  @Test func `what the reader has marked is gone to`() throws {
    var stage = try Stage()
    stage.press(.enter, .down, .character(" "), .home)
    let marked = try #require(stage.state.marked.first)
    stage.type("g/is:marked")
    stage.press(.enter)
    #expect(stage.state.initiatives.selected == marked)
  }

  @Test func `a place is found by its name in either language`() throws {
    var stage = try Stage(language: .french)
    stage.type("g/emirates")
    stage.press(.enter)
    #expect(stage.state.places.selected == "AE")
    stage.type("g/")
    stage.press(.control("u"))
    stage.type("etats")
    stage.press(.enter)
    #expect(stage.state.places.selected == "US")
    #expect(stage.state.focus == .places)
  }

  @Test func `what is under the cursor is left out by the filter`() throws {
    var stage = try Stage()
    stage.press(.enter)
    let (first, second) = (stage.listed[0], stage.listed[1])
    stage.type("F")
    #expect(stage.state.text == "-init:\(first)")
    #expect(!stage.listed.contains(first))
    #expect(stage.state.initiatives.selected?.rawValue == second)
    stage.type("u")
    #expect(stage.state.text.isEmpty && stage.listed[0] == first)
    stage.press(.control("r"))
    #expect(stage.state.text == "-init:\(first)")
  }

  @Test func `a place and a group are left out, beside what the filter says`() throws {
    var stage = try Stage(text: "plan OR campus sort:name-asc")
    stage.press(.down)
    let place = try #require(stage.state.places.selected)
    stage.type("F")
    #expect(stage.state.text == "(plan OR campus) -country:\(place) sort:name-asc")
    #expect(stage.state.fault == nil)

    stage.press(.delete)
    stage.type("4gk")
    stage.press(.down)
    let kind = try #require(stage.state.bars.selected)
    stage.type("F")
    #expect(stage.state.text == "-kind:\(kind)")
    #expect(stage.state.bars.chart?.rows.contains { $0.key == kind } == false)
  }

  @Test func `what the filter leaves out is shown, and again what it keeps`() throws {
    let all = try kept("")
    let plans = try kept("plan")
    var stage = try Stage(text: "plan")
    stage.type(".")
    #expect(stage.state.text == "-plan")
    #expect(Set(stage.listed) == Set(all).subtracting(plans))
    stage.type(".")
    #expect(stage.state.text == "plan" && stage.listed == plans)
    stage.press(.delete)
    stage.type(".")
    #expect(stage.state.notice?.text == "No filter leaves anything out")
  }
}
