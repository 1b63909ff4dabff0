import CellCanvas
import PledgeModel
import PledgeTesting
import PledgeTheme
import Testing

@testable import PledgeExplorer

/// The boxes over the screen, and what is switched live.
@Suite struct OverlayTests {
  @Test func `the help tells every key of every context`() throws {
    let text = HelpText(Phrases(.english), in: .ledger, width: 100).lines.map { line in
      line.spans.flatMap(\.glyphs).map(\.text).joined()
    }.joined(separator: "\n")
    for section in KeySection.allCases {
      for binding in KeyTable.bindings(of: section) {
        #expect(text.contains(binding.firstKey))
        #expect(text.contains(binding.help.english))
      }
    }
  }

  @Test func `the help scrolls and closes`() throws {
    var stage = try Stage(size: Size(width: 80, height: 24))
    stage.press(.character("?"), .pageDown)
    guard case .help(let position)? = stage.state.overlay else {
      Issue.record("no help is open")
      return
    }
    #expect(position.top > 0)
    stage.press(.escape)
    #expect(stage.state.overlay == nil)
  }

  @Test func `themes change as the cursor passes over them, and Escape goes back`() throws {
    var stage = try Stage()
    stage.press(.function(2), .down)
    #expect(stage.state.theme == "light")
    stage.press(.escape)
    #expect(stage.state.theme == "dark")
    stage.press(.function(2), .down, .down, .enter)
    #expect(stage.state.theme == "mono")
    #expect(stage.state.overlay == nil)
  }

  @Test func `the language is switched live`() throws {
    var stage = try Stage()
    #expect(stage.picture.text.contains("Amounts"))
    stage.press(.function(3))
    #expect(stage.picture.text.contains("Montants"))
    #expect(stage.picture.text.contains("États-Unis"))
  }

  @Test func `faults are announced at the start and shown whole`() throws {
    let fault = "a.toml:3: unknown kind 'plam'\n  3 | kind = \"plam\"\nhelp: use plan"
    var stage = try Stage(faults: [fault])
    #expect(stage.state.notice?.text == "1\u{A0}fault in the corpus: W shows them")
    stage.press(.character("W"))
    let text = stage.picture.text
    for line in fault.split(separator: "\n") { #expect(text.contains(line)) }
  }

  @Test func `a corpus without faults says so`() throws {
    var stage = try Stage()
    stage.press(.character("W"))
    #expect(stage.state.overlay == nil)
    #expect(stage.state.notice?.text == "The corpus has no faults")
  }

  @Test(arguments: [(80, 24), (40, 10), (120, 36)])
  func `a theme's summary stands in the box of themes, below the list`(
    width: Int, height: Int
  ) throws {
    var stage = try Stage(size: Size(width: width, height: height))
    stage.press(.function(2))
    let theme = Theme(
      name: "wide", summary: Theme.Summary(english: "Deep blue-black, warm ink"),
      appearance: .dark, written: [:])
    let picture = ExplorerView(stage.state).frame(theme: theme)
    let row = try #require(
      picture.text.split(separator: "\n").first { $0.contains("Deep blue-black, warm ink") })
    #expect(row.contains("│ Deep"))
  }
}
