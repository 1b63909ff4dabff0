import PledgeCatalogue
import PledgeCorpus
import PledgeExplorer
import PledgeModel

/// A corpus that was opened, and what the reader should know of it.
struct OpenCorpus {
  let catalogue: Catalogue
  /// Why the catalogue is not cached, where it should be.
  var cacheNote: CacheNote?
  /// That entries were left out.
  var faultNote: String?
  /// The corpora that were added and are not there, each told.
  var missing: [String] = []
  /// What told the corpora's files from others when they were opened; `nil` where a file is missing.
  var fingerprint: String?
  /// Whether the files have still to be compared with that.
  var isUnchecked = false

  /// Everything that the reader should know, in words.
  var notes: [String] { missing + [cacheNote?.description, faultNote].compactMap(\.self) }
}

/// Opens corpora: a catalogue file as it is, everything else through the cache.
struct CorpusDoor {
  private(set) var corpora: CorpusSet
  /// The corpora that the command's arguments name.
  let given: [String]
  /// The corpora that were added and are not there, each told.
  let missing: [String]
  /// The cache's folder; `nil` builds the catalogue in memory.
  private let cache: String?
  private let columns: Int?
  private let phrases: Phrases
  /// Whether the corpora are opened beside an open explorer, which has the terminal and the signals.
  private(set) var isBesideExplorer = false

  /// - Parameter given: The corpora that the command's arguments name.
  init(given: [String], in surroundings: Surroundings, _ phrases: Phrases) throws(Failure) {
    corpora = try CorpusSet(given, in: surroundings)
    self.given = given
    missing =
      given.isEmpty
      ? DataFolders(surroundings: surroundings).missingCorpora.map { phrases.missing($0) } : []
    cache = CacheFolder.path(in: surroundings.environment)
    columns = surroundings.errorWidth
    self.phrases = phrases
  }

  /// The door beside an open explorer: the corpora may be opened again and again.
  var besideExplorer: CorpusDoor {
    var door = self
    door.isBesideExplorer = true
    door.corpora.parsed = ParsedTexts()
    return door
  }

  /// Opens the corpora.
  func open() throws(Failure) -> OpenCorpus {
    if let path = corpora.onlyCatalogue {
      return OpenCorpus(
        catalogue: try Self.told { () throws(CatalogueError) in
          try Catalogue.open(at: path)
        }, missing: missing, fingerprint: corpora.fingerprint)
    }
    let fingerprint = corpora.fingerprint
    let (catalogue, note) = try cachedCatalogue(of: fingerprint)
    return OpenCorpus(
      catalogue: catalogue, cacheNote: note, faultNote: Self.note(on: catalogue),
      missing: missing, fingerprint: fingerprint)
  }

  /// Opens the corpora as they were when they were last used, where the cache has them so: whoever
  /// shows them has to look afterwards whether their files have changed. Else opens them as they are.
  ///
  /// Only what lies in folders may have changed: to look at a thousand files takes longer than to draw
  /// a screen.
  ///
  /// - Parameter currency: What money is to be shown in. Where the cache has no rates of it, the files
  ///   are looked at first: they may have some now.
  func openAsLastUsed(showing currency: Currency? = nil) throws(Failure) -> OpenCorpus {
    guard let opened = latest() else { return try open() }
    guard let currency else { return opened }
    let known = try Self.told { () throws(CatalogueError) in try opened.catalogue.currencies }
    return known.contains(currency) ? opened : try open()
  }

  /// The corpora as the cache has them from their last use.
  private func latest() -> OpenCorpus? {
    guard corpora.onlyCatalogue == nil, let cache, let prefix = keyPrefix,
      let latest = CatalogueCache(folder: cache).latest(keyedFrom: prefix)
    else { return nil }
    return OpenCorpus(
      catalogue: latest.catalogue, missing: missing,
      fingerprint: String(latest.key.dropFirst(prefix.count)), isUnchecked: true)
  }

  /// Opens the corpora and asks them something.
  ///
  /// A cached catalogue that turns out to be damaged is made anew, once.
  ///
  /// - Parameter isReadLater: Whether more is read of the catalogue behind the request, when it is too
  ///   late to begin anew: then a cached one is looked through before.
  func ask<Answer>(
    isReadLater: Bool = false, _ request: (Catalogue) throws(CatalogueError) -> Answer
  ) throws(Failure) -> (answer: Answer, notes: [String]) {
    let corpus = try open()
    do throws(CatalogueError) {
      if isReadLater, corpora.onlyCatalogue == nil { try corpus.catalogue.checkPages() }
      return (try request(corpus.catalogue), corpus.notes)
    } catch {
      guard case .damaged = error, corpora.onlyCatalogue == nil, cache != nil else {
        throw Failure(error)
      }
    }
    let fresh = try open()
    return try Self.told { () throws(CatalogueError) in
      (try request(fresh.catalogue), fresh.notes)
    }
  }

  private func cachedCatalogue(
    of fingerprint: String?
  ) throws(Failure) -> (Catalogue, CacheNote?) {
    let key = fingerprint.flatMap { print in keyPrefix.map { $0 + print } }
    let cache = cache.flatMap { key == nil ? nil : CatalogueCache(folder: $0) }
    if let cache, let key, let catalogue = cache.catalogue(key: key) { return (catalogue, nil) }
    let progress = BuildingProgress(
      columns: isBesideExplorer ? nil : columns, watchesSignals: !isBesideExplorer, phrases)
    defer { progress.end() }
    let contents = try corpora.contents(progress)
    progress.watchSignals()
    let built = try Self.told { () throws(CatalogueError) in
      guard let cache, let key else { return (try Catalogue(contents), nil as CacheNote?) }
      return try cache.build(contents, key: key)
    }
    progress.end()
    try progress.check()
    return built
  }

  /// What the cache's keys of these corpora begin with, before the fingerprint of their files: another
  /// version of the program may read the same files otherwise.
  private var keyPrefix: String? {
    let version = String(Pledgebook.version.map { $0 == "." ? "-" : $0 })
    return corpora.identity.map { "\(version)-\($0)-" }
  }

  private static func told<Answer>(
    _ request: () throws(CatalogueError) -> Answer
  ) throws(Failure) -> Answer {
    do throws(CatalogueError) {
      return try request()
    } catch {
      throw Failure(error)
    }
  }

  private static func note(on catalogue: Catalogue) -> String? {
    guard let first = catalogue.faults.first?.split(separator: "\n").first else { return nil }
    let count = catalogue.faultCount
    let others = count == 1 ? "" : " (and \(count - 1) more)"
    return """
      entries with faults are left out: \(first)\(others)
      help: run 'pledgebook check' to see them all
      """
  }
}
