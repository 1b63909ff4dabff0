import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// What is shown while answers are still to come.
@Suite struct PendingTests {
  /// A screen on which a filter has been typed that nobody has answered yet.
  private func waiting(on board: Character? = nil) throws -> Stage {
    var stage = try Stage()
    if let board { stage.press(.character(board)) }
    _ = stage.state.update(.key(.character("/")))
    _ = stage.state.update(.key(.character("s")))
    return stage
  }

  @Test func `sums and counts of an older filter give way to dots`() throws {
    let stage = try waiting()
    let text = stage.picture.text
    #expect(stage.state.isPending)
    #expect(text.contains("counting…"))
    #expect(text.contains("reading…"))
    #expect(!text.contains("€109bn    "))
    #expect(
      text.split(separator: "\n").filter { $0.contains("France") }.allSatisfy {
        $0.contains("…")
      })
  }

  @Test func `an answer takes the dots away`() throws {
    var stage = try Stage()
    stage.press(.character("/"), .character("s"))
    #expect(!stage.state.isPending)
    #expect(!stage.picture.text.contains("counting…"))
  }

  @Test(arguments: ["4", "5", "6", "7", "8"] as [Character])
  func `a board says so too`(board: Character) throws {
    #expect(try waiting(on: board).picture.text.contains("counting…"))
  }
}
