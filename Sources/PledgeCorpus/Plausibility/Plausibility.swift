import PledgeModel

/// Judges what a corpus says: what can be right and hardly is.
///
/// Each check is a function of the corpus's values in a file of its own; where a finding stands is
/// looked up only for those that nobody accepts.
struct Plausibility {
  /// A doubt about a key of an entry, or about one element of the key's list.
  struct Finding {
    let doubt: CorpusWarning.Doubt
    let entry: EntryName
    let key: String
    var element: String?
  }

  let corpus: Corpus
  let written: [EntryName: WrittenEntry]
  let sources: [SourceID: Source]
  let quotes: [QuoteID: Quote]

  init(_ corpus: Corpus, written: [EntryName: WrittenEntry]) {
    self.corpus = corpus
    self.written = written
    sources = Dictionary(uniqueKeysWithValues: corpus.sources.map { ($0.id, $0) })
    quotes = Dictionary(uniqueKeysWithValues: corpus.quotes.map { ($0.id, $0) })
  }

  /// Returns the warnings that no entry accepts, by file and line.
  ///
  /// - Parameter isWhole: Whether nothing was left out of the corpus. Only then does an accepted
  ///   warning that is not there mean that there is nothing to accept.
  func warnings(isWhole: Bool) -> [CorpusWarning] {
    var found: [EntryName: Set<CorpusWarning.Name>] = [:]
    var warnings: [CorpusWarning] = []
    for finding in findings {
      guard let entry = written[finding.entry] else { continue }
      if let name = finding.doubt.name {
        found[finding.entry, default: []].insert(name)
        if entry.accepted.contains(name) { continue }
      }
      let place = entry.place(of: finding.key, element: finding.element)
      warnings.append(CorpusWarning(finding.doubt, at: place))
    }
    if isWhole {
      for (name, entry) in written {
        for accepted in entry.accepted where found[name]?.contains(accepted) != true {
          let place = entry.place(of: "accept", element: accepted.rawValue)
          warnings.append(CorpusWarning(.nothingToAccept(accepted), at: place))
        }
      }
    }
    return warnings.sorted()
  }

  private var findings: [Finding] {
    announcedAfterSources + figuresNotAsWritten + partsLargerThanWholes + sameAddresses + sameNames
      + unusualCurrencies
  }
}
