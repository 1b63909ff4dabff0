import ArgumentParser
import PledgeExplorer
import PledgeTheme

/// `pledgebook themes`: the themes that there are, and every fault in their files.
struct ThemesCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes, and tell every fault in their files.")

  @Option(help: "A folder of themes, to be looked at alone.")
  var themes: String?

  @OptionGroup var language: LanguageOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    let phrases = language.phrases(in: surroundings)
    let folders = try DataFolders(surroundings: surroundings).themes(given: themes)
    let loaded = ThemeFolders(folders).load()
    let table = TableFormat(
      [
        .init(heading: phrases("THEME", "THÈME")), .init(heading: phrases("FOR", "POUR")),
        .init(heading: phrases("LOOKS", "ASPECT"), isFlexible: true),
      ],
      rows: loaded.map {
        [
          $0.theme.name, phrases.name($0.theme.appearance),
          phrases($0.theme.summary.english, $0.theme.summary.french),
        ]
      })
    let faults = loaded.flatMap(\.faults)
    return Report(
      text: table.text(width: surroundings.terminalWidth), notes: faults.map(\.description),
      ending: !faults.isEmpty ? .faults : loaded.isEmpty ? .nothingMatched : .done)
  }
}

extension Phrases {
  fileprivate func name(_ appearance: Theme.Appearance) -> String {
    switch appearance {
    case .dark: self("dark rooms", "pièce sombre")
    case .light: self("bright rooms", "pièce claire")
    case .terminal: self("any terminal", "tout terminal")
    }
  }
}
