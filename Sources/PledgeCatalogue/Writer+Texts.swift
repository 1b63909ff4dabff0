import GRDB
import PledgeModel

extension Writer {
  /// Puts initiatives into the full-text index: what they are called, where they are, who takes part,
  /// and what is quoted.
  func writeTexts(_ corpus: Corpus) throws {
    let text = try insertion("initiative_text")
    let quoteByID = Dictionary(corpus.quotes.map { ($0.id, $0) }) { first, _ in first }
    let sourceText = Dictionary(corpus.sources.map { ($0.id, $0.words) }) { $1 }
    let names = Dictionary(corpus.organizations.map { ($0.id, $0.name) }) { $1 }
    let placeNames = Dictionary(corpus.places.map { ($0.id, $0.name) }) { $1 }
    for initiative in corpus.initiatives {
      var texts = [initiative.name, initiative.summary].flatMap { [$0.english, $0.french] }
      texts += initiative.everyOrganization.compactMap { names[$0] }
        .flatMap { [$0.english, $0.french] }
      texts += initiative.places.compactMap { placeNames[$0] }.flatMap { [$0.english, $0.french] }
      texts += initiative.places.map(\.rawValue)
      let cited = initiative.everyQuote.compactMap { quoteByID[$0] }
      texts += cited.map(\.words)
      texts += Set(cited.map(\.source)).compactMap { sourceText[$0] }
      try text(initiatives(initiative.id), texts.unique.joined(separator: "\n"))
    }
  }
}
