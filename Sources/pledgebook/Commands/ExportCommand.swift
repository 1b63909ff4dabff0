import ArgumentParser
import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// `pledgebook export`: what a query keeps, as other programs and readers take it.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write what a query keeps as a table, a report or a database.",
    discussion: """
      csv          a row for each amount with its words and source
      json         the initiatives with their quotations and sources
      markdown     a report: totals, amounts, notes with the words of the sources
      html         the same as one page that needs nothing else
      sqlite       a plain database with views: initiatives, amounts, quotes, totals
      bibtex       the sources, for BibTeX and biblatex
      csl-json     the sources, for citation processors
      datapackage  a folder of tables with their description (Frictionless)

      Nothing is overwritten without --force, and nobody sees half of a file. In tables, a text that \
      a spreadsheet would take for a formula gets an apostrophe, unless --raw is given.

      \(QueryHelp.text)
      """)

  @Argument(help: "What to export: words and terms such as country:FR 'amount:>1bn'.")
  var query: [String] = []

  @Option(help: "What the export is written as.")
  var format: ExportFormat

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file or folder to make; without it, or as -, standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace what is there.")
  var force = false

  @Flag(help: "Leave the texts of tables as they are, whatever a spreadsheet makes of them.")
  var raw = false

  @Option(help: "What a report is called (default: as the corpus).")
  var title: String?

  @Option(name: .customLong("place"), help: "A place's code, such as FR or EU; may be repeated.")
  var places: [String] = []

  @Option(help: "The order of the initiatives; without it the query's, else by amount.")
  var sort: InitiativeOrder.Key?

  @Flag(help: "Turn the order round.")
  var reverse = false

  @OptionGroup var options: CorpusOptions

  func run() throws { try run(in: .current, standardOutput: StandardOutput()).deliver() }

  /// Writes the export.
  ///
  /// - Parameter standardOutput: Where text goes that is to go to no file.
  /// - Returns: What is to be said besides.
  func run(
    in surroundings: Surroundings, standardOutput: some TextSink
  ) throws(Failure) -> Report {
    let path = output == "-" ? nil : output
    let target = path.map { ExportTarget($0, force: force) }
    if !format.isText, target == nil {
      throw Failure(
        "the format \(format.rawValue) cannot go to standard output",
        help: "name a \(format == .sqlite ? "file" : "folder") with -o")
    }
    // What cannot be written need not be asked for.
    if let target { try ExportWriter(format: format).check(target) }
    let (exported, notes) = try exported(in: surroundings)
    try write(exported, to: target, standardOutput)
    let isEmpty = exported.count == 0
    return Report(
      notes: notes + (isEmpty ? [exported.phrases.nothingMatches] : []),
      ending: isEmpty ? .nothingMatched : .done)
  }

  private func write(
    _ exported: Exported, to target: ExportTarget?, _ standardOutput: some TextSink
  ) throws(Failure) {
    if let target {
      let watch = SignalWatch()
      defer { watch.end() }
      try ExportWriter(format: format, isRaw: raw, title: title)
        .write(exported, to: target, begin: watch.begin)
      watch.end()
      try watch.check()
    } else if let writer = format.textExport(isRaw: raw, title: title) {
      try writer.write(exported, to: standardOutput)
    }
  }

  /// Opens the corpora and reads the query.
  private func exported(
    in surroundings: Surroundings
  ) throws(Failure) -> (Exported, notes: [String]) {
    let phrases = options.language.phrases(in: surroundings)
    let typed = TypedQuery(query, in: phrases.language, surroundings)
    let codes = places.map { PlaceCode($0.uppercased()) }
    let door = try CorpusDoor(given: options.corpus, in: surroundings, phrases)
    let (found, notes) = try door.ask(isReadLater: true) { catalogue throws(CatalogueError) in
      let parsed = try typed.parsed(with: catalogue)
      var order = sort.map { InitiativeOrder($0) } ?? parsed.query.order ?? InitiativeOrder(.amount)
      if reverse { order.isReversed.toggle() }
      let query = InitiativeQuery(
        condition: typed.condition(of: parsed.query), places: Set(codes), order: order)
      var words = parsed.query
      words.grouping = nil
      if !codes.isEmpty {
        words.condition = .all([words.condition, .field(.places(codes, Reading()))])
      }
      return (
        faults: parsed.faults, unknown: try catalogue.unknownPlaces(in: query),
        exported: try Exported(catalogue, query, asked: words, phrases, today: surroundings.today)
      )
    }
    guard found.faults.isEmpty else { throw typed.failure(found.faults) }
    if let place = found.unknown.first { throw .unknownPlace(place) }
    return (found.exported, notes)
  }
}
