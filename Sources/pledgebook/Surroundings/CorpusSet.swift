import PledgeCatalogue
import PledgeCorpus
import PledgeModel

/// The corpora that a command's arguments name, of which one catalogue is made.
struct CorpusSet {
  /// A corpus and the form that it has.
  enum Part {
    case folder(String)
    case flat(String)
    case catalogue(String)

    var path: String {
      switch self {
      case .folder(let path), .flat(let path), .catalogue(let path): path
      }
    }
  }

  let parts: [Part]
  /// What was parsed before, where the corpora are read again and again.
  var parsed: ParsedTexts?
  /// Where the places of flat corpora are known from: the bundled corpus.
  private let folders: DataFolders

  /// - Parameter given: The paths that the arguments name; none for the bundled corpus.
  /// - Throws: `Failure` when there is no such file or folder.
  init(_ given: [String], in surroundings: Surroundings) throws(Failure) {
    folders = DataFolders(surroundings: surroundings)
    parts = try folders.corpora(given: given).map { path throws(Failure) in try Self.part(path) }
  }

  /// The only corpus, where it is a catalogue that can be opened as it is.
  var onlyCatalogue: String? {
    guard parts.count == 1, case .catalogue(let path) = parts[0] else { return nil }
    return path
  }

  /// What tells the set from others, and from itself before a file changed; `nil` where a file cannot
  /// be found.
  var fingerprint: String? { digest { CorpusFingerprint.of(folder: $0) } }

  /// What tells the set from others without a look into its folders: where these lie, and the state of
  /// files; `nil` where a file cannot be found.
  var identity: String? { digest { CorpusFingerprint.ofPlace(folder: $0) } }

  private func digest(ofFolder: (String) -> String?) -> String? {
    var prints = parts.map { part in
      switch part {
      case .folder(let path): ofFolder(path)
      case .flat(let path), .catalogue(let path): CorpusFingerprint.of(file: path)
      }
    }
    if hasNoWorld { prints.append((try? bundled).flatMap(ofFolder)) }
    let known = prints.compactMap(\.self)
    guard known.count == prints.count else { return nil }
    return known.count == 1 ? known[0] : CorpusFingerprint.of(known)
  }

  /// Returns what the catalogue is built from. Files are read when it is filled.
  ///
  /// The first folder says what the world is like, else the first catalogue, else the bundled corpus;
  /// the others add the places that it does not have.
  ///
  /// - Parameter progress: Is told how far the reading is.
  func contents(_ progress: BuildingProgress) throws(Failure) -> CatalogueContents {
    let first = parts.firstIndex { part in
      if case .folder = part { true } else { false }
    }
    let loaded = parts.map { part -> LoadedCorpus? in
      guard case .folder(let path) = part else { return nil }
      return CorpusLoader(folder: path, parsed: parsed).load()
    }
    var world = if let first, let corpus = loaded[first]?.corpus { corpus } else { try world() }
    var known = Set(world.places.map(\.id))
    for corpus in loaded {
      world.places += (corpus?.corpus.places ?? []).filter { known.insert($0.id).inserted }
    }
    for case .catalogue(let path) in parts {
      // One that cannot be opened tells so when it is added.
      let places = (try? Catalogue.open(at: path).world().places) ?? []
      world.places += places.filter { known.insert($0.id).inserted }
    }
    return CatalogueContents(world) { [parts, parsed, world] builder throws(CatalogueError) in
      let filling = CatalogueFilling(builder, world: world, progress)
      for (index, part) in parts.enumerated() {
        switch part {
        case .folder(let path):
          try filling.add(loaded[index] ?? CorpusLoader(folder: path, parsed: parsed).load())
        case .flat(let path): try filling.add(flat: path)
        case .catalogue(let path): try filling.add(catalogue: path)
        }
      }
      progress.finishing()
    }
  }

  /// Whether only flat corpora are named, which say nothing of places.
  private var hasNoWorld: Bool {
    parts.allSatisfy { part in
      if case .flat = part { true } else { false }
    }
  }

  private var bundled: String {
    get throws(Failure) { try folders.bundledCorpus() }
  }

  /// The places, rates and outlines where no folder is named.
  private func world() throws(Failure) -> Corpus {
    for case .catalogue(let path) in parts {
      do throws(CatalogueError) {
        return try Catalogue.open(at: path).world()
      } catch {
        throw Failure(error)
      }
    }
    var world = CorpusLoader(folder: try bundled, parsed: parsed).load().corpus
    let names = parts.map { FilePath.name(of: $0.path) }
    world.title = Bilingual(names.joined(separator: ", "))
    (world.version, world.licence) = ("", "")
    return world
  }

  private static func part(_ path: String) throws(Failure) -> Part {
    switch FilePath.kind(of: path) {
    case .folder, nil: return .folder(path)
    case .file: return FlatCorpus.isFlat(path) ? .flat(path) : .catalogue(path)
    case .other:
      throw Failure(
        "\(path): neither a file nor a folder",
        help: "name a corpus folder, a flat CSV file or a catalogue")
    }
  }
}
