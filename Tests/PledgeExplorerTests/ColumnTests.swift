import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// The columns that a reader chooses for the list of initiatives.
@Suite struct ColumnTests {
  private func stage(
    _ columns: [ListColumn]?, _ size: Size, language: Language = .english
  ) throws -> Stage {
    var stage = try Stage(size: size, language: language)
    stage.state.columns = columns
    stage.press(.enter)
    return stage
  }

  private func headings(_ stage: Stage) throws -> String {
    let row = stage.picture.text.split(separator: "\n")[3]
    let list = try #require(row.split(separator: "│").dropFirst().first)
    return list.split(separator: " ").joined(separator: " ")
  }

  @Test(arguments: [
    (
      [ListColumn.status, .name, .amount, .basis, .kind],
      ["Status Initiative Amount Basis Kind", "Status Initiative Amount"]
    ),
    ([.sources, .date], ["Initiative Src Date", "Initiative Src Date"]),
    ([.name], ["Initiative", "Initiative"]),
    ([], ["Initiative", "Initiative"]),
  ])
  func `they stand in their order, and the last give way to the name`(
    columns: [ListColumn], expected: [String]
  ) throws {
    #expect(try headings(stage(columns, Size(width: 200, height: 50))) == expected[0])
    #expect(try headings(stage(columns, Size(width: 80, height: 24))) == expected[1])
  }

  @Test func `an amount keeps the sign that says how it stands`() throws {
    let picture = try stage([.amount, .name], Size(width: 80, height: 24)).picture.text
    #expect(picture.contains("25–50bn ≠ "))
  }

  @Test func `a click sorts by the column that is there`() throws {
    var stage = try stage([.kind, .name, .status], Size(width: 200, height: 50))
    let heading = try #require(stage.state.layout.initiatives?.heading)
    for (offset, key) in [(3, InitiativeOrder.Key.kind), (25, .name)] {
      stage.apply(.mouse(Mouse(.press, at: Point(x: heading.x + offset, y: heading.y))))
      #expect(stage.state.order.key == key)
    }
    let before = stage.state.order
    stage.apply(.mouse(Mouse(.press, at: Point(x: heading.maxX - 2, y: heading.y))))
    #expect(stage.state.order == before)
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func `how it looks`(width: Int, height: Int) throws {
    let stage = try stage(
      [.date, .name, .basis, .amount, .status, .stage], Size(width: width, height: height),
      language: .french)
    try expectSnapshot(stage.picture, named: "columns-\(width)x\(height)-french")
  }
}
