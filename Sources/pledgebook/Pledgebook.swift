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

  /// Runs the command that the arguments name; without arguments the explorer opens at once, since
  /// the parser alone takes longer than the first frame.
  ///
  /// It is synchronous: under an asynchronous `main` the explorer's loop would leave the main thread
  /// on Linux, and a change of the terminal's size would go unseen.
  static func main() {
    do {
      if CommandLine.arguments.count > 1 {
        var command = try parseAsRoot()
        try command.run()
      } else {
        try Opening().run(in: .current)
      }
    } catch {
      let status = Farewell(error).deliver()
      if status == Ending.interrupted.rawValue { EndSignal.finish() }
      Foundation.exit(status)
    }
  }
}
