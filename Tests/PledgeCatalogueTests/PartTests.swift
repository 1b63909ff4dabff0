import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

/// Of which corpus an initiative is.
@Suite struct PartTests {
  private func corpus(_ title: String, _ names: InitiativeID...) -> Corpus {
    var corpus = Corpus.sample
    corpus.title = Bilingual(title)
    corpus.initiatives = names.map { .sample($0) }
    return corpus
  }

  private func catalogue(_ corpora: [Corpus]) throws -> Catalogue {
    try Catalogue(
      CatalogueContents(corpora[0]) { builder throws(CatalogueError) in
        for corpus in corpora { _ = try builder.add(corpus) }
      })
  }

  private func titles(_ catalogue: Catalogue, _ names: [InitiativeID]) throws -> [String?] {
    try names.map { try catalogue.initiative($0)?.corpus?.english }
  }

  @Test func `each initiative knows its corpus`() throws {
    let catalogue = try catalogue([
      corpus("First", "a", "b"), corpus("Empty"), corpus("Second", "c"), corpus("Second", "d"),
      corpus("Third", "e"),
    ])
    #expect(
      try titles(catalogue, ["a", "b", "c", "d", "e"])
        == ["First", "First", "Second", "Second", "Third"])
  }

  @Test func `where there is only one, nothing is said of it`() throws {
    #expect(try titles(catalogue([corpus("First", "a")]), ["a"]) == [nil])
    let stretches = try catalogue([corpus("First", "a"), corpus("First", "b")])
    #expect(try titles(stretches, ["a", "b"]) == [nil, nil])
  }

  @Test func `many initiatives and quotations are told their corpora at once`() throws {
    var first = corpus("First", "a")
    first.initiatives = [.sample("a", quotes: ["the-gazette#stargate"])]
    var second = corpus("Second")
    second.initiatives = [
      .sample("b", quotes: ["the-gazette#stargate", "le-quotidien#plan"]), .sample("c"),
    ]
    let catalogue = try catalogue([first, second])
    #expect(
      try catalogue.corpora(of: ["a", "c", "gone"]).mapValues(\.english)
        == ["a": "First", "c": "Second"])
    #expect(
      try catalogue.corpora(citing: ["the-gazette#stargate", "le-quotidien#plan"])
        .mapValues(\.english)
        == ["the-gazette#stargate": "First", "le-quotidien#plan": "Second"])
    #expect(
      try catalogue.corpora(citing: ["le-quotidien#plan"]).mapValues(\.english)
        == ["le-quotidien#plan": "Second"])
    #expect(try self.catalogue([first]).corpora(of: ["a"]).isEmpty)
    #expect(try self.catalogue([first]).corpora(citing: ["the-gazette#stargate"]).isEmpty)
  }

  @Test func `an id that is taken is of the corpus that had it first`() throws {
    let catalogue = try catalogue([corpus("First", "a"), corpus("Second", "a", "b")])
    #expect(try titles(catalogue, ["a", "b"]) == ["First", "Second"])
  }

  @Test func `an observation of a name is that of the first corpus`() throws {
    let catalogue = try catalogue([corpus("First", "a"), corpus("Second", "b")])
    #expect(try catalogue.observations() == Corpus.sample.observations)
  }

  @Test func `what refers to an entry that is left out is there without it`() throws {
    var second = corpus("Second")
    second.initiatives = [
      .sample("a", amounts: [.sample("a/other", 5)]),
      .sample("b", amounts: [.sample("b/part", 1, within: "a/other")]),
      .sample("c", partOf: "b", amounts: [.sample("c/part", 1, within: "b/part")]),
    ]
    let catalogue = try catalogue([corpus("First", "a"), second])
    let (b, c) = (
      try catalogue.initiative("b")?.initiative, try catalogue.initiative("c")?.initiative
    )
    #expect(b?.amounts.map(\.within) == [nil])
    #expect(c?.amounts.map(\.within) == ["b/part"])
    #expect(c?.partOf == "b")
  }
}
