import Foundation
import PledgeModel
import Testing

@testable import PledgeCorpus

/// Where entries stand in the files of a corpus.
@Suite struct EntryLocatorTests {
  private func line(of entry: EntryName, in folder: SampleFolder = SampleFolder()) throws -> String?
  {
    try folder.withFolder { path in
      let place = try #require(EntryLocator(folder: path)).place(of: entry)
      return place.map { "\($0.path.dropFirst(path.count + 1)):\($0.line ?? 0): \($0.text)" }
    }
  }

  @Test func `an initiative begins at its name`() throws {
    #expect(
      try line(of: .initiative("plan"))
        == "initiatives/FR/plan.toml:1: name = { en = \"The plan\", fr = \"Le plan\" }")
    #expect(try line(of: .initiative("no-plan")) == nil)
  }

  @Test func `amounts, figures and quotations begin at their tables`() throws {
    #expect(
      try line(of: .amount("plan/total")) == "initiatives/FR/plan.toml:14: [[amount]]")
    #expect(
      try line(of: .metric("share", of: "fund")) == "initiatives/US/fund.toml:23: [[metric]]")
    #expect(try line(of: .quote("news#share")) == "sources/news.toml:17: [[quote]]")
  }

  @Test func `a part that is gone leads to its whole`() throws {
    #expect(
      try line(of: .amount("plan/no-total"))?.hasPrefix("initiatives/FR/plan.toml:1:") == true)
    #expect(try line(of: .quote("news#no-quote"))?.hasPrefix("sources/news.toml:1:") == true)
  }

  @Test func `places and organizations stand in their lists`() throws {
    #expect(try line(of: .place("US"))?.hasPrefix("places.toml:") == true)
    #expect(try line(of: .organization("openai"))?.hasPrefix("organizations.toml:") == true)
    #expect(try line(of: .place("ZZ")) == nil)
    #expect(try line(of: .organization("nobody")) == nil)
  }

  @Test func `a file that is broken meanwhile is opened where it is broken`() throws {
    var folder = SampleFolder()
    folder.append("\nkind = \n", to: "initiatives/FR/plan.toml")
    let place = try #require(try line(of: .amount("plan/total"), in: folder))
    #expect(place.hasPrefix("initiatives/FR/plan.toml:25: kind ="))
  }

  @Test func `a link that leads out of the corpus is not followed`() throws {
    var folder = SampleFolder()
    folder.link("sources/passwd.toml", to: "/etc/passwd")
    #expect(try line(of: .source("passwd")) == nil)
  }

  @Test func `without the folder there is no locator`() {
    #expect(EntryLocator(folder: "/nowhere/at/all") == nil)
  }

  @Test func `of a flat file the row is found`() throws {
    let text = """
      id,country,initiative,amount,currency
      one,FR,First,1,EUR
      two,FR,"Second
      of two lines",2,EUR
      three,US,Third,3,USD
      """
    try withFlatFile(Array(text.utf8)) { path in
      let corpus = FlatCorpus(file: path, places: FlatSample.places)
      var ids: [InitiativeID] = []
      corpus.read { ids += $0.initiatives.map(\.id) }
      #expect(ids.map { corpus.place(of: .initiative($0))?.line } == [2, 3, 5])
      #expect(corpus.place(of: .amount(AmountID("\(ids[2])/amount")))?.line == 5)
      #expect(corpus.place(of: .place("FR")) == nil)
    }
  }
}
