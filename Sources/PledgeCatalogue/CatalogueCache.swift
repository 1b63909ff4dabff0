import PledgeModel

/// A folder of catalogues, so that a corpus that has not changed need not be read again.
///
/// A cached catalogue is derived and never the truth: one that is broken, foreign, of another
/// version, or that somebody else could have written is made anew, and where no file can be written
/// the catalogue is built in memory.
public struct CatalogueCache: Sendable {
  /// How many catalogues are kept, the most recently used.
  public static let capacity = 4

  private let folder: CacheFolder

  /// - Parameter folder: The cache's own folder, such as `~/.cache/pledgebook`. It is made when it
  ///   is first needed, for its owner only.
  public init(folder: String) { self.folder = CacheFolder(path: folder) }

  /// Returns the catalogue of a corpus, building it if need be.
  ///
  /// - Parameters:
  ///   - key: What tells the corpus from others: a digest of its files. Letters, digits and `-`
  ///     only.
  ///   - load: Reads the corpus; called only when no cached catalogue will do.
  /// - Returns: The catalogue, and a note where it is not cached.
  /// - Throws: `CatalogueError.inconsistent` when the corpus refers to what it does not hold.
  public func catalogue(
    key: String, load: () -> (corpus: Corpus, faults: [String])
  ) throws(CatalogueError) -> (catalogue: Catalogue, note: CacheNote?) {
    let path = folder.path(of: key)
    let isNamed = !key.isEmpty && key.utf8.allSatisfy(Self.isPlain)
    if isNamed, folder.isTrustworthy(path), let catalogue = try? Catalogue.open(at: path) {
      folder.markUsed(path)
      return (catalogue, nil)
    }
    let (corpus, faults) = load()
    do throws(CatalogueError) {
      guard isNamed else {
        throw .inaccessible(path: path, reason: "not a name for a cached catalogue")
      }
      try folder.create()
      try Catalogue.build(corpus: corpus, faults: faults, at: path)
      let catalogue = try Catalogue.open(at: path)
      folder.prune(keeping: Self.capacity)
      return (catalogue, nil)
    } catch {
      if case .inconsistent = error { throw error }
      let catalogue = try Catalogue(corpus: corpus, faults: faults)
      return (catalogue, CacheNote(folder: folder.path, reason: error.reason))
    }
  }

  /// Removes the catalogue of a corpus, so that the next start builds it anew.
  ///
  /// For a catalogue whose requests throw `CatalogueError.damaged`.
  public func discard(key: String) {
    guard key.utf8.allSatisfy(Self.isPlain) else { return }
    folder.remove(folder.path(of: key))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// Why a catalogue was built in memory, and will be again at the next start.
public struct CacheNote: Hashable, Sendable, CustomStringConvertible {
  public let folder: String
  public let reason: String

  public var description: String {
    "\(folder): \(reason); the catalogue is in memory and will be built again at the next start"
  }
}
