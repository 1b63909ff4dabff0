import ArgumentParser
import Foundation
import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// `pledgebook build`: a catalogue file, which opens at once however large the corpus is.
struct BuildCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Make a catalogue file of one corpus or of several.",
    discussion: """
      A catalogue opens at once however many announcements it holds: name it with --corpus. It is \
      derived: when the corpus changes, build it anew. A row or an entry with a fault is left out, \
      and told; exit status 3 says that there were any.

      Memory does not grow with the corpus. An interrupted build leaves nothing behind.
      """)

  @Argument(
    help:
      "Corpus folders, flat CSV files, catalogues; without any the bundled one and those beside it."
  )
  var corpora: [String] = []

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to make.", valueName: "file"))
  var output: String

  @Flag(help: "Replace the file if it is there.")
  var force = false

  @OptionGroup var language: LanguageOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = language.phrases(in: surroundings)
    var there = stat()
    if !force, lstat(output, &there) == 0 {
      throw Failure("\(output): there is such a file", help: "add --force to replace it")
    }
    try guardTarget()
    let progress = BuildingProgress(columns: surroundings.errorWidth, phrases)
    defer { progress.end() }
    let contents = try CorpusSet(corpora, in: surroundings).contents(progress)
    progress.watchSignals()
    do throws(CatalogueError) {
      try Catalogue.build(contents, at: output)
      progress.end()
    } catch {
      throw Failure(error)
    }
    try progress.check()
    do throws(CatalogueError) {
      return Self.report(on: try Catalogue.open(at: output), phrases)
    } catch {
      throw Failure(error)
    }
  }

  /// Refuses a target that is no file to be replaced: a device or a folder, or a corpus of the build.
  private func guardTarget() throws(Failure) {
    var target = stat()
    guard stat(output, &target) == 0 else { return }
    guard target.st_mode & S_IFMT == S_IFREG else {
      throw Failure("\(output): not a file", help: "name a file to be made")
    }
    for path in corpora {
      var corpus = stat()
      guard stat(path, &corpus) == 0 else { continue }
      if (corpus.st_dev, corpus.st_ino) == (target.st_dev, target.st_ino) {
        throw Failure("\(output): the corpus itself", help: "name another file to be made")
      }
    }
  }

  private static func report(on catalogue: Catalogue, _ phrases: Phrases) -> Report {
    let shown = catalogue.faults.map { "\($0)\n\n" }.joined()
    let hidden = catalogue.faultCount - catalogue.faults.count
    let more =
      hidden > 0 ? phrases("… and \(hidden) more\n\n", "… et \(hidden) de plus\n\n") : ""
    let counts = phrases.checked(
      [phrases.initiatives(catalogue.count)], faults: catalogue.faultCount)
    return Report(
      text: shown + more + counts + "\n",
      ending: catalogue.faultCount == 0 ? .done : .faults)
  }
}
