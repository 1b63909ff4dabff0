import ArgumentParser
import PledgeExplorer

/// `pledgebook keys`: every key of the explorer, from the table that it reads itself.
struct KeysCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List the explorer's keys, and what the signs mean.",
    discussion: """
      With --names also the names of commands, by which config.toml gives them other keys:

        [keys]
        copy-citation = "c"

      Keys of boxes and of lines of text are fixed.
      """)

  @Flag(help: "Show the names of the commands that can have other keys.")
  var names = false

  @OptionGroup var language: LanguageOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = language.phrases(in: surroundings)
    let sections = KeySection.allCases.map { group in
      section(
        phrases.title(group),
        phrases.keys.bindings(of: group).map { binding in
          let name = KeyBindings.fixed.contains(group) ? nil : binding.command.name
          return [
            binding.keys.map(Binding.name).joined(separator: "  "), phrases(binding.help),
            name ?? "",
          ]
        }, phrases, surroundings)
    }
    let signs = section(
      phrases("Signs", "Signes"), phrases.signs.map { [$0.sign, $0.meaning, ""] }, phrases,
      surroundings
    )
    return Report(text: (sections + [signs]).joined(separator: "\n"))
  }

  private func section(
    _ title: String, _ rows: [[String]], _ phrases: Phrases, _ surroundings: Surroundings
  ) -> String {
    let columns: [TableFormat.Column] = [
      .init(heading: title), .init(heading: "", isFlexible: true), .init(heading: ""),
    ]
    let shown = names ? columns.count : 2
    let table = TableFormat(
      Array(columns.prefix(shown)), rows: rows.map { Array($0.prefix(shown)) })
    return table.text(width: surroundings.terminalWidth)
  }
}
