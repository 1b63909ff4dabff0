import Foundation
import PledgeCorpus
import PledgeModel
import Testing

@Suite struct `The bundled corpus` {
  private static let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = repository.appending(path: "Corpus").path
  private static let documents = repository.appending(path: "../shared/sources").standardized.path

  @Test func `has no faults`() {
    let loaded = CorpusLoader(folder: Self.folder).load()
    #expect(loaded.faults.map(\.description) == [])
    #expect(loaded.corpus.places.count == 254)
    #expect(loaded.corpus.places.first { $0.id == "EU" }?.members.count == 27)
    #expect(!loaded.corpus.rates.isEmpty)
    #expect(Set(loaded.locations.keys) == Set(loaded.corpus.initiatives.map(\.id)))
  }

  @Test func `has no warnings that its entries do not accept`() {
    let loaded = CorpusLoader(folder: Self.folder).check()
    #expect(loaded.warnings.map(\.description) == [])
  }

  @Test func `has the outlines of all countries but Antarctica and two empty islands`() {
    let corpus = CorpusLoader(folder: Self.folder).load().corpus
    let countries = Set(corpus.places.filter { $0.kind == .country }.map(\.id))
    #expect(countries.symmetricDifference(corpus.outlines.map(\.place)) == ["AQ", "BV", "HM"])
    #expect(corpus.outlines.first { $0.place == "LU" }?.rings.map(\.count) == [6])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: documents)))
  func `quotes its documents verbatim`() {
    let corpus = CorpusLoader(folder: Self.folder).load().corpus
    let verification = DocumentFolder(folder: Self.documents).verify(corpus)
    #expect(verification.mismatches.map(\.description) == [])
    #expect(verification.missingDocuments == [])
    #expect(verification.verified + verification.figureOnly == corpus.quotes.count)
  }
}
