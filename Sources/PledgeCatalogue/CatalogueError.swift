import GRDB
import PledgeModel

/// Why a catalogue could not be made, opened or read.
public enum CatalogueError: Error, Hashable, Sendable {
  /// There is no file at the path, or none that this program may read or write.
  case inaccessible(path: String, reason: String)
  /// The file is no catalogue.
  case foreign(path: String)
  /// The file is a catalogue of another schema version.
  case otherVersion(path: String, found: Int)
  /// The file is a catalogue, but what it holds is not what was written.
  case damaged(String)
  /// The corpus names an entry twice, or one that it does not hold.
  case inconsistent(String)
  /// `Catalogue.interrupt()` was called.
  case interrupted
}

extension CatalogueError: CustomStringConvertible {
  /// What is wrong, and the way to mend it.
  public var description: String { help.map { "\(reason)\nhelp: \($0)" } ?? reason }

  /// What is wrong, in one line.
  var reason: String {
    switch self {
    case .inaccessible(let path, let reason): "\(path): \(reason)"
    case .foreign(let path): "\(path): not a catalogue"
    case .otherVersion(let path, let found):
      "\(path): catalogue of version \(found), not \(Catalogue.schemaVersion)"
    case .damaged(let what): "damaged catalogue: \(what)"
    case .inconsistent(let what): "inconsistent corpus: \(what)"
    case .interrupted: "interrupted"
    }
  }

  private var help: String? {
    switch self {
    case .inaccessible: "name a file that can be read, in a folder that can be written to"
    case .foreign: "name a file that was made by 'pledgebook build'"
    case .otherVersion: "make it anew from its corpus with 'pledgebook build'"
    case .damaged:
      "make it anew from its corpus with 'pledgebook build'; a cached one is, at the next start"
    case .inconsistent: "run 'pledgebook check' to find the file"
    case .interrupted: nil
    }
  }
}

extension CatalogueError {
  /// Makes an error from whatever a request threw.
  init(_ error: any Error) {
    switch error {
    case let error as CatalogueError: self = error
    case let error as DatabaseError where error.isInterruptionError: self = .interrupted
    case let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT:
      self = .inconsistent(error.message ?? "two entries of the same name")
    case let error as DatabaseError where error.extendedResultCode.rawValue == PageChecksums.damage:
      self = .damaged("a page is not what was written")
    case let error as DatabaseError:
      self = .damaged(error.message ?? "\(error.resultCode)")
    default: self = .damaged("\(error)")
    }
  }
}
