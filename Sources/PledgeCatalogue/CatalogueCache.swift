import PledgeModel

/// A folder of catalogues, so that a corpus that has not changed need not be read again.
///
/// A cached catalogue is derived and never the truth: one that is broken, foreign, of another
/// version, or that somebody else could have written is made anew, and where no file can be written,
/// or the folder is a link or open to others, the catalogue is built in memory.
public struct CatalogueCache: Sendable {
  /// How many catalogues are kept, the most recently used.
  public static let capacity = 4

  private let folder: CacheFolder

  /// - Parameter folder: The cache's own folder, such as `~/.cache/pledgebook`. It is made when it
  ///   is first needed, for its owner only.
  public init(folder: String) { self.folder = CacheFolder(path: folder) }

  /// Returns the catalogue of a corpus, if it is there and can be trusted.
  ///
  /// - Parameter key: What tells the corpus from others: a digest of its files. Letters, digits and
  ///   `-` only.
  public func catalogue(key: String) -> Catalogue? {
    let path = folder.path(of: key)
    guard Self.isName(key), folder.isPrivate, folder.isTrustworthy(path),
      let catalogue = try? open(path)
    else { return nil }
    folder.markUsed(path)
    return catalogue
  }

  /// Returns the catalogue that was used last among those whose keys begin alike: those of one corpus
  /// before and after its files changed.
  ///
  /// - Parameter prefix: The beginning of the keys; the rest of a key has no `-`.
  /// - Returns: The catalogue and its key; `nil` where there is none, or where it cannot be trusted.
  public func latest(keyedFrom prefix: String) -> (catalogue: Catalogue, key: String)? {
    guard Self.isName(prefix), let key = folder.latestKey(beginningWith: prefix),
      let catalogue = catalogue(key: key)
    else { return nil }
    return (catalogue, key)
  }

  /// Builds the catalogue of a corpus, in memory where no file can be written.
  ///
  /// - Returns: The catalogue, and a note where it is not cached.
  /// - Throws: `CatalogueError.inconsistent` when the corpus refers to what it does not hold,
  ///   `CatalogueError.interrupted` when the builder was told to stop.
  public func build(
    _ contents: CatalogueContents, key: String
  ) throws(CatalogueError) -> (catalogue: Catalogue, note: CacheNote?) {
    let path = folder.path(of: key)
    do throws(CatalogueError) {
      guard Self.isName(key) else {
        throw .inaccessible(path: path, reason: "not a name for a cached catalogue")
      }
      try folder.create()
      guard folder.isPrivate else {
        throw .inaccessible(path: folder.path, reason: "not a folder that is yours alone")
      }
      try Catalogue.build(contents, at: path)
      let catalogue = try open(path)
      folder.prune(keeping: Self.capacity)
      return (catalogue, nil)
    } catch {
      switch error {
      case .inconsistent, .interrupted: throw error
      case .inaccessible, .foreign, .otherVersion, .damaged:
        return (
          try Catalogue(contents), CacheNote(folder: folder.path, reason: error.reason)
        )
      }
    }
  }

  /// Opens a catalogue that is removed when it turns out to be damaged, so that the next start builds
  /// it anew.
  private func open(_ path: String) throws(CatalogueError) -> Catalogue {
    try Catalogue.open(at: path) { [folder] in folder.remove(path) }
  }

  private static func isName(_ key: String) -> Bool {
    !key.isEmpty && key.utf8.allSatisfy(isPlain)
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
