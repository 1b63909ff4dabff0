import PledgeModel

/// A corpus as its folder has it, and all that is wrong there.
public struct LoadedCorpus: Sendable {
  /// The entries without faults; their references lead to entries that are there.
  public let corpus: Corpus
  /// Every fault, by file and line.
  public let faults: [CorpusFault]
  /// The file of each initiative, and the line of its name there.
  public let locations: [InitiativeID: SourcePlace]

  /// What can be right in the corpus and hardly is, by file and line, without what its entries
  /// accept; none where nobody asked for it with `CorpusLoader.check`.
  public let warnings: [CorpusWarning]

  public init(
    corpus: Corpus, faults: [CorpusFault], locations: [InitiativeID: SourcePlace] = [:],
    warnings: [CorpusWarning] = []
  ) {
    self.corpus = corpus
    self.faults = faults
    self.locations = locations
    self.warnings = warnings
  }

  /// Returns the fault that an initiative's id is taken by one of another corpus.
  public func takenID(of initiative: InitiativeID) -> CorpusFault {
    CorpusFault(.idTaken(initiative.rawValue), at: locations[initiative] ?? SourcePlace(path: ""))
  }
}
