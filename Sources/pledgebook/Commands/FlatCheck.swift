import PledgeCorpus
import PledgeExplorer
import PledgeModel

/// Every fault of a flat corpus.
struct FlatCheck {
  private let path: String
  private let corpus: FlatCorpus
  private let phrases: Phrases

  /// - Parameter folders: Where the bundled corpus is, whose places the rows may name.
  init(path: String, in folders: DataFolders, _ phrases: Phrases) throws(Failure) {
    let world = CorpusLoader(folder: try folders.bundledCorpus()).load().corpus
    self.path = path
    corpus = FlatCorpus(file: path, places: world.places)
    self.phrases = phrases
  }

  /// Reads the file, and tells its faults on the way.
  ///
  /// - Parameter sink: Where the faults go, those of some thousand rows at once.
  /// - Returns: What was counted, to be said behind them.
  /// - Complexity: O(*n*) in memory, for the ids of the *n* rows without faults: two may not have the
  ///   same. However many faults there are, none is kept.
  func report(writingTo sink: some TextSink) throws(Failure) -> Report {
    var (faults, amounts) = (0, 0)
    var ids: Set<InitiativeID> = []
    try corpus.read { stretch throws(Failure) in
      let initiatives = stretch.initiatives
      let repeated = initiatives.indices.filter { !ids.insert(initiatives[$0].id).inserted }
      let found = stretch.faults + repeated.map(stretch.repeatedID)
      try sink.write(found.map { "\($0)\n\n" }.joined())
      faults += found.count
      amounts += initiatives.reduce(0) { $0 + $1.amounts.count }
    }
    let counts = [phrases.initiatives(ids.count), phrases.amounts(amounts)]
    return Report(
      text: phrases.checked(counts, faults: faults) + "\n", ending: faults == 0 ? .done : .faults)
  }
}
