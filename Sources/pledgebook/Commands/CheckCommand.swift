import ArgumentParser
import Foundation
import PledgeCorpus
import PledgeExplorer
import PledgeModel

/// `pledgebook check`: every fault of a corpus, what in it is hardly right, and whether its quotations
/// stand in their documents.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tell every fault of a corpus, and verify its quotations.",
    discussion: """
      Faults come first, then warnings: what can be right and hardly is, such as a part that is \
      larger than its whole. An entry of which it is right says so with accept = ["…"], the name of \
      the warning.

      Exit status 3 tells of faults, of quotations that are not in their documents as quoted, and of \
      documents that are not in the folder of sources; with --strict of warnings too.
      """)

  @Argument(
    help: "A corpus folder or a flat CSV file; without it, that of --corpus or the bundled one.")
  var corpus: String?

  @Option(help: "A folder with the documents: quotations are compared with them.")
  var sources: String?

  @Flag(help: "Count warnings as faults: end with status 3 where there are any.")
  var strict = false

  @OptionGroup var options: CorpusOptions

  func run() throws { try run(in: .current, standardOutput: StandardOutput()).deliver() }

  /// Tells what is found, that of a flat file while it is read: its faults may be too many to be held.
  ///
  /// - Parameter standardOutput: Where faults and warnings go.
  /// - Returns: What is to be said behind them.
  func run(
    in surroundings: Surroundings, standardOutput: some TextSink
  ) throws(Failure) -> Report {
    let phrases = options.language.phrases(in: surroundings)
    let folders = DataFolders(surroundings: surroundings)
    let path = try folders.corpora(given: corpus.map { [$0] } ?? options.corpus)[0]
    if FlatCorpus.isFlat(path) {
      return try FlatCheck(path: path, in: folders, phrases).report(writingTo: standardOutput)
    }
    let folder = try Self.folder(path, named: "corpus")
    let documents = try sources.map { path throws(Failure) in
      DocumentFolder(folder: try Self.folder(path, named: "sources"))
    }
    let loaded = CorpusLoader(folder: folder).check()
    let (faults, warnings) = (loaded.faults, loaded.warnings)
    for fault in faults { try standardOutput.write("\(fault)\n\n") }
    for warning in warnings { try standardOutput.write("\(warning)\n\n") }
    let counts = Self.counts(
      loaded.corpus, faults: faults.count, warnings: warnings.count, phrases)
    var report = Report(
      text: counts + "\n",
      ending: faults.isEmpty && (warnings.isEmpty || !strict) ? .done : .faults)
    if let documents {
      let verification = documents.verify(loaded.corpus)
      report.text += Self.text(of: verification, documents.faults, phrases)
      if !verification.isComplete { report.ending = .faults }
    }
    return report
  }

  private static func folder(_ path: String, named name: String) throws(Failure) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { throw Failure("\(path): not a folder of \(name)") }
    return path
  }

  private static func counts(
    _ corpus: Corpus, faults: Int, warnings: Int, _ phrases: Phrases
  ) -> String {
    let amounts = corpus.initiatives.reduce(0) { $0 + $1.amounts.count }
    return phrases.checked(
      [
        phrases.initiatives(corpus.initiatives.count), phrases.amounts(amounts),
        phrases.quotations(corpus.quotes.count),
      ], faults: faults, warnings: warnings)
  }

  private static func text(
    of verification: Verification, _ faults: [CorpusFault], _ phrases: Phrases
  ) -> String {
    let verified = phrases.count(
      verification.verified,
      Bilingual(
        english: "quotation verified at its offset", french: "citation vérifiée à sa position"),
      Bilingual(
        english: "quotations verified at their offsets", french: "citations vérifiées à leur place")
    )
    let others = [
      phrases(
        "\(verification.figureOnly) figure only", "\(verification.figureOnly) chiffre seul"),
      phrases(
        "\(verification.mismatches.count) not as the document has it",
        "\(verification.mismatches.count) autrement dans le document"),
    ]
    let told = faults.map(\.description) + verification.mismatches.map(\.description)
    var text = told.map { "\n\($0)\n" }.joined()
    if !text.isEmpty { text += "\n" }
    text += ([verified] + others).joined(separator: ", ").breakable + "\n"
    for source in verification.missingDocuments {
      text += phrases("no document for \(source)\n", "aucun document pour \(source)\n")
    }
    return text
  }
}

extension Verification {
  /// Whether every quotation that has a place stands there.
  fileprivate var isComplete: Bool { missingDocuments.isEmpty && mismatches.isEmpty }
}

extension Phrases {
  /// What was counted, and how many faults and warnings there are.
  func checked(_ counts: [String], faults: Int, warnings: Int = 0) -> String {
    var found = [faults == 0 ? self("no faults", "aucune erreur") : self.faults(faults)]
    if warnings > 0 {
      found.append(
        count(
          warnings, Bilingual(english: "warning", french: "avertissement"),
          Bilingual(english: "warnings", french: "avertissements")))
    }
    let parts = [counts, found].map { $0.joined(separator: ", ") }
    return parts.joined(separator: self(": ", " : ")).breakable
  }

  func amounts(_ count: Int) -> String {
    self.count(
      count, Bilingual(english: "amount", french: "montant"),
      Bilingual(english: "amounts", french: "montants"))
  }
}

extension String {
  /// The text with ordinary spaces, for a line that programs read too.
  fileprivate var breakable: String { replacing("\u{A0}", with: " ") }
}
