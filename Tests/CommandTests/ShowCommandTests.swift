import Foundation
import Testing

@testable import pledgebook

@Suite struct ShowCommandTests {
  private let corpus: SampleCorpus

  init() throws { corpus = try SampleCorpus() }

  private func show(_ arguments: String..., language: String = "en") throws -> Report {
    try ShowCommand.parse(arguments).report(in: corpus.surroundings(language: language))
  }

  @Test func `a card has every amount with its words and where they stand`() throws {
    #expect(
      try show("part").text == """
        Brookfield's part
        A part.

        Id          part
        Kind        private investment
        Stage       announced
        Announced   –
        Places      France
        Actors      funded by Brookfield
        Themes      compute
        Part of     French plan (plan)

        AMOUNTS
          ≤€20bn · total · announced · Brookfield · lies inside “French plan”, not added again
            ≤€20,000,000,000
            “20 milliards de Brookfield”
              — Journal · 11 Feb 2025 · verbatim at 43 · journal#part
                https://journal.example/plan

        IN THE SOURCES
            “20 milliards de Brookfield”
              — Journal · 11 Feb 2025 · verbatim at 43 · journal#part
                https://journal.example/plan

        """)
  }

  @Test func `a translation stands beside words in another language than the reader's`() throws {
    #expect(try show("plan").text.contains("= The plan is for 109 billion euros"))
    #expect(try !show("plan", language: "fr").text.contains("The plan is for"))
  }

  @Test func `what a whole has beyond its known parts is told as derived`() throws {
    let english = try show("plan").text
    #expect(english.hasSuffix("\nBeyond its known parts: ≥€89bn, derived; no source states it.\n"))
    #expect(try show("plan", language: "fr").text.contains("Au-delà de ses parties connues"))
    #expect(try !show("part").text.contains("Beyond"))
  }

  @Test func `JSON spells out quotations and sources`() throws {
    struct Shown: Decodable {
      struct Quote: Decodable {
        let id: String
        let start: Int?
        let grade: String
      }
      struct Source: Decodable {
        let id: String
        let url: String?
        let published: String?
      }
      let id: String
      let quoted: [Quote]
      let sources: [Source]
    }
    let text = try show("plan", "--format", "json").text
    let shown = try JSONDecoder().decode(Shown.self, from: Data(text.utf8))
    #expect(shown.id == "plan")
    #expect(shown.quoted.map(\.id) == ["journal#plan"])
    #expect(shown.quoted.map(\.grade) == ["verbatim"])
    #expect(shown.sources.map(\.url) == ["https://journal.example/plan"])
    #expect(shown.sources.map(\.published) == ["2025-02-11"])
  }

  @Test(arguments: ["table", "json", "csv"])
  func `a place and a source can be shown in every format`(format: String) throws {
    #expect(try show("fr", "--format", format).text.contains("plan"))
    #expect(try show("journal", "--format", format).text.contains("109 milliards"))
  }

  @Test func `what is not there ends with status 1`() throws {
    let failure = #expect(throws: Failure.self) { try show("zebra") }
    #expect(failure?.ending == .nothingMatched)
  }
}
