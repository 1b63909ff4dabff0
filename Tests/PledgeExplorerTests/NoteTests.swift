import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// The reader's own notes.
@Suite struct NoteTests {
  private func noted(_ text: String, size: Size = Size(width: 120, height: 36)) throws -> Stage {
    var stage = try Stage(size: size, text: "init:stargate")
    stage.press(.enter)
    stage.type("a" + text)
    stage.press(.enter)
    return stage
  }

  @Test func `a note is kept, shown in the list and beside the words`() throws {
    let stage = try noted("ask about the first 100")
    #expect(stage.state.notes == ["stargate": "ask about the first 100"])
    #expect(stage.picture.text.contains("¶ Stargate"))
    #expect(stage.picture.text.contains("¶ Your note: ask about the first"))
    #expect(stage.state.notice?.text == "Noted; the note stays on this machine")
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 36)])
  func `how it looks`(size: Size) throws {
    var stage = try noted("ask about the first 100", size: size)
    stage.type("a")
    try expectSnapshot(stage.picture, named: "note-\(size.width)x\(size.height)")
  }

  @Test func `it is edited, and empty it is gone`() throws {
    var stage = try noted("one")
    stage.type("a two")
    stage.press(.enter)
    #expect(stage.state.notes == ["stargate": "one two"])
    stage.type("a")
    stage.press(.control("u"), .enter)
    #expect(stage.state.notes.isEmpty)
    #expect(!stage.picture.text.contains("¶"))
  }

  @Test func `Esc leaves it as it was`() throws {
    var stage = try noted("one")
    stage.type("a more")
    stage.press(.escape)
    #expect(stage.state.notes == ["stargate": "one"])
  }

  @Test func `a note is one line of bounded length without controls`() throws {
    var stage = try noted("")
    stage.type("a")
    stage.apply(.paste("a\u{1B}[2Jb\nc" + String(repeating: "x", count: 900)))
    stage.press(.enter)
    let note = try #require(stage.state.notes["stargate"])
    #expect(note.hasPrefix("a [2Jb c"))
    #expect(note.count == ExplorerState.longestNote)
  }

  @Test func `a place has no note`() throws {
    var stage = try Stage()
    stage.type("a")
    #expect(stage.state.line == nil)
    #expect(stage.state.notice?.text == "Choose an initiative first")
  }

  @Test func `notes last, and two runs keep what each has written`() throws {
    let stage = try noted("mine")
    let memory = stage.state.memory
    #expect(try Stage(memory: memory).state.notes == ["stargate": "mine"])
    var before = Memory()
    before.notes = ["a": "old", "b": "gone", "c": "kept"]
    var mine = before
    mine.notes = ["a": "new", "c": "kept", "d": "mine"]
    var other = before
    other.notes["e"] = "theirs"
    #expect(
      mine.merged(since: before, into: other).notes
        == ["a": "new", "c": "kept", "d": "mine", "e": "theirs"])
  }

  @Test func `initiatives with a note are found, and what is noted or marked comes and goes`()
    throws
  {
    var stage = try noted("one")
    stage.type("/")
    stage.press(.control("u"))
    stage.type("is:noted,marked")
    stage.press(.enter)
    #expect(stage.listed == ["stargate"])
    #expect(stage.state.places.whole?.sums.isEmpty == false)
    stage.type("a")
    stage.press(.control("u"), .enter)
    #expect(stage.listed.isEmpty)
    #expect(stage.state.filter.description == "is:noted,marked")
  }

  @Test func `a mark that is taken away leaves the list, and the cursor where it was`() throws {
    var stage = try Stage(text: "is:marked", memory: Memory(marked: ["stargate", "fr-ai-plan"]))
    stage.press(.enter)
    let listed = stage.listed
    #expect(Set(listed) == ["stargate", "fr-ai-plan"])
    stage.press(.down)
    stage.type(" ")
    #expect(stage.listed == [listed[0]])
    #expect(stage.state.initiatives.selected?.rawValue == listed[0])
  }

  @Test func `the filter counts what is noted, and copies its own words as a command`() throws {
    var stage = try noted("one")
    stage.type("/")
    stage.press(.control("u"))
    stage.type("is:no")
    stage.press(.tab)
    #expect(stage.state.text == "is:noted")
    #expect(stage.state.prompt?.completion?.candidates.items.first?.count == 1)
    stage.press(.enter)
    stage.type("yc")
    #expect(stage.effects.last == .copy(Clipping(.command, "pledgebook list is:noted")))
  }

  @Test func `nothing that is copied or exported has the note`() throws {
    var stage = try noted("secret")
    stage.type("yyY")
    for effect in stage.effects { #expect(!"\(effect)".contains("secret")) }
    #expect(stage.effects.count == 2)
  }
}
