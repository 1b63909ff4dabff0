import PledgeCatalogue
import PledgeCorpus
import PledgeModel

/// A corpus that was opened, and what the reader should know of it.
struct OpenCorpus {
  let catalogue: Catalogue
  /// Why the catalogue is not cached, where it should be.
  var cacheNote: CacheNote?
  /// That entries were left out.
  var faultNote: String?

  /// Everything that the reader should know, in words.
  var notes: [String] { [cacheNote?.description, faultNote].compactMap(\.self) }
}

/// Opens a corpus: a folder through the cache, or a catalogue file.
struct CorpusDoor {
  /// The folder or the file.
  let path: String
  /// The cache's folder; `nil` builds the catalogue in memory.
  let cache: String?

  /// - Parameter given: The corpus that the command's arguments name.
  init(given: String?, in surroundings: Surroundings) throws(Failure) {
    path = try DataFolders(surroundings: surroundings).corpus(given: given)
    cache = CacheFolder.path(in: surroundings.environment)
  }

  /// Opens the corpus.
  func open() throws(Failure) -> OpenCorpus {
    do throws(CatalogueError) {
      guard let fingerprint = CorpusFingerprint.of(folder: path) else {
        return OpenCorpus(catalogue: try Catalogue.open(at: path))
      }
      let (catalogue, note) = try catalogue(key: Self.key(fingerprint))
      return OpenCorpus(
        catalogue: catalogue, cacheNote: note, faultNote: Self.note(on: catalogue.faults))
    } catch {
      throw Failure(error)
    }
  }

  /// Opens the corpus and asks it something.
  ///
  /// A cached catalogue that turns out to be damaged is made anew, once.
  func ask<Answer>(
    _ request: (Catalogue) throws(CatalogueError) -> Answer
  ) throws(Failure) -> (answer: Answer, notes: [String]) {
    let corpus = try open()
    do throws(CatalogueError) {
      return (try request(corpus.catalogue), corpus.notes)
    } catch {
      guard case .damaged = error, let cache, let key = CorpusFingerprint.of(folder: path) else {
        throw Failure(error)
      }
      CatalogueCache(folder: cache).discard(key: Self.key(key))
    }
    let fresh = try open()
    do throws(CatalogueError) {
      return (try request(fresh.catalogue), fresh.notes)
    } catch {
      throw Failure(error)
    }
  }

  private func catalogue(key: String) throws(CatalogueError) -> (Catalogue, CacheNote?) {
    func load() -> (corpus: Corpus, faults: [String]) {
      let loaded = CorpusLoader(folder: path).load()
      return (loaded.corpus, loaded.faults.map(\.description))
    }
    guard let cache else {
      let (corpus, faults) = load()
      return (try Catalogue(corpus: corpus, faults: faults), nil)
    }
    return try CatalogueCache(folder: cache).catalogue(key: key, load: load)
  }

  /// The cache's key: another version of the program may read the same files otherwise.
  private static func key(_ fingerprint: String) -> String {
    "\(Pledgebook.version.replacing(".", with: "-"))-\(fingerprint)"
  }

  private static func note(on faults: [String]) -> String? {
    guard let first = faults.first?.split(separator: "\n").first else { return nil }
    let others = faults.count == 1 ? "" : " (and \(faults.count - 1) more)"
    return """
      entries with faults are left out: \(first)\(others)
      help: run 'pledgebook check' to see them all
      """
  }
}
