import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Rows are loaded before anybody moves to them.
@Suite struct AheadTests {
  private static let many: Corpus = {
    var corpus = Corpus.sample
    corpus.initiatives += (0..<400).map { number in
      .sample(
        InitiativeID("more-\(number)"), name: Bilingual("More \(number)"), kind: .fund,
        places: ["US"], amounts: [])
    }
    return corpus
  }()

  private static func stage() throws -> Stage {
    try Stage(many, size: Size(width: 80, height: 24))
  }

  @Test func `the first question is about the rows of the screen, later ones about more`() throws {
    var stage = try Self.stage()
    #expect(stage.windows == [.rows(from: 0, count: 24)])
    #expect(stage.state.initiatives.rows.count == 24)
    stage.press(.enter)
    for _ in 0..<20 { stage.press(.down) }
    #expect(stage.windows.count > 1)
    #expect(stage.state.initiatives.rows.count > 24)
  }

  @Test(arguments: [Key.down, .pageDown, .up, .pageUp])
  func `no row is waited for where keys move line by line or page by page`(key: Key) throws {
    var stage = try Self.stage()
    stage.press(.enter)
    if key == .up || key == .pageUp { stage.press(.end) }
    let before = stage.asked.count
    for _ in 0..<150 {
      stage.press(key)
      #expect(stage.state.initiatives.selectedRow != nil)
    }
    let asked = stage.asked[before...]
    #expect(!asked.contains { $0.lane == .initiatives })
    // Not every key asks.
    #expect(asked.count { $0.lane == .ahead } < asked.count { $0.lane == .initiative })
  }

  @Test func `a jump asks for the rows of the screen alone, then for those around`() throws {
    var stage = try Self.stage()
    stage.press(.enter)
    let before = stage.asked.count
    stage.press(.end)
    let lanes = stage.asked[before...].map(\.lane)
    #expect(lanes.filter { $0 != .initiative } == [.initiatives, .ahead])
    #expect(stage.state.initiatives.selectedRow?.id != nil)
  }

  @Test func `what comes too late changes nothing`() throws {
    var stage = try Self.stage()
    stage.press(.enter, .pageDown, .pageDown, .pageDown)
    let ahead = try #require(stage.asked.last { $0.lane == .ahead })
    let page = InitiativePage(
      offset: 0, total: stage.state.initiatives.total,
      rows: Array(stage.state.initiatives.rows.prefix(30)))
    stage.press(.end)
    let end = stage.state
    // The screen has moved away.
    stage.apply(.answered(ahead, .initiatives(page)))
    #expect(stage.state.initiatives.rows == end.initiatives.rows)
    // The list is another one.
    stage.press(.home, .character("s"), .character("n"))
    let sorted = stage.state
    stage.apply(.answered(ahead, .initiatives(page)))
    #expect(stage.state == sorted)
  }
}

extension Stage {
  /// Which rows of the ledger's list were asked for.
  fileprivate var windows: [Window] {
    asked.compactMap { question in
      switch question {
      case .initiatives(_, let window), .ahead(_, let window): window
      default: nil
      }
    }
  }
}
