/// Where the corpus and the themes lie.
struct DataFolders {
  let surroundings: Surroundings

  /// Returns the corpora: folders, flat files, catalogues.
  ///
  /// - Parameter given: What the command's arguments name; without any, the bundled one, those that are
  ///   set beside it and those that were added.
  /// - Throws: `Failure` with all the places that were looked at.
  func corpora(given: [String]) throws(Failure) -> [String] {
    try namedCorpora(given: given).map(\.value)
  }

  /// Returns the corpora, each with who names it.
  func namedCorpora(given: [String]) throws(Failure) -> [EffectiveSettings.Item<String>] {
    if let missing = given.first(where: { !exists($0) }) { throw Self.missing(missing) }
    if !given.isEmpty { return given.map { .init(value: $0, origin: .option) } }
    let isNamed = surroundings.environment[Self.corpusVariable].map { !$0.isEmpty } ?? false
    let bundled = EffectiveSettings.Item(
      value: try bundledCorpus(), origin: isNamed ? .environment(Self.corpusVariable) : .standard)
    let beside = surroundings.settings.settings.corpora.map {
      EffectiveSettings.Item(value: surroundings.path(ofSetting: $0.value), origin: .file($0.line))
    }
    let added = added.map {
      EffectiveSettings.Item(value: $0.path, origin: .added($0.name))
    }
    var known: Set<String> = []
    return [bundled]
      + (beside + added).filter { exists($0.value) && known.insert($0.value).inserted }
  }

  /// The corpora that were added and whose folders are gone.
  var missingCorpora: [AddedCorpora.Entry] { added.filter { !exists($0.path) } }

  private var added: [AddedCorpora.Entry] {
    AddedCorpora(in: surroundings.environment)?.entries ?? []
  }

  private static let corpusVariable = "PLEDGEBOOK_CORPUS"

  /// Returns the bundled corpus, or the one that the environment names in its place.
  ///
  /// - Throws: `Failure` with all the places that were looked at.
  func bundledCorpus() throws(Failure) -> String {
    try find("Corpus", given: nil, variable: Self.corpusVariable, option: "with --corpus or ")
  }

  /// Returns the folders of themes: the bundled ones, then the user's own, which may replace them.
  ///
  /// - Parameter given: The one folder that the command's arguments name.
  /// - Throws: `Failure` with all the places that were looked at.
  func themes(given: String? = nil) throws(Failure) -> [String] {
    let found = try find("Themes", given: given, variable: "PLEDGEBOOK_THEMES")
    let own = ConfigFolder.path(in: surroundings.environment).map { $0 + "/themes" }
    return given == nil ? [found] + [own].compactMap(\.self) : [found]
  }

  /// Looks at what is named, then beside the program, then in the checkout that it was built in.
  private func find(
    _ name: String, given: String?, variable: String, option: String = ""
  ) throws(Failure) -> String {
    if let named = given ?? surroundings.environment[variable].flatMap({ $0.isEmpty ? nil : $0 }) {
      guard exists(named) else { throw Self.missing(named) }
      return named
    }
    let prefix = FilePath.folder(of: FilePath.folder(of: surroundings.executable))
    let installed = "\(prefix)/share/pledgebook/\(name)"
    if exists(installed) { return installed }
    let built = checkout.map { "\($0)/\(name)" }
    if let built, exists(built) { return built }
    let places = [installed, built].compactMap(\.self)
    throw Failure(
      "no \(name) folder was found; looked at \(places.joined(separator: ", "))",
      help: "name one \(option)in the environment variable \(variable)")
  }

  private static func missing(_ path: String) -> Failure {
    Failure("\(path): there is no such file or folder")
  }

  /// The nearest folder above the program that is a checkout of it.
  private var checkout: String? {
    sequence(first: surroundings.executable) { $0.isEmpty ? nil : FilePath.folder(of: $0) }
      .first { exists("\($0)/Package.swift") && exists("\($0)/Corpus") }
  }

  private func exists(_ path: String) -> Bool { FilePath.exists(path) }
}
