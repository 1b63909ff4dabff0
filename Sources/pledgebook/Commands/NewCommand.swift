import ArgumentParser
import PledgeCorpus
import PledgeExplorer
import PledgeModel

/// `pledgebook new`: files to be filled in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a corpus or an initiative of your own.",
    discussion: """
      The files hold every key with a comment that says what it is for, and are without faults as \
      they are. Nothing is overwritten, and nothing is written through a link.
      """,
    subcommands: [NewCorpusCommand.self, NewInitiativeCommand.self])
}

/// `pledgebook new corpus`: a folder with the files of a corpus.
struct NewCorpusCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Make the folder of a corpus.",
    discussion: """
      It gets the places, rates and outlines of the bundled corpus, schemas for editors, and files \
      for all else. The folder may be there, but none of the files; a README.md is left as it is.
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "folder"))
  var folder: String

  @Option(help: "What the corpus is called (default: as the folder).")
  var name: String?

  @OptionGroup var language: LanguageOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = language.phrases(in: surroundings)
    let bundled = try DataFolders(surroundings: surroundings).bundledCorpus()
    let title = name ?? FilePath.name(of: folder)
    let files = try NewCorpus(name: title, bundled: bundled).files()
    let writer = try FolderWriter(folder, makesFolder: true)
    let new = files.filter { $0.name != "README.md" || !writer.has($0.name) }
    try writer.write(new)
    let list = new.map { "\(writer.path)/\($0.name)\n" }.joined()
    return Report(
      text: list
        + phrases(
          "Next: pledgebook new initiative my-plan --corpus \(writer.path) --country FR\n",
          "Ensuite : pledgebook new initiative mon-plan --corpus \(writer.path) --country FR\n"))
  }
}

/// `pledgebook new initiative`: the files of an initiative and of its source.
struct NewInitiativeCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "initiative", abstract: "Make the files of an initiative and of its source.",
    discussion: """
      The initiative's file is initiatives/COUNTRY/ID.toml, its source's is sources/ID.toml: an \
      initiative quotes at least one passage.
      """)

  @Argument(help: "Its name in the corpus: small letters, digits and hyphens, such as fr-ai-plan.")
  var id: String

  @Option(
    help: ArgumentHelp("The folder of the corpus (default: this folder).", valueName: "folder"))
  var corpus = "."

  @Option(help: "A place's code, such as FR or EU (default: XX, worldwide).")
  var country = "XX"

  @Option(help: "What it is called, for both languages (default: the id in words).")
  var name: String?

  @OptionGroup var language: LanguageOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = language.phrases(in: surroundings)
    let writer = try FolderWriter(corpus)
    guard writer.has("corpus.toml") else {
      throw Failure(
        "\(writer.path): not a corpus, for it has no corpus.toml",
        help: "name one with --corpus, or make one: pledgebook new corpus FOLDER")
    }
    let known = CorpusLoader(folder: corpus).load().corpus
    try check(known.places, writer)
    let new = NewInitiative(
      id: id, name: name, place: PlaceCode(country),
      hasSchemas: writer.has(NewCorpus.schemaName(of: .initiative)))
    try writer.write(new.files)
    let (initiative, source) = (
      "\(writer.path)/\(new.initiativePath)", "\(writer.path)/\(new.sourcePath)"
    )
    return Report(
      text: """
        \(initiative)
        \(source)
        \(phrases(
          "Next: put the words of the source into the second file, say in the first what they are about, then: pledgebook check \(writer.path)",
          "Ensuite : mettre le texte de la source dans le second fichier, dire dans le premier de quoi il parle, puis : pledgebook check \(writer.path)"))

        """)
  }

  /// Refuses an id or a place that the corpus could not have.
  private func check(_ places: [Place], _ writer: FolderWriter) throws(Failure) {
    if let fault = CorpusFault.Fault(ofID: id) {
      throw Failure(fault.summary, help: fault.help)
    }
    guard places.contains(where: { $0.id.rawValue == country }) else {
      throw Failure(
        "unknown place '\(country)'",
        help: "use a code of \(writer.path)/places.toml, such as FR, or add the place there")
    }
    for place in places where writer.has("initiatives/\(place.id)/\(id).toml") {
      throw Failure(
        "\(writer.path)/initiatives/\(place.id)/\(id).toml: there is such an initiative",
        help: "choose another id")
    }
  }
}
