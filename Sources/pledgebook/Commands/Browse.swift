import ArgumentParser
import CProcess
import PledgeExplorer
import PledgeModel

/// `pledgebook browse`: the explorer; the list of initiatives where there is no terminal.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open the explorer (the default).",
    discussion: """
      Where standard output is no terminal, the initiatives are listed instead. With --plain the \
      explorer is a dialogue in lines of text: for screen readers, for terminals that cannot move \
      their cursor, for pipes.

      \(QueryHelp.text)
      """)

  @OptionGroup var arguments: BrowseArguments

  func run() throws { try opening.run(in: .current) }

  var opening: Opening { arguments.opening }
}

/// What `browse` is told. The program reads it alone where no command is named: pages of help, which are
/// made with the tree of commands, take longer than a frame.
struct BrowseArguments: ParsableArguments {
  @Argument(help: "What the list is filtered by at first: words and terms such as country:FR.")
  var query: [String] = []

  @Option(help: "The name of a theme; 'pledgebook themes' lists them.")
  var theme: String?

  @Option(help: "A folder with the documents that the corpus quotes, to be shown whole.")
  var sources: String?

  @Flag(
    inversion: .prefixedNo, help: "Take clicks and the wheel, or leave the mouse to the terminal.")
  var mouse: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: "Draw with ASCII alone, or with all that the locale knows.")
  var ascii: Bool?

  @Flag(
    name: .customLong("no-state"),
    help: "Neither take up what the last run kept nor keep anything.")
  var noState = false

  @Flag(help: "Answer line by line, without a screen; 'help' lists the commands.")
  var plain = false

  @OptionGroup var options: CorpusOptions

  /// What the arguments ask for.
  var opening: Opening {
    Opening(
      filter: query.joined(separator: " "), keepsState: !noState, sources: sources, isPlain: plain,
      options: SettingOptions(
        theme: theme, language: options.language.lang, mouse: mouse, ascii: ascii,
        corpora: options.corpus))
  }
}

/// How the explorer is opened. As it is by itself, the bare name of the program opens it.
struct Opening {
  var filter = ""
  var keepsState = true
  var sources: String?
  /// Whether there is a dialogue in lines instead of a screen.
  var isPlain = false
  var options = SettingOptions()

  func run(in surroundings: Surroundings) throws {
    if isPlain {
      let phrases = phrases(in: surroundings)
      return try runPlainDialogue(
        filter: filter, phrases: phrases,
        corpus: CorpusDoor(given: options.corpora, in: surroundings, phrases), in: surroundings)
    }
    guard surroundings.terminalWidth != nil else {
      return try plainList(in: surroundings).deliver()
    }
    pb_share_heap()
    let phrases = phrases(in: surroundings)
    try runExplorer(
      filter: filter, keepsState: keepsState, sources: sources,
      settings: EffectiveSettings(options: options, surroundings: surroundings), phrases: phrases,
      corpus: CorpusDoor(given: options.corpora, in: surroundings, phrases), in: surroundings)
  }

  /// The initiatives as `list` has them.
  func plainList(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = phrases(in: surroundings)
    return try TypedList(
      typed: TypedQuery([filter], in: phrases.language, surroundings), format: .table,
      phrases: phrases, width: nil
    ).report(from: CorpusDoor(given: options.corpora, in: surroundings, phrases))
  }

  private func phrases(in surroundings: Surroundings) -> Phrases {
    let settings = EffectiveSettings(options: options, surroundings: surroundings)
    return Phrases(settings.language.value, keys: settings.keys)
  }
}
