import FolderWatch
import Foundation
import PledgeCorpus
import PledgeExplorer
import PledgeModel

/// The files that the corpora were read from.
extension CorpusSet {
  /// Whether there are files beside catalogues.
  var hasFiles: Bool {
    parts.contains { part in
      if case .catalogue = part { false } else { true }
    }
  }

  /// What is to be watched for changes.
  var watched: [WatchTarget] {
    parts.map { part in
      switch part {
      case .folder(let path): .folder(path)
      case .flat(let path), .catalogue(let path): .file(path)
      }
    }
  }

  /// Returns where an entry stands, in the first of the corpora that has it.
  ///
  /// - Parameter places: The places that flat corpora may name.
  func location(of entry: EntryName, places: () -> [Place]) -> FilePlace? {
    for part in parts {
      let place: SourcePlace? =
        switch part {
        case .folder(let path): EntryLocator(folder: path)?.place(of: entry)
        case .flat(let path): FlatCorpus(file: path, places: places()).place(of: entry)
        case .catalogue: nil
        }
      guard let place else { continue }
      return FilePlace(
        path: place.path, line: place.line ?? 1,
        isWritable: FileManager.default.isWritableFile(atPath: place.path))
    }
    return nil
  }
}
