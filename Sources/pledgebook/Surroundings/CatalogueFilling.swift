import PledgeCatalogue
import PledgeCorpus
import PledgeModel

/// Fills a catalogue with one corpus after the other; what is wrong with them becomes its faults.
struct CatalogueFilling {
  private let builder: CatalogueBuilder
  private let world: Corpus
  private let progress: BuildingProgress

  /// - Parameter world: Where places are known from.
  init(_ builder: CatalogueBuilder, world: Corpus, _ progress: BuildingProgress) {
    self.builder = builder
    self.world = world
    self.progress = progress
    progress.watch(builder)
  }

  /// Adds a folder's corpus.
  func add(_ loaded: LoadedCorpus) throws(CatalogueError) {
    let refused = try builder.add(loaded.corpus)
    let taken = refused.map { loaded.takenID(of: loaded.corpus.initiatives[$0].id) }
    try builder.add(faults: (loaded.faults + taken).map(\.description))
  }

  /// Adds a flat file, some thousand rows at a time.
  func add(flat path: String) throws(CatalogueError) {
    try FlatCorpus(file: path, places: world.places).read { stretch throws(CatalogueError) in
      var corpus = world.withoutEntries
      corpus.title = Bilingual(FilePath.name(of: path))
      corpus.organizations = stretch.organizations
      corpus.sources = stretch.sources
      corpus.quotes = stretch.quotes
      corpus.initiatives = stretch.initiatives
      let refused = try builder.add(corpus)
      let faults = stretch.faults + refused.map(stretch.repeatedID)
      try builder.add(faults: faults.map(\.description))
      progress.report(
        path, rows: stretch.rows, fraction: (bytes: stretch.bytes, of: stretch.totalBytes))
    }
  }

  /// Adds what another catalogue holds.
  func add(catalogue path: String) throws(CatalogueError) {
    let catalogue = try Catalogue.open(at: path)
    var rows = 0
    try catalogue.forEachPart { part throws(CatalogueError) in
      let refused = try builder.add(part)
      try builder.add(
        faults: refused.map { "\(path): the id '\(part.initiatives[$0].id)' is taken" })
      rows += part.initiatives.count
      progress.report(path, rows: rows, fraction: (bytes: rows, of: catalogue.count))
    }
    try builder.add(faults: catalogue.faults)
  }
}

extension Corpus {
  /// The corpus without what it collects: its places, rates and date alone.
  fileprivate var withoutEntries: Corpus {
    Corpus(
      title: title, version: version, licence: licence, date: date, places: places, rates: rates)
  }
}
