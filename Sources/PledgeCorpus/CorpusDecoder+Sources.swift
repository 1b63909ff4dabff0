import PledgeModel

extension CorpusDecoder {
  mutating func readSource(_ document: Document, _ name: String) {
    guard let id = id(ofFile: name).map(SourceID.init(_:)) else { return }
    let entry = reader(document, of: .source)
    keep(.source(id), entry)
    let language = entry.languageCode("language")
    let length = entry.count("length").map(Int.init)
    let source = Source(
      id: id, title: entry.text("title") ?? "", publisher: entry.text("publisher"),
      author: entry.text("author"), published: entry.date("published"), language: language ?? "",
      url: entry.webAddress("url"), sha256: entry.sha256("sha256"), length: length)
    let passages = passages(of: entry, id, length: length)
    guard !source.title.isEmpty, language != nil else { return }
    sources[id] = source
    for passage in passages { quotes[passage.id] = passage }
  }

  private func passages(of source: EntryReader, _ id: SourceID, length: Int?) -> [Quote] {
    var first: [String: SourcePlace] = [:]
    return source.entries("quote", of: .quote).compactMap { entry in
      guard let name = entry.id("id"), entry.isNew(name, &first, key: "id"),
        let exact = entry.text("exact")
      else { return nil }
      let quote = Quote(
        id: QuoteID(source: id, quote: name), exact: exact,
        start: entry.count("start").map(Int.init), prefix: context("prefix", entry),
        suffix: context("suffix", entry), speaker: entry.text("speaker"),
        translation: translations(of: entry))
      return fits(quote, entry, length: length) ? quote : nil
    }
  }

  /// Tells whether a quotation is short enough and inside its document, or notes why not.
  private func fits(_ quote: Quote, _ entry: EntryReader, length: Int?) -> Bool {
    guard (quote.start != nil) == entry.wasGiven("start") else { return false }
    let count = quote.exact.unicodeScalars.count
    let limit = quote.start == nil ? Limits.figureScalars : Limits.quotationScalars
    guard count <= limit else {
      entry.report(.quotationTooLong(count, limit: limit), at: "exact")
      return false
    }
    // Where the length is not known, it is less than that of the largest document read.
    let length = length ?? Limits.documentBytes
    if let start = quote.start, start > length - count {
      entry.report(.beyondEnd(start: start, count: count, length: length), at: "start")
      return false
    }
    return true
  }

  private func context(_ key: String, _ entry: EntryReader) -> String? {
    guard let text = entry.text(key) else { return nil }
    let count = text.unicodeScalars.count
    guard count <= Limits.contextScalars else {
      entry.report(.contextTooLong(key, count), at: key)
      return nil
    }
    return text
  }

  private func translations(of entry: EntryReader) -> [Language: String] {
    guard let table = entry.entry("translation", of: .translation) else { return [:] }
    return Language.allCases.reduce(into: [:]) { $0[$1] = table.text($1.rawValue) }
  }
}
