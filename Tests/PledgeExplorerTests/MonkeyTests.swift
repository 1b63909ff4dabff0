import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Keys and sizes at random: whatever is pressed, something is drawn.
@Suite struct MonkeyTests {
  private static let sizes = [
    (1, 1), (10, 3), (40, 10), (62, 17), (80, 24), (120, 36), (200, 50), (300, 100),
  ]

  /// Every key of the table, the first of each way to give a command.
  private static let keys: [Key] = {
    let bound = KeySection.allCases.flatMap { KeyTable.bindings(of: $0) }
      .flatMap(\.keys).flatMap { $0 }
    return Set(bound).sorted { $0.name < $1.name } + "aet".map { .character($0) }
  }()

  @Test(arguments: Seeds.some(6))
  func `no sequence of keys and sizes ends in a trap`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var stage = try Stage(.random(seed: seed), size: Size(width: 80, height: 24))
    for _ in 0..<400 {
      if random.once(in: 12) {
        let (width, height) = random.pick(Self.sizes)
        stage.apply(.resized(Size(width: width, height: height)))
      }
      let key = random.pick(Self.keys)
      stage.press(key)
      #expect(stage.picture.size == stage.state.size)
    }
  }
}
