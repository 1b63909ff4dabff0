import CellCanvas
import PledgeModel
import PledgeRuntime
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Entries, rows and command lines for the clipboard; exports into files.
@Suite struct WholeTests {
  /// A stage that writes each text as what it is.
  private func stage(
    text: String = "", given: [String] = [], size: Size = Size(width: 120, height: 36),
    language: Language = .english
  ) throws -> Stage {
    var around = Answerer.Surroundings()
    around.text = { text, _, _ in "\(text)" }
    return try Stage(size: size, language: language, text: text, given: given, around: around)
  }

  private func copied(_ stage: Stage) -> [Clipping] {
    stage.effects.compactMap { if case .copy(let clipping) = $0 { clipping } else { nil } }
  }

  @Test func `y b copies the source of the words`() throws {
    var stage = try stage(text: "init:fr-ai-plan")
    stage.press(.enter, .enter)
    stage.type("yb")
    #expect(
      copied(stage) == [
        Clipping(.bibliography, "\(ExportedText.bibliography("le-quotidien"))")
      ])
  }

  @Test func `y j copies the initiative, from the reader the source`() throws {
    var stage = try stage(text: "init:fr-ai-plan")
    stage.press(.enter)
    stage.type("yj")
    stage.press(.enter, .enter)
    stage.type("yj")
    #expect(
      copied(stage) == [
        Clipping(.json, "\(ExportedText.initiative("fr-ai-plan"))"),
        Clipping(.json, "\(ExportedText.source("le-quotidien"))"),
      ])
  }

  @Test func `y r copies the rows of the pane that has the focus`() throws {
    var stage = try stage()
    stage.type("yr")
    stage.press(.enter)
    stage.type("yr")
    stage.press(.enter)
    stage.type("yr")
    let texts = copied(stage).map(\.text)
    #expect(texts.count == 3)
    #expect(texts[0].contains("\"code\", \"name\", \"initiatives\", \"status\", \"amount\""))
    #expect(texts[0].contains("United States"))
    #expect(texts[1].hasPrefix("initiatives("))
    #expect(texts[2].contains("\"as_written\"") && texts[2].contains("stargate/total"))
  }

  @Test func `too many rows for a clipboard are left to an export`() throws {
    var stage = try stage()
    stage.press(.enter)
    stage.state.initiatives.total = ExplorerState.copiedRows + 1
    stage.type("yr")
    #expect(copied(stage).isEmpty)
    #expect(stage.state.notice?.text.contains("x writes them into a file") == true)
  }

  @Test func `a text that comes after another key is not copied`() throws {
    var state = try stage().state
    _ = state.update(.key(.enter))
    let asked = state.update(.key(.character("y"))) + state.update(.key(.character("j")))
    guard case .ask(let question)? = asked.first else {
      Issue.record("nothing was asked")
      return
    }
    _ = state.update(.key(.down))
    #expect(state.update(.answered(question, .text("late"))).isEmpty)
  }

  @Test func `y c copies the command that lists the same`() throws {
    var stage = try stage()
    stage.type("yc")
    stage.press(.character("/"))
    stage.type("kind:fund OR it’s")
    stage.press(.enter)
    stage.type("snyc")
    #expect(
      copied(stage).map(\.text) == [
        "pledgebook list", "pledgebook list 'kind:fund OR it’s' --sort name",
      ])
  }

  @Test func `a place, marks and groups become terms`() throws {
    var stage = try stage(text: "plan", given: ["my corpus.csv"])
    stage.press(.down)
    let place = try #require(stage.state.places.selected)
    stage.type("yc")
    #expect(
      copied(stage).map(\.text) == [
        "pledgebook list '(plan* country:\(place))' --corpus 'my corpus.csv'"
      ]
        || copied(stage).map(\.text) == [
          "pledgebook list 'plan* country:\(place)' --corpus 'my corpus.csv'"
        ])
  }

  @Test func `of the bars it is the command that adds up`() throws {
    var stage = try stage()
    stage.type("4gkVuyc")
    #expect(copied(stage).map(\.text) == ["pledgebook totals --by kind --currency USD"])
  }

  @Test func `a comparison's command sets the same side by side`() throws {
    var stage = try stage()
    stage.press(.enter, .character(" "), .character(" "))
    let ids = stage.state.marked.map(\.rawValue)
    stage.type("3lbycVuyc")
    let base = [ids[1], ids[0]].joined(separator: " ")
    #expect(
      copied(stage).map(\.text) == [
        "pledgebook compare \(base)", "pledgebook compare \(base) --currency USD",
      ])
  }

  @Test(arguments: [
    ("plain-word:x", "plain-word:x"), ("two words", "'two words'"), ("it's", "'it'\\''s'"),
    ("", "''"), ("$HOME `id` \"x\" \\", "'$HOME `id` \"x\" \\'"), ("été", "'été'"),
    ("a\nb", "'a\nb'"),
    ("~", "'~'"), ("!", "'!'"), ("'", "''\\'''"),
  ])
  func `a shell reads a quoted word as it is`(text: String, quoted: String) {
    #expect(text.shellQuoted == quoted)
  }

  // Exports.

  @Test func `x asks for a file's name and orders the selection`() throws {
    var stage = try stage(text: "kind:fund")
    stage.type("x out.csv ")
    #expect(stage.state.context == .line)
    stage.press(.enter)
    guard case .export(let order)? = stage.effects.first else {
      Issue.record("nothing was ordered")
      return
    }
    #expect(order.path == "out.csv")
    #expect(order.asked.description == "kind:fund")
    #expect(!order.replaces)
    stage.apply(.exported(order, .written(count: 1)))
    #expect(stage.state.notice?.text == "out.csv: 1\u{A0}initiative written")
    #expect(stage.state.line == nil)
  }

  @Test func `what is there is replaced only after a yes`() throws {
    var stage = try stage()
    stage.type("xout.csv")
    stage.press(.enter)
    guard case .export(var order)? = stage.effects.last else {
      Issue.record("nothing was ordered")
      return
    }
    stage.apply(.exported(order, .exists))
    stage.press(.enter)
    #expect(stage.effects.count == 1)
    #expect(stage.state.notice?.text == "Nothing was replaced")
    stage.apply(.exported(order, .exists))
    stage.type("yes")
    stage.press(.enter)
    order.replaces = true
    #expect(stage.effects.last == .export(order))
  }

  @Test func `whoever types something else is not asked`() throws {
    var stage = try stage()
    stage.type("xout.csv")
    stage.press(.enter)
    guard case .export(let order)? = stage.effects.last else {
      Issue.record("nothing was ordered")
      return
    }
    stage.type("/pl")
    stage.apply(.exported(order, .exists))
    #expect(stage.state.prompt?.field.text == "pl")
    #expect(stage.state.line == nil)
    #expect(stage.state.notice?.isError == true)
  }

  @Test func `Esc, an empty name and a failure write nothing`() throws {
    var stage = try stage()
    stage.type("xout")
    stage.press(.escape)
    #expect(stage.state.line == nil)
    stage.type("x")
    stage.press(.enter)
    #expect(stage.effects.isEmpty)
    #expect(stage.state.notice?.text == "No file was named")
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 40, height: 10)])
  func `the line stands below the lists`(size: Size) throws {
    var stage = try stage(size: size)
    stage.type("xreport.html")
    try expectSnapshot(stage.picture, named: "export-\(size.width)x\(size.height)")
  }

  @Test func `the question stands below the lists`() throws {
    var stage = try stage(size: Size(width: 80, height: 24), language: .french)
    let order = ExportOrder(
      path: "rapport.html", query: InitiativeQuery(), asked: .everything, language: .french)
    stage.apply(.exported(order, .exists))
    try expectSnapshot(stage.picture, named: "replace-80x24-french")
  }
}
