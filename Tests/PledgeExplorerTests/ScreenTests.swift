import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Pictures of every screen at several sizes.
@Suite struct ScreenTests {
  private static let sizes = [(80, 24), (120, 36), (200, 50)]

  @Test(arguments: sizes, Language.allCases)
  func `the ledger`(size: (Int, Int), language: Language) throws {
    var stage = try Stage(size: Size(width: size.0, height: size.1), language: language)
    stage.press(.enter)
    try expectSnapshot(stage.picture, named: "ledger-\(size.0)x\(size.1)-\(language)")
  }

  @Test(arguments: sizes)
  func `the places`(width: Int, height: Int) throws {
    let stage = try Stage(size: Size(width: width, height: height))
    try expectSnapshot(stage.picture, named: "places-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func `the amounts`(width: Int, height: Int) throws {
    var stage = try Stage(size: Size(width: width, height: height))
    stage.press(.enter, .down, .down, .enter)
    try expectSnapshot(stage.picture, named: "amounts-\(width)x\(height)")
  }

  @Test(arguments: sizes)
  func `the reader`(width: Int, height: Int) throws {
    var stage = try Stage(size: Size(width: width, height: height))
    stage.press(.enter, .enter, .enter)
    try expectSnapshot(stage.picture, named: "reader-\(width)x\(height)")
  }

  @Test(arguments: [(40, 10), (60, 20), (100, 30), (300, 100)])
  func `the ledger at the edges`(width: Int, height: Int) throws {
    var stage = try Stage(size: Size(width: width, height: height))
    stage.press(.enter)
    try expectSnapshot(stage.picture, named: "ledger-\(width)x\(height)")
  }

  @Test func `the filter while it is typed`() throws {
    var stage = try Stage(size: Size(width: 80, height: 24))
    stage.press(.character("/"))
    stage.type("campus")
    #expect(stage.picture.cursor == Point(x: 8, y: 1))
    try expectSnapshot(stage.picture, named: "filter-80x24")
  }

  @Test func `the themes`() throws {
    var stage = try Stage(size: Size(width: 80, height: 24))
    stage.press(.function(2))
    try expectSnapshot(stage.picture, named: "themes-80x24")
  }

  @Test func `the help`() throws {
    var stage = try Stage(size: Size(width: 80, height: 24))
    stage.press(.character("?"))
    try expectSnapshot(stage.picture, named: "help-80x24")
  }

  @Test(arguments: [(1, 1), (39, 10), (40, 9), (5, 3), (0, 0)])
  func `a screen that is too small says what is missing`(width: Int, height: Int) throws {
    let stage = try Stage(size: Size(width: width, height: height))
    #expect(stage.picture.size == Size(width: width, height: height))
    if width >= 39 { #expect(stage.picture.text.contains("Pledgebook needs 40x10")) }
  }

  @Test func `every screen survives every size`() throws {
    var stage = try Stage()
    stage.press(.enter, .enter)
    for width in stride(from: 1, through: 210, by: 11) {
      for height in stride(from: 1, through: 60, by: 7) {
        stage.apply(.resized(Size(width: width, height: height)))
        #expect(stage.picture.size == Size(width: width, height: height))
        stage.press(.enter)
        #expect(stage.picture.size == Size(width: width, height: height))
        stage.press(.character("?"))
        #expect(stage.picture.size == Size(width: width, height: height))
        stage.press(.escape, .escape)
      }
    }
  }
}
