import ArgumentParser
import PledgeCorpus
import PledgeExplorer
import PledgeModel

/// `pledgebook corpus`: corpora beside the bundled one.
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Add corpora to the bundled one, update and remove them.",
    discussion: """
      What is added is opened beside the bundled corpus by every command, unless --corpus names others. \
      Repositories are fetched by git into $XDG_DATA_HOME/pledgebook/corpora (~/.local/share/pledgebook); \
      of a folder only the path is noted there.
      """,
    subcommands: [
      AddCorpusCommand.self, ListCorporaCommand.self, UpdateCorporaCommand.self,
      RemoveCorpusCommand.self,
    ])

  /// The folder of what was added.
  static func added(in surroundings: Surroundings) throws(Failure) -> AddedCorpora {
    guard let added = AddedCorpora(in: surroundings.environment) else {
      throw Failure(
        "there is no place for added corpora", help: "set HOME or XDG_DATA_HOME to an absolute path"
      )
    }
    return added
  }

  /// What a corpus holds and what is wrong with it.
  static func report(on entry: AddedCorpora.Entry, _ phrases: Phrases) -> Report {
    let loaded = CorpusLoader(folder: entry.path).load()
    let counts = phrases.checked(
      [
        phrases.initiatives(loaded.corpus.initiatives.count),
        phrases.amounts(loaded.corpus.initiatives.reduce(0) { $0 + $1.amounts.count }),
        phrases.quotations(loaded.corpus.quotes.count),
      ], faults: loaded.faults.count)
    let advice =
      loaded.faults.isEmpty
      ? ""
      : phrases(
        "'pledgebook check \(entry.path)' tells them\n",
        "« pledgebook check \(entry.path) » les dit\n")
    return Report(
      text: "\(entry.name): \(phrases(loaded.corpus.title)): \(counts)\n\(advice)",
      ending: loaded.faults.isEmpty ? .done : .faults)
  }
}

/// `pledgebook corpus add`: one more corpus.
struct AddCorpusCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a corpus: a repository or a folder.",
    discussion: """
      A repository (https, ssh or file) is fetched by git, its last state alone; its corpus is the \
      repository itself or the folder Corpus in it. Nothing in it is run. A folder stays where it is.
      """)

  @Argument(
    help: ArgumentHelp("A repository's address, or a folder.", valueName: "url-or-folder"))
  var address: String

  @Option(help: "What to call it (default: the last part of the address).")
  var name: String?

  @OptionGroup var language: LanguageOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = language.phrases(in: surroundings)
    let added = try CorpusCommand.added(in: surroundings)
    let address = try CorpusAddress(address)
    let name = name ?? address.name
    try added.check(newName: name)
    let entry: AddedCorpora.Entry
    switch address {
    case .folder(let path): entry = try added.link(path, as: name)
    case .repository(let text):
      let git = try GitProgram(in: surroundings.environment)
      entry = try added.clone(text, as: name, git)
    }
    return CorpusCommand.report(on: entry, phrases)
  }
}

/// `pledgebook corpus list`: what was added.
struct ListCorporaCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the corpora that were added.")

  @OptionGroup var language: LanguageOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = language.phrases(in: surroundings)
    let added = try CorpusCommand.added(in: surroundings)
    let entries = added.entries
    guard !entries.isEmpty else {
      return Report(
        notes: [phrases("no corpus was added", "aucun corpus n’a été ajouté")],
        ending: .nothingMatched)
    }
    let git = try? GitProgram(in: surroundings.environment)
    let table = TableFormat(
      [
        .init(heading: phrases("NAME", "NOM")),
        .init(heading: phrases("FROM", "ORIGINE"), isFlexible: true),
        .init(heading: phrases("STATE", "ÉTAT")),
      ],
      rows: entries.map { entry in
        let isThere = FilePath.exists(entry.path + "/corpus.toml")
        return [
          entry.name, added.origin(of: entry, git),
          isThere ? phrases("opened", "ouvert") : phrases("not there", "absent"),
        ]
      })
    return Report(text: table.text(width: surroundings.terminalWidth))
  }
}

/// `pledgebook corpus update`: what repositories have now.
struct UpdateCorporaCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Fetch what the repositories have now.",
    discussion: "A clone in which something was changed by hand is left as it is, and told.")

  @Argument(help: "The corpus; without it, every one.")
  var name: String?

  @OptionGroup var language: LanguageOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = language.phrases(in: surroundings)
    let added = try CorpusCommand.added(in: surroundings)
    let entries = if let name { [try added.known(name)] } else { added.entries }
    var report = Report()
    for entry in entries {
      if entry.kind == .link {
        report.text += "\(entry.name): "
        report.text += phrases("a folder, read as it is\n", "un dossier, lu tel quel\n")
        continue
      }
      do throws(Failure) {
        let git = try GitProgram(in: surroundings.environment)
        let (before, after) = try added.update(entry, git)
        if before == after {
          report.text += "\(entry.name): " + phrases("up to date\n", "à jour\n")
        } else {
          let checked = CorpusCommand.report(on: try added.known(entry.name), phrases)
          report.text += "\(entry.name): \(before) → \(after)\n\(checked.text)"
          if report.ending == .done { report.ending = checked.ending }
        }
      } catch {
        if error.ending == .interrupted { throw error }
        report.notes.append(error.description)
        report.ending = .wrongUse
      }
    }
    if entries.isEmpty {
      report.notes = [phrases("no corpus was added", "aucun corpus n’a été ajouté")]
      report.ending = .nothingMatched
    }
    return report
  }
}

/// `pledgebook corpus remove`: one corpus less.
struct RemoveCorpusCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a corpus that was added.",
    discussion:
      "Of a folder only the note is removed; a clone in which something was changed stays.")

  @Argument(help: "Its name, as 'pledgebook corpus list' has it.")
  var name: String

  @OptionGroup var language: LanguageOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = language.phrases(in: surroundings)
    let added = try CorpusCommand.added(in: surroundings)
    let entry = try added.known(name)
    try added.remove(entry, surroundings.environment)
    let told =
      entry.kind == .link
      ? phrases(
        "\(name): no longer opened; \(entry.path) is as it was",
        "\(name) : n’est plus ouvert ; \(entry.path) est intact")
      : phrases("\(name): removed", "\(name) : enlevé")
    return Report(text: told + "\n")
  }
}
