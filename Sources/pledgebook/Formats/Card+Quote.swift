import PledgeExplorer
import PledgeModel

extension Card {
  /// Adds a passage: its words, who says them and where, and our translation where the words are in
  /// another language than the reader's.
  mutating func add(_ quote: Quote, in source: Source?, indent: Int, _ phrases: Phrases) {
    add(phrases.quoted(quote.exact), indent: indent)
    if let translation = quote.translation[phrases.language] {
      add("= \(translation)", indent: indent + 2)
    }
    add("— " + phrases.origin(of: quote, in: source), indent: indent + 2)
    if let url = source?.url { add(url, indent: indent + 4) }
  }
}
