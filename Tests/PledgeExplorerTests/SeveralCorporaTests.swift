import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Of which corpus an initiative is, where several are open.
@Suite struct SeveralCorporaTests {
  private func stage(_ size: Size, language: Language = .english) throws -> Stage {
    var mine = Corpus.sample
    mine.title = Bilingual(english: "My own notes", french: "Mes notes")
    mine.initiatives = [.sample("my-plan", quotes: ["le-quotidien#plan"])]
    var stage = try Stage(beside: [mine], size: size, language: language, text: "init:my-plan")
    stage.press(.enter)
    return stage
  }

  @Test(arguments: [(80, 24), (120, 36), (200, 50)])
  func `the words say of which corpus it is`(width: Int, height: Int) throws {
    let size = Size(width: width, height: height)
    let english = try stage(size).picture
    #expect(english.text.contains("My own notes"))
    try expectSnapshot(english, named: "corpus-\(width)x\(height)")
    #expect(try stage(size, language: .french).picture.text.contains("Mes notes"))
  }

  @Test func `where there is only one, nothing is said of it`() throws {
    var stage = try Stage(size: Size(width: 120, height: 36), text: "init:stargate")
    stage.press(.enter)
    #expect(!stage.picture.text.contains("from the corpus"))
  }

  @Test func `a name that the strip's frame has no room for is left out`() throws {
    var mine = Corpus.sample
    mine.title = Bilingual(String(repeating: "long ", count: 20))
    mine.initiatives = [.sample("my-plan", quotes: ["le-quotidien#plan"])]
    var stage = try Stage(
      beside: [mine], size: Size(width: 80, height: 24), text: "init:my-plan")
    stage.press(.enter)
    #expect(stage.picture.text.contains("French · verbatim ─╮"))
  }
}
