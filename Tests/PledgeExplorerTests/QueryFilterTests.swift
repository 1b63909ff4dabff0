import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// The query language in the filter bar.
@Suite struct QueryFilterTests {
  private func typing(
    _ text: String, size: Size = Size(width: 80, height: 24), language: Language = .english
  ) throws -> Stage {
    var stage = try Stage(size: size, language: language)
    stage.press(.character("/"))
    stage.type(text)
    return stage
  }

  @Test func `fields filter as they are typed`() throws {
    let stage = try typing("country:AE")
    #expect(stage.listed == ["uae-campus"])
    #expect(
      stage.state.query.condition == .field(.places(["AE"], Reading())))
  }

  @Test func `while a term is unfinished the last good result stays, and nothing is underlined`()
    throws
  {
    var stage = try typing("stargate country:")
    #expect(stage.listed == ["stargate"])
    #expect(stage.state.fault == nil)
    stage.type("US")
    #expect(stage.listed == ["stargate"])
    stage.type(",")
    #expect(stage.listed == ["stargate"])
    #expect(stage.state.fault == nil)
    #expect(stage.state.filter.description == "stargate country:US")
  }

  @Test func `the name of a field is not looked for once its colon is typed`() throws {
    var stage = try typing("stargate kind")
    #expect(stage.listed.isEmpty)
    stage.type(":")
    #expect(stage.listed == ["stargate"])
    stage.type("xxl ")
    #expect(stage.listed == ["stargate"])
  }

  @Test func `a wrong term keeps the last good result, is underlined and told`() throws {
    let stage = try typing("stargate amout:>1bn ")
    #expect(stage.listed == ["stargate"])
    #expect(stage.state.fault?.problem == .unknownField("amout"))
    #expect(stage.picture.text.contains("no field “amout”. Did you mean amount:?"))
    try expectSnapshot(stage.picture, named: "fault-80x24")
  }

  @Test func `a fault is told in French too, at 40 columns`() throws {
    let stage = try typing(
      "plan pays:FR kind:fnud x", size: Size(width: 40, height: 10), language: .french)
    try expectSnapshot(stage.picture, named: "fault-40x10-french")
  }

  @Test func `a wrong term that is scrolled out of sight is still told`() throws {
    let stage = try typing("amout:1 " + String(repeating: "plan ", count: 30))
    #expect(!stage.picture.text.contains("amout:1"))
    #expect(stage.picture.text.contains("no field “amout”"))
  }

  @Test func `Enter takes nothing that is faulty, and says what is missing`() throws {
    var stage = try typing("stargate kind:")
    stage.press(.enter)
    #expect(stage.state.prompt != nil)
    #expect(stage.state.fault?.problem == .missingValue(.kind))
    stage.type("fund")
    #expect(stage.state.fault == nil)
    stage.press(.enter)
    #expect(stage.state.prompt == nil)
    #expect(stage.state.text == "stargate kind:fund")
  }

  @Test func `Tab completes a field, then its values by their counts, and goes round`() throws {
    var stage = try typing("coun")
    stage.press(.tab)
    #expect(stage.state.text == "country:")
    stage.press(.control("u"))
    stage.type("country:")
    stage.press(.tab)
    let first = stage.state.text
    #expect(first.hasPrefix("country:") && first.count > 8)
    #expect(!stage.listed.isEmpty)
    try expectSnapshot(stage.picture, named: "completion-80x24")
    let count = try #require(stage.state.prompt?.completion).candidates.items.count
    stage.press(.tab)
    #expect(stage.state.text != first)
    stage.press(.backtab)
    #expect(stage.state.text == first)
    for _ in 0..<count { stage.press(.tab) }
    #expect(stage.state.text == first)
    stage.type(" ")
    #expect(stage.state.prompt?.completion == nil)
  }

  @Test func `Tab completes where the cursor is`() throws {
    var stage = try typing("éta kin plan")
    for _ in 0..<5 { stage.press(.left) }
    stage.press(.tab)
    #expect(stage.state.text == "éta kind: plan")
    #expect(stage.state.prompt?.field.cursor == 9)
  }

  @Test func `Tab writes what a fault suggests`() throws {
    var stage = try typing("amout:>1bn ")
    stage.press(.tab)
    #expect(stage.state.text == "amount:>1bn ")
    #expect(stage.state.fault == nil)
  }

  @Test func `the query stands in words below while it is typed`() throws {
    let english = try typing("country:FR amount:>1bn")
    #expect(english.picture.text.contains("country is FR, amount over €1bn"))
    let french = try typing("country:FR -plan", language: .french)
    #expect(french.picture.text.contains("pays : FR, aucun mot commençant par « plan »"))
    try expectSnapshot(english.picture, named: "words-80x24")
  }

  @Test func `sort in the filter orders the list, and without it the order is as before`() throws {
    var stage = try Stage()
    stage.press(.character("s"), .character("d"), .character("/"))
    stage.type("sort:name")
    #expect(stage.state.order == InitiativeOrder(.name))
    #expect(
      stage.listed
        == stage.state.initiatives.rows.sorted { $0.name.english < $1.name.english }.map(
          \.id.rawValue))
    stage.press(.escape)
    #expect(stage.state.order == InitiativeOrder(.date))
    stage.press(.character("/"))
    stage.type("sort:name-desc")
    stage.press(.enter, .character("s"), .character("a"))
    #expect(stage.state.order == InitiativeOrder(.amount))
  }

  @Test func `a limit keeps the first of the list, and the sums of all`() throws {
    let all = try typing("")
    let stage = try typing("limit:2")
    #expect(stage.listed == Array(all.listed.prefix(2)))
    #expect(stage.state.initiatives.total == 2)
    #expect(stage.state.places.whole?.sums == all.state.places.whole?.sums)
    var longer = stage
    longer.type("0")
    #expect(longer.listed == all.listed)
  }

  @Test func `Ctrl-N moves the list while a query is typed`() throws {
    var stage = try Stage()
    stage.press(.enter, .character("/"))
    stage.type("has:amount")
    let before = stage.state.initiatives.position.index
    stage.press(.control("n"))
    #expect(stage.state.initiatives.position.index == before + 1)
    #expect(stage.state.text == "has:amount")
  }

  @Test func `Escape brings the filter before a faulty one back`() throws {
    var stage = try typing("stargate")
    stage.press(.enter, .character("/"))
    stage.type(" kind:fnud ")
    #expect(stage.state.fault != nil)
    stage.press(.escape)
    #expect(stage.state.text == "stargate")
    #expect(stage.state.fault == nil)
    #expect(stage.listed == ["stargate"])
  }

  @Test func `a faulty filter from the command line opens the prompt`() throws {
    let stage = try Stage(text: "country:Frnace")
    #expect(stage.state.prompt?.field.text == "country:Frnace")
    #expect(stage.picture.text.contains("Did you mean FR (France)?"))
    #expect(!stage.listed.isEmpty)
  }

  @Test func `the help has every field`() throws {
    let english = HelpText(Phrases(.english), in: .ledger, width: 76).lines.map(\.plain)
    let french = HelpText(Phrases(.french), in: .ledger, width: 36).lines.map(\.plain)
    for field in QueryFields.all {
      for lines in [english, french] {
        #expect(lines.contains { $0.hasPrefix("  " + field.example + " ") }, "\(field.name)")
      }
    }
  }

  @Test func `what the corpus knows is asked when a filter is typed, and the text read again`() {
    var state = ExplorerState(
      corpus: CorpusSummary(title: Bilingual("Sample"), version: "1"),
      size: Size(width: 80, height: 24))
    #expect(!state.update(.start).contains(.ask(.vocabulary(ReaderMarks()))))
    #expect(state.update(.key(.character("/"))) == [.ask(.vocabulary(ReaderMarks()))])
    for character in "country:FR" { _ = state.update(.key(.character(character))) }
    #expect(state.filter.condition == .everything)
    let effects = state.update(
      .answered(
        .vocabulary(ReaderMarks()),
        .vocabulary(QueryVocabulary(.sample), currencies: [.euro, .dollar])))
    #expect(state.filter.condition != .everything)
    #expect(effects.contains(.ask(.places(state.placesQuery))))
    #expect(state.update(.key(.escape)).contains(.ask(.vocabulary(ReaderMarks()))) == false)
  }
}

extension StyledLine {
  var plain: String { spans.flatMap(\.glyphs).map(\.text).joined() }
}
