import ArgumentParser
import PledgeExplorer

/// `pledgebook keys`: every key of the explorer, from the table that it reads itself.
struct KeysCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List the explorer's keys, and what the signs mean.")

  @OptionGroup var language: LanguageOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = language.phrases(in: surroundings)
    let sections = KeySection.allCases.map { group in
      section(
        phrases.title(group),
        KeyTable.bindings(of: group).map { binding in
          [binding.keys.map(Binding.name).joined(separator: "  "), phrases(binding.help)]
        }, phrases, surroundings)
    }
    let signs = section(
      phrases("Signs", "Signes"), phrases.signs.map { [$0.sign, $0.meaning] }, phrases, surroundings
    )
    return Report(text: (sections + [signs]).joined(separator: "\n"))
  }

  private func section(
    _ title: String, _ rows: [[String]], _ phrases: Phrases, _ surroundings: Surroundings
  ) -> String {
    let table = TableFormat(
      [.init(heading: title), .init(heading: "", isFlexible: true)], rows: rows)
    return table.text(width: surroundings.terminalWidth)
  }
}
