import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Sums that are wider than an amount of a list is.
@Suite struct LargeSumTests {
  @Test(arguments: [(80, 24), (120, 36), (200, 50)], Language.allCases)
  func `a sum of the places is not cut before its unit`(
    size: (width: Int, height: Int), language: Language
  ) throws {
    var corpus = Corpus.sample
    corpus.initiatives = [
      .sample(
        "huge", announced: "2025-02",
        amounts: [.sample("huge/a", 608_594_000_000_000, "USD", bound: .about)])
    ]
    let stage = try Stage(
      corpus, size: Size(width: size.width, height: size.height), language: language)
    let row = try #require(stage.picture.text.split(separator: "\n").first { $0.contains("▸") })
    let cells = try #require(row.split(separator: "│").first).split(separator: " ")
    #expect(cells.contains { $0.contains("€") })
  }
}
