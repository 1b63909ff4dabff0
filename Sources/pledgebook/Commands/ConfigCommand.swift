import ArgumentParser
import PledgeCatalogue
import PledgeExplorer
import PledgeModel
import PledgeSettings
import PledgeTheme

/// `pledgebook config`: what holds, and who says so.
struct ConfigCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Tell what is set in config.toml, by options and by default.",
    discussion: """
      Settings lie in $XDG_CONFIG_HOME/pledgebook/config.toml (~/.config/pledgebook/config.toml). Begin one \
      with:

        pledgebook config --defaults > ~/.config/pledgebook/config.toml

      Each value is told with the place that it comes from. An option wins over the environment's \
      PLEDGEBOOK_CORPUS, that over the file, the file over what the last run kept and over the locale; only \
      columns that were chosen in the explorer win over the file. What is wrong in the file is told, and \
      the rest of it used.
      """)

  @Flag(help: "Print a file with every default as a comment instead: saved, it changes nothing.")
  var defaults = false

  @Option(help: "The theme, as for 'browse'.")
  var theme: String?

  @Flag(inversion: .prefixedNo, help: "The mouse, as for 'browse'.")
  var mouse: Bool?

  @Flag(inversion: .prefixedNo, help: "ASCII alone, as for 'browse'.")
  var ascii: Bool?

  @OptionGroup var options: CorpusOptions

  func report(in surroundings: Surroundings) throws(Failure) -> Report {
    if defaults { return Report(text: SettingsTemplate.text) }
    let chosen = SettingOptions(
      theme: theme, language: options.language.lang, mouse: mouse, ascii: ascii,
      corpora: options.corpus)
    let settings = EffectiveSettings(options: chosen, surroundings: surroundings)
    let phrases = options.language.phrases(in: surroundings)
    let themes = ThemeFolders(try DataFolders(surroundings: surroundings).themes()).names
    var faults = settings.faults(themes: themes)
    if let fault = try rateFault(of: settings, faults, surroundings, phrases) {
      faults.append(fault)
    }
    var withoutFile = surroundings
    withoutFile.settings = .none
    let standard = EffectiveSettings(options: chosen, surroundings: withoutFile)
    let table = TableFormat(
      [
        .init(heading: phrases("SETTING", "RÉGLAGE")),
        .init(heading: phrases("VALUE", "VALEUR"), isFlexible: true),
        .init(heading: phrases("FROM", "ORIGINE")),
      ],
      rows: try rows(settings, standard, Set(faults.map(\.line)), surroundings.settings, phrases))
    return Report(
      text: table.text(width: surroundings.terminalWidth), notes: faults.map(\.description),
      ending: faults.isEmpty ? .done : .faults)
  }

  /// That the currency which the file names has no rates; the corpus is opened only to find that out.
  private func rateFault(
    of settings: EffectiveSettings, _ faults: [SettingsFault], _ surroundings: Surroundings,
    _ phrases: Phrases
  ) throws(Failure) -> SettingsFault? {
    guard settings.currency.value != nil,
      case .file(let line) = settings.currency.origin, !faults.contains(where: { $0.line == line })
    else { return nil }
    let door = try CorpusDoor(given: options.corpus, in: surroundings, phrases)
    let known = try door.ask { catalogue throws(CatalogueError) in try catalogue.currencies }.answer
    return settings.fault(ofCurrencyAmong: known)
  }

  /// - Parameters:
  ///   - standard: What holds without the file.
  ///   - faulty: The lines of the file that are not used.
  private func rows(
    _ settings: EffectiveSettings, _ standard: EffectiveSettings, _ faulty: Set<Int>,
    _ file: SettingsFile, _ say: Phrases
  ) throws(Failure) -> [[String]] {
    func row<Value>(
      _ key: SettingKey, _ path: KeyPath<EffectiveSettings, EffectiveSettings.Item<Value>>,
      _ text: (Value) -> String
    ) -> [String] {
      var item = settings[keyPath: path]
      if case .file(let line) = item.origin, faulty.contains(line) {
        item = standard[keyPath: path]
      }
      return [key.rawValue, text(item.value), origin(item.origin, file, say)]
    }
    let rows = [
      row(.theme, \.theme) { $0 ?? say("(as suits the terminal)", "(selon le terminal)") },
      row(.language, \.language, \.rawValue),
      row(.currency, \.currency) { $0?.rawValue ?? SettingKey.stated },
      row(.measure, \.measure, \.rawValue), row(.reading, \.side, \.rawValue),
      row(.members, \.members, String.init(_:)),
      row(.board, \.board) { $0?.name ?? say("(as left)", "(tel que laissé)") },
      row(.mouse, \.mouse, String.init(_:)), row(.ascii, \.ascii, String.init(_:)),
      row(.columns, \.columns) {
        $0?.map(\.rawValue).joined(separator: ", ")
          ?? say("(as there is room)", "(selon la place)")
      },
    ]
    let corpora = try settings.corpora().map {
      [SettingKey.corpora.rawValue, $0.value, origin($0.origin, file, say)]
    }
    let keys = file.settings.rebindings.map { binding in
      let part = binding.value.section.map { "\($0.rawValue)." } ?? ""
      let keys = binding.value.keys.map(Binding.name).joined(separator: ", ")
      return [
        "keys.\(part)\(binding.value.command)", keys.isEmpty ? "–" : keys,
        origin(.file(binding.line), file, say),
      ]
    }
    return rows + corpora + keys
  }

  private func origin(
    _ origin: EffectiveSettings.Origin, _ file: SettingsFile, _ say: Phrases
  ) -> String {
    switch origin {
    case .option: "option"
    case .environment(let name): say("environment: \(name)", "environnement : \(name)")
    case .file(let line): "\(file.path):\(line)"
    case .added(let name): say("added: \(name)", "ajouté : \(name)")
    case .lastRun: say("the last run", "la dernière fois")
    case .standard: say("default", "par défaut")
    }
  }
}
