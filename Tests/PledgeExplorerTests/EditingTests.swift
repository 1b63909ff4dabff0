import CellCanvas
import PledgeModel
import PledgeRuntime
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// From what is shown to its file, and back.
@Suite struct EditingTests {
  private static let file = FilePlace(path: "Corpus/x.toml", line: 12)

  /// A stage whose corpus has a file for some entries; without any, for all.
  private func stage(of entries: EntryName..., text: String = "") throws -> Stage {
    var around = Answerer.Surroundings()
    around.location = { entries.isEmpty || entries.contains($0) ? Self.file : nil }
    return try Stage(text: text, around: around)
  }

  @Test(arguments: [
    ("e", EntryName.initiative("stargate")), ("\re", .amount("stargate/total")),
    ("\r\re", .quote("the-gazette#stargate")),
  ])
  func `e opens the file of what is under the cursor`(keys: String, entry: EntryName) throws {
    var stage = try stage(of: entry, text: "init:stargate")
    stage.press(.enter)
    for key in keys { stage.press(key == "\r" ? .enter : .character(key)) }
    #expect(stage.effects == [.edit(Self.file)])
  }

  @Test func `a place, and on the bars a funder, have files too`() throws {
    var stage = try stage(of: .place("US"), .organization("mgx"))
    stage.press(.down)
    stage.type("e")
    stage.press(.up)
    stage.type("4gf")
    stage.state.bars.position.index =
      try #require(stage.state.bars.chart?.rows.firstIndex { $0.key == "mgx" }) + 1
    stage.type("e")
    #expect(stage.effects == [.edit(Self.file), .edit(Self.file)])
  }

  @Test func `all places together are no entry`() throws {
    var stage = try stage()
    stage.type("e")
    #expect(stage.effects.isEmpty)
    #expect(stage.state.notice?.text == "No entry of the corpus is under the cursor")
  }

  @Test func `a catalogue without its corpus says so, in the list of commands too`() throws {
    var stage = try Stage(hasFiles: false)
    stage.press(.enter)
    stage.type("e")
    #expect(stage.effects.isEmpty)
    #expect(
      stage.state.notice?.text
        == "Nothing can be edited: this is a catalogue without the files of its corpus")
    stage.type(":editor")
    #expect(stage.picture.text.contains("a catalogue without the files"))
    stage.press(.enter)
    #expect(stage.effects.isEmpty)
  }

  @Test func `an entry that the files no longer have is told`() throws {
    var stage = try stage(of: .place("FR"))
    stage.press(.enter)
    stage.type("e")
    #expect(stage.state.notice?.text == "The files of the corpus have no such entry")
  }

  @Test func `a place that is found after another key is not opened`() throws {
    var state = try stage().state
    _ = state.update(.key(.enter))
    let asked = state.update(.key(.character("e")))
    guard case .ask(let question)? = asked.first else {
      Issue.record("nothing was asked")
      return
    }
    _ = state.update(.key(.down))
    #expect(state.update(.answered(question, .location(Self.file))).isEmpty)
  }

  @Test(arguments: [
    (EditEnding.closed, nil), (.failed(program: "vi", status: 1), "vi ended with status 1"),
    (.killed(program: "vi", signal: 9), "vi was ended by signal 9"),
  ])
  func `whatever the editor did, the corpus is read again`(ending: EditEnding, told: String?) throws
  {
    var state = try Stage().state
    #expect(state.update(.edited(Self.file, ending)) == [.reload])
    #expect(state.notice?.text == told)
  }

  @Test func `without an editor nothing is read, and it is told what to set`() throws {
    var state = try Stage(language: .french).state
    #expect(state.update(.edited(Self.file, .missing(program: "ed"))).isEmpty)
    #expect(state.notice?.isError == true)
    #expect(state.notice?.text.contains("réglez VISUAL ou EDITOR") == true)
  }

  @Test func `a file that can only be read is told`() throws {
    var state = try Stage().state
    let file = FilePlace(path: "/usr/share/x.toml", line: 1, isWritable: false)
    _ = state.update(.edited(file, .closed))
    #expect(state.notice?.text == "/usr/share/x.toml can only be read")
  }
}
