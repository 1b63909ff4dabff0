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

  /// Reads the file.
  ///
  /// - Complexity: O(*n*) in memory, for the ids: two rows may not have the same.
  func report() -> Report {
    var (text, faults, amounts) = ("", 0, 0)
    var ids: Set<InitiativeID> = []
    corpus.read { stretch in
      let initiatives = stretch.initiatives
      let repeated = initiatives.indices.filter { !ids.insert(initiatives[$0].id).inserted }
      for fault in stretch.faults + repeated.map(stretch.repeatedID) {
        text += "\(fault)\n\n"
        faults += 1
      }
      amounts += initiatives.reduce(0) { $0 + $1.amounts.count }
    }
    let counts = [phrases.initiatives(ids.count), phrases.amounts(amounts)]
    return Report(
      text: text + phrases.checked(counts, faults: faults) + "\n",
      ending: faults == 0 ? .done : .faults)
  }
}
