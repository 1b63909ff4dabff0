import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// The box in which the columns of the list are chosen.
@Suite struct ColumnChoiceTests {
  private func stage(
    _ width: Int = 200, _ height: Int = 50, language: Language = .english,
    columns: [ListColumn]? = nil
  ) throws -> Stage {
    var stage = try Stage(size: Size(width: width, height: height), language: language)
    stage.state.standardColumns = columns
    stage.state.columns = columns
    stage.type("C")
    return stage
  }

  @Test func `Space hides the column under the cursor and shows it again, in the list behind`()
    throws
  {
    var stage = try stage()
    stage.press(.down, .down, .character(" "))
    #expect(stage.state.columns == [.name, .place, .date, .kind, .stage, .sources])
    #expect(stage.state.columnChoice?.position.index == 2)
    stage.press(.character(" "), .end, .character(" "), .enter)
    #expect(
      stage.state.columns == [.name, .place, .amount, .date, .kind, .stage, .sources, .basis])
    #expect(stage.state.overlay == nil)
  }

  @Test func `J and K move the column, and the cursor goes with it`() throws {
    var stage = try stage(columns: [.name, .amount, .date])
    stage.press(.down, .character("J"))
    #expect(stage.state.columns == [.name, .date, .amount])
    stage.press(.character("K"), .character("K"), .character("K"))
    #expect(stage.state.columns == [.amount, .name, .date])
    #expect(stage.state.columnChoice?.selected == .amount)
    stage.press(.end, .character("J"))
    #expect(stage.state.columns == [.amount, .name, .date])
  }

  @Test func `Escape goes back to what was, Enter without a change leaves the list to what fits`()
    throws
  {
    var stage = try stage()
    stage.press(.down, .character(" "), .character("J"), .escape)
    #expect(stage.state.columns == nil)
    stage.type("C")
    stage.press(.enter)
    #expect(stage.state.columns == nil)
    #expect(stage.state.memory.columns == nil)
  }

  @Test func `the name cannot be hidden, and says so`() throws {
    var stage = try stage(80, 24)
    stage.press(.character(" "))
    #expect(stage.state.columns == nil)
    #expect(stage.picture.text.contains("The name is always shown"))
  }

  @Test func `Delete goes back to the columns that are set, and nothing is kept`() throws {
    var stage = try stage(columns: [.name, .amount])
    stage.press(.down, .character(" "))
    #expect(stage.state.memory.columns == [.name])
    stage.press(.delete)
    #expect(stage.state.columns == [.name, .amount])
    #expect(stage.state.columnChoice?.columns == [.name, .amount])
    stage.press(.enter)
    #expect(stage.state.memory.columns == nil)
  }

  @Test func `what was chosen is there in the next run`() throws {
    var stage = try stage()
    stage.press(.down, .character(" "), .enter)
    let memory = stage.state.memory
    #expect(memory.columns == [.name, .amount, .date, .kind, .stage, .sources])
    #expect(try Stage(memory: memory).state.columns == memory.columns)
    // Another run that chose nothing leaves it.
    #expect(Memory().merged(since: Memory(), into: memory).columns == memory.columns)
    #expect(Memory().merged(since: memory, into: memory).columns == nil)
  }

  @Test func `a column without room says so, and where the list is wide nothing does`() throws {
    let narrow = try stage(80, 24, columns: ListColumn.allCases).picture.text
    let rows = narrow.split(separator: "\n").filter { $0.contains("no room here") }
    #expect(rows.count == 5)
    for name in ["Kind", "Stage", "Status", "Basis", "Sources"] {
      #expect(rows.contains { $0.contains("[x] \(name) ") })
    }
    let wide = try stage(300, 50, columns: ListColumn.allCases).picture.text
    #expect(!wide.contains("no room here"))
  }

  @Test func `where the list is not on the screen it comes in front, and goes again with Escape`()
    throws
  {
    var stage = try Stage(size: Size(width: 60, height: 20))
    stage.type("C")
    #expect(stage.state.focus == .initiatives)
    stage.press(.escape)
    #expect(stage.state.focus == .places)
  }

  @Test func `a click on a column goes to it, another shows or hides it`() throws {
    var stage = try stage()
    let list = stage.state.layout.overlayList
    let click = Action.mouse(Mouse(.press, at: Point(x: list.x + 5, y: list.y + 3)))
    stage.apply(click)
    #expect(stage.state.columnChoice?.selected == .date)
    #expect(stage.state.columns == nil)
    stage.apply(click)
    #expect(stage.state.columns?.contains(.date) == false)
  }

  @Test(arguments: [(80, 24), (120, 36), (40, 10)], [Language.english, .french])
  func `how it looks`(size: (Int, Int), language: Language) throws {
    var stage = try stage(size.0, size.1, language: language)
    stage.press(.end, .character(" "), .up, .up)
    try expectSnapshot(
      stage.picture, named: "columns-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func `the keys of the box are the reader's own, so that Space may do something else`() {
    let mark = Rebinding("mark", keys: [[.character("z")]])
    let page = Rebinding("page-down", keys: [[.character(" ")]])
    let (keys, refused) = KeyBindings.standard(with: [mark, page])
    #expect(refused.isEmpty)
    #expect(keys.match([.character("z")], in: .columns) == .command(.toggleMark))
    #expect(keys.match([.character(" ")], in: .columns) == .command(.pageBy(1)))
    let alone = KeyBindings.standard(with: [page])
    #expect(!alone.refused.isEmpty)
  }
}
