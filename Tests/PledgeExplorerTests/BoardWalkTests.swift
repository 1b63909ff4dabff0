import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Walks over the boards of time, comparison and disputes through corpora that nobody has seen.
@Suite struct BoardWalkTests {
  private static let keys: [Key] =
    [.down, .down, .up, .pageDown, .end, .home, .left, .right, .enter, .escape, .character(" ")]
    + "358bJKr".map { .character($0) }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `no corpus, size or key makes a board fail`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let size = random.pick([
      Size(width: 40, height: 10), Size(width: 80, height: 24), Size(width: 100, height: 13),
      Size(width: 120, height: 36), Size(width: 300, height: 90),
    ])
    var stage = BoardStage(
      .random(seed: seed), size: size, language: random.pick(Array(Language.allCases)))
    for _ in 0..<60 {
      stage.press(random.pick(Self.keys))
      if random.once(in: 8) {
        stage.press(.character("V"), .character(random.pick(Array("oeuhgy"))))
      }
      #expect(stage.picture.size == size)
    }
  }
}
