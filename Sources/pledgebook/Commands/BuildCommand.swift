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

  @Argument(help: "Corpus folders, flat CSV files, catalogues; without any the bundled corpus.")
  var corpora: [String] = []

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to make.", valueName: "file"))
  var output: String

  @Flag(help: "Replace the file if it is there.")
  var force = false

  @OptionGroup var language: LanguageOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = language.phrases(in: surroundings)
    if !force, FileManager.default.fileExists(atPath: output) {
      throw Failure("\(output): there is such a file", help: "add --force to replace it")
    }
    let progress = BuildingProgress(columns: surroundings.errorWidth, phrases)
    defer { progress.end() }
    let contents = try CorpusSet(corpora, in: surroundings).contents(progress)
    do throws(CatalogueError) {
      try Catalogue.build(contents, at: output)
      progress.end()
      return Self.report(on: try Catalogue.open(at: output), phrases)
    } catch {
      throw Failure(error)
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
