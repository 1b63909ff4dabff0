import PledgeCatalogue
import PledgeCorpus
import PledgeModel

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
  ///
  /// - Returns: The catalogue, and what the reader should know of it: entries left out, no cache.
  func open() throws(Failure) -> (catalogue: Catalogue, notes: [String]) {
    do throws(CatalogueError) {
      guard let fingerprint = CorpusFingerprint.of(folder: path) else {
        return (try Catalogue.open(at: path), [])
      }
      let (catalogue, note) = try catalogue(key: Self.key(fingerprint))
      return (catalogue, [note?.description, Self.note(on: catalogue.faults)].compactMap(\.self))
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
    let (catalogue, notes) = try open()
    do throws(CatalogueError) {
      return (try request(catalogue), notes)
    } catch {
      guard case .damaged = error, let cache, let key = CorpusFingerprint.of(folder: path) else {
        throw Failure(error)
      }
      CatalogueCache(folder: cache).discard(key: Self.key(key))
    }
    let (fresh, freshNotes) = try open()
    do throws(CatalogueError) {
      return (try request(fresh), freshNotes)
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
