import CellCanvas
import PledgeModel
import PledgeTesting
import Testing

@testable import PledgeExplorer

/// Citations to the clipboard, links to the browser.
@Suite struct TakingTests {
  private func plan(_ language: Language = .english) throws -> Stage {
    var stage = try Stage(Self.linked, language: language, text: "init:fr-ai-plan")
    stage.press(.enter, .enter)
    return stage
  }

  /// The sample, each of its sources with an address.
  private static let linked: Corpus = {
    var corpus = Corpus.sample
    corpus.sources = corpus.sources.map { source in
      Source(
        id: source.id, title: source.title, publisher: source.publisher,
        published: source.published, language: source.language,
        url: "https://example.org/\(source.id)")
    }
    return corpus
  }()

  private func copied(_ stage: Stage) -> [Clipping] {
    stage.effects.compactMap { if case .copy(let clipping) = $0 { clipping } else { nil } }
  }

  @Test func `nothing is copied that a terminal would obey when it is pasted`() {
    let text = "one\u{1B}[201~\r\u{7}\u{9B}2J\u{202E}\ttwo\n"
    #expect(Clipping(.figure, text).text == "one␛[201~␍␇�2J�\ttwo\n")
  }

  @Test func `y y copies figure, words, source, publisher, date and link`() throws {
    var stage = try plan()
    stage.type("yy")
    #expect(
      copied(stage) == [
        Clipping(
          .citation,
          """
          French AI plan: €109,000,000,000 (total, announced)
          «\u{A0}un plan de 109 milliards d’euros pour l’IA\u{A0}» (Emmanuel Macron)
          “Le quotidien”, Le Quotidien, 10 Feb 2025
          https://example.org/le-quotidien

          """)
      ])
  }

  @Test func `in French it is a French citation`() throws {
    var stage = try plan(.french)
    stage.type("yy")
    #expect(
      copied(stage).first?.text.hasPrefix(
        "Plan français pour l’IA\u{A0}: \(Money(109_000_000_000, .euro).full(.french)) (") == true)
  }

  @Test func `Y copies a Markdown footnote`() throws {
    var stage = try plan()
    stage.type("Y")
    #expect(
      copied(stage) == [
        Clipping(
          .footnote,
          """
          [^le-quotidien-plan]: French AI plan: €109,000,000,000 (total, announced). \
          «\u{A0}un plan de 109 milliards d’euros pour l’IA\u{A0}» (Emmanuel Macron) \
          [Le quotidien](<https://example.org/le-quotidien>), *Le Quotidien*, 10 Feb 2025.

          """)
      ])
  }

  @Test func `what Markdown would read is escaped`() {
    #expect(Citation.escaped("a*b_[c](d) $5") == "a\\*b\\_\\[c\\](d) \\$5")
    #expect(Citation.line("one\ntwo\u{1B}[2J\u{2028}three") == "one two [2J three")
  }

  @Test(arguments: [
    ("https://example.org/a?b=c", true), ("HTTP://example.org", true),
    ("ftp://example.org", false), ("javascript:alert(1)", false), ("file:///etc/passwd", false),
    ("https://example.org/a b", false), ("https://example.org/\u{1B}]52", false),
    ("--help", false), ("", false),
  ])
  func `only an address of the web goes to a browser`(text: String, isWeb: Bool) {
    #expect((WebAddress(text) != nil) == isWeb)
  }

  @Test func `o opens the source, also from the reader`() throws {
    var stage = try plan()
    stage.type("o")
    stage.press(.enter)
    stage.type("o")
    let expected = Effect.open("https://example.org/le-quotidien")
    #expect(stage.effects == [expected, expected])
  }

  @Test func `from the reader the passage under the cursor is cited`() throws {
    var stage = try plan()
    stage.press(.enter)
    stage.type("yy")
    #expect(copied(stage).first?.text.contains("109 milliards d’euros pour l’IA") == true)
  }

  @Test func `a sum is cited with what it is a sum of, and has no link`() throws {
    var stage = try Stage()
    stage.press(.down)
    stage.type("yyo")
    let text = try #require(copied(stage).first?.text)
    #expect(text.hasPrefix("United States: "))
    #expect(text.contains("Sum by Pledgebook over “Sample” 1"))
    #expect(stage.effects.count == 1)
    #expect(stage.state.notice?.text.hasPrefix("No single source stands here") == true)
  }

  @Test func `from a board the initiative's words are fetched first`() throws {
    var stage = try Stage()
    stage.type("5")
    stage.press(.end)
    stage.type("yy")
    #expect(copied(stage).count == 1)
    #expect(stage.state.awaited == nil)
  }

  @Test func `words that come after another key are not taken`() throws {
    var stage = try Stage()
    stage.type("5")
    var state = stage.state
    let asked = state.update(.key(.character("y"))) + state.update(.key(.character("y")))
    guard case .ask(let question)? = asked.first else {
      Issue.record("nothing was asked")
      return
    }
    _ = state.update(.key(.down))
    #expect(state.update(.answered(question, .initiative(nil))).isEmpty)
    #expect(state.awaited == nil)
  }

  @Test func `the filter and the figure are copied too`() throws {
    var stage = try plan()
    stage.type("yfya")
    #expect(
      copied(stage) == [
        Clipping(.filter, "init:fr-ai-plan"), Clipping(.figure, "€109,000,000,000"),
      ])
  }

  @Test func `a notice says what happened`() throws {
    var stage = try Stage()
    let clipping = Clipping(.citation, "text")
    stage.apply(.copied(clipping, by: .terminal))
    #expect(stage.state.notice?.text == "Citation: sent to the terminal’s clipboard")
    stage.apply(.copied(clipping, by: .program("xclip")))
    #expect(stage.state.notice?.text == "Citation: copied (xclip)")
    stage.apply(.copied(clipping, by: nil))
    #expect(stage.state.notice?.isError == true)
    stage.apply(.opened("https://example.org", by: "firefox"))
    #expect(stage.state.notice?.text == "firefox opens https://example.org")
    stage.apply(.opened("https://example.org", by: nil))
    #expect(stage.state.notice?.isError == true)
  }
}
