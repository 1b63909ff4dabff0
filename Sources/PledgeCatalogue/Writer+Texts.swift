import GRDB
import PledgeModel

extension Writer {
  /// Puts initiatives into the full-text index: what they are called, where they are, who takes part,
  /// and what is quoted.
  func writeTexts(_ additions: Additions) throws {
    let text = try insertion("initiative_text")
    for addition in additions.initiatives {
      let entry = addition.entry
      var texts = entry.name.words + entry.summary.words
      for id in entry.everyOrganization {
        if let name = additions.organizations[id]?.name { texts += name.words }
      }
      for code in entry.places { texts += (placeNames[code]?.words ?? []) + [code.rawValue] }
      var sources: Set<SourceID> = []
      for id in entry.everyQuote {
        guard let quote = additions.quotes[id] else { continue }
        texts.append(quote.words)
        guard sources.insert(quote.source).inserted else { continue }
        if let source = additions.sources[quote.source] { texts.append(source.words) }
      }
      try text(addition.number, texts.joined(separator: "\n"))
    }
  }
}
