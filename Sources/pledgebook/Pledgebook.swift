import ArgumentParser
import Foundation

/// The program and its commands.
@main
struct Pledgebook: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "pledgebook",
    abstract: "Explore what is announced for artificial intelligence, figure by figure.",
    discussion: """
      Without a command, the explorer opens in the terminal. Every figure leads to the words of \
      its source, and no money is counted twice.

      Exit status: 0 done, 1 nothing matched, 2 wrong use or no terminal, 3 faults in the corpus \
      or a quotation not verified; 128 and its number, such as 130, when a signal ended it.
      """,
    version: title(beside: FilePath.executable),
    subcommands: [
      Browse.self, ListCommand.self, ShowCommand.self, TotalsCommand.self, CompareCommand.self,
      QuotesCommand.self,
      ExportCommand.self, CheckCommand.self, NewCommand.self, CorpusCommand.self,
      SchemaCommand.self,
      BuildCommand.self, ThemesCommand.self, KeysCommand.self, ConfigCommand.self,
    ],
    defaultSubcommand: Browse.self)

  /// Runs the command that the arguments name; where they name none the explorer opens at once, since
  /// to make the tree of commands alone takes longer than the first frame.
  ///
  /// It is synchronous: under an asynchronous `main` the explorer's loop would leave the main thread
  /// on Linux, and a change of the terminal's size would go unseen.
  static func main() {
    do {
      try GivenBytes.check()
      if let opening = opening(CommandLine.arguments.dropFirst()) {
        try opening.run(in: .current)
      } else {
        var command = try parseAsRoot()
        try command.run()
      }
    } catch {
      let status = Farewell(error).deliver()
      if status == Ending.interrupted.rawValue { EndSignal.finish() }
      Foundation.exit(status)
    }
  }

  /// Returns how arguments open the explorer that name no command: there are none, or they begin with an
  /// option.
  ///
  /// - Returns: `nil` for anything else, also for what is wrong or asks for help: the whole parser knows.
  static func opening(_ arguments: ArraySlice<String>) -> Opening? {
    guard let first = arguments.first else { return Opening() }
    guard first.hasPrefix("--"), first != "--", !first.hasPrefix("---") else { return nil }
    return try? BrowseArguments.parse(Array(arguments)).opening
  }
}
