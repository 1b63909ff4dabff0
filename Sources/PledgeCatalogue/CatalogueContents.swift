import PledgeModel

/// What a catalogue is built from.
public struct CatalogueContents {
  /// What the catalogue is called, its date, places, rates and outlines.
  public let corpus: Corpus
  /// Adds everything else.
  public let fill: (CatalogueBuilder) throws(CatalogueError) -> Void

  public init(
    _ corpus: Corpus, fill: @escaping (CatalogueBuilder) throws(CatalogueError) -> Void
  ) {
    self.corpus = corpus
    self.fill = fill
  }

  /// One corpus, no two of whose initiatives may have one name.
  ///
  /// - Parameter faults: What was found wrong with it, as messages.
  public init(_ corpus: Corpus, faults: [String]) {
    self.init(corpus) { builder throws(CatalogueError) in
      if let repeated = try builder.add(corpus).first {
        throw .inconsistent("two entries named '\(corpus.initiatives[repeated].id)'")
      }
      try builder.add(faults: faults)
    }
  }
}

extension Catalogue {
  /// Builds a catalogue in memory.
  ///
  /// - Throws: `CatalogueError.inconsistent` when an entry refers to what is not there.
  public convenience init(_ contents: CatalogueContents) throws(CatalogueError) {
    let builder = try CatalogueBuilder(contents.corpus)
    try contents.fill(builder)
    try self.init(builder.finishInMemory())
  }

  /// Builds a catalogue file: see `CatalogueBuilder`.
  public static func build(_ contents: CatalogueContents, at path: String) throws(CatalogueError) {
    let builder = try CatalogueBuilder(contents.corpus, at: path)
    try contents.fill(builder)
    try builder.finish()
  }
}
