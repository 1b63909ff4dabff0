import PledgeCorpus
import PledgeModel
import Testing

@Suite struct `Loading a corpus` {
  @Test func `gives every entry of a folder without faults`() throws {
    let loaded = try SampleFolder().load()
    #expect(loaded.faults.map(\.description) == [])
    let corpus = loaded.corpus
    #expect(corpus.title == Bilingual(english: "Announcements", french: "Annonces"))
    #expect(corpus.date == PartialDate(year: 2025, month: 2))
    #expect(corpus.places.map(\.id) == ["EU", "FR", "US"])
    #expect(corpus.places[0].members == ["FR"])
    #expect(corpus.places[1].population == Place.Reference(67_059_887, year: 2019))
    #expect(corpus.organizations.map(\.id) == ["government-of-france", "openai"])
    #expect(corpus.sources.map(\.length) == [78])
    #expect(corpus.quotes.map(\.id) == ["news#fund-5", "news#plan-109", "news#share"])
    #expect(corpus.quotes[1].translation == [.english: "a plan of 109 billion euros"])
    #expect(corpus.initiatives.map(\.id) == ["fund", "plan"])
    #expect(corpus.initiatives[0].partOf == "plan")
    #expect(corpus.initiatives[0].amounts.map(\.within) == ["plan/total"])
    #expect(corpus.initiatives[0].metrics.map(\.unit) == ["%"])
    #expect(corpus.initiatives[1].headline?.figure.stated == 109_000_000_000)
    #expect(corpus.observations.map(\.place) == ["US"])
    #expect(corpus.rates.entries.count == 2)
  }
}
