import PledgeCorpus
import PledgeExplorer
import PledgeModel
import PledgeSettings

/// What a command's options ask for; `nil` where they say nothing.
struct SettingOptions {
  var theme: String?
  var language: Language?
  var mouse: Bool?
  var ascii: Bool?
  var corpora: [String] = []
}

/// What holds in a run, and which of option, environment, `config.toml` and default says so.
///
/// An option wins over the environment's own variables of Pledgebook, these over the file, the file over
/// what the last run kept and over the locale; only columns that were chosen in the explorer win over the
/// file, which else would make the choice of no effect.
struct EffectiveSettings {
  enum Origin: Hashable {
    case option
    case environment(String)
    /// A line of the file.
    case file(Int)
    /// A corpus that was added under a name.
    case added(String)
    /// What the last run kept.
    case lastRun
    case standard
  }

  struct Item<Value> {
    let value: Value
    let origin: Origin
  }

  let options: SettingOptions
  let surroundings: Surroundings

  private var file: SettingsFile { surroundings.settings }
  private var settings: Settings { file.settings }

  /// `nil` for a theme that suits the terminal.
  var theme: Item<String?> { item(options.theme, settings.theme) ?? standard(nil) }

  var language: Item<Language> {
    item(options.language, settings.language)
      ?? surroundings.locale.map { Item(value: surroundings.language, origin: .environment($0)) }
      ?? standard(surroundings.language)
  }

  /// `nil` for each figure in its own.
  var currency: Item<Currency?> { item(nil, settings.currency) ?? standard(nil) }
  var measure: Item<Lens.Measure> { item(nil, settings.measure) ?? standard(Lens().measure) }
  var side: Item<Reading.Side> { item(nil, settings.reading) ?? standard(Reading().side) }
  var members: Item<Bool> { item(nil, settings.members) ?? standard(Reading().withMembers) }

  /// `nil` for the board of the last run.
  var board: Item<Board?> {
    settings.board.map { Item(value: $0.value, origin: .file($0.line)) }
      ?? Item(value: nil, origin: .lastRun)
  }

  var mouse: Item<Bool> { item(options.mouse, settings.mouse) ?? standard(true) }
  /// Whether the explorer is drawn with ASCII alone.
  var ascii: Item<Bool> { item(options.ascii, settings.ascii) ?? standard(false) }
  /// The columns that hold as long as the reader chooses none in the explorer; `nil` for those that
  /// there is room for.
  var standardColumns: Item<[ListColumn]?> { item(nil, settings.columns) ?? standard(nil) }
  /// The columns that the explorer shows: those that were chosen there win over the file.
  var columns: Item<[ListColumn]?> {
    surroundings.chosenColumns.map { Item(value: $0, origin: .lastRun) } ?? standardColumns
  }
  var keys: KeyBindings { settings.keys }

  /// The corpora that are opened, the first of which says what the world is like.
  ///
  /// - Throws: `Failure` where one that an option names is not there, or no corpus is found at all.
  func corpora() throws(Failure) -> [Item<String>] {
    try DataFolders(surroundings: surroundings).namedCorpora(given: options.corpora)
  }

  /// Everything that is wrong with the file, as far as it shows without the corpus.
  ///
  /// - Parameter themes: The names of the themes that there are.
  func faults(themes: [String]) -> [SettingsFault] {
    var faults = file.faults
    if let theme = settings.theme, !themes.contains(theme.value) {
      faults.append(
        file.fault(.unknownWord(theme.value, of: "theme", known: themes), onLine: theme.line))
    }
    for corpus in settings.corpora
    where !FilePath.exists(surroundings.path(ofSetting: corpus.value)) {
      faults.append(file.fault(.missingCorpus(corpus.value), onLine: corpus.line))
    }
    if case .some(.some(let currency)) = settings.currency?.value,
      !Currency.codes.contains(currency.rawValue), let line = settings.currency?.line
    {
      faults.append(file.fault(.notACurrency(currency.rawValue), onLine: line))
    }
    return faults.sorted { $0.line < $1.line }
  }

  /// That a currency has no rates in the corpus, where the file names such a one.
  func fault(ofCurrencyAmong known: [Currency]) -> SettingsFault? {
    guard let written = settings.currency, let currency = written.value, !known.contains(currency)
    else { return nil }
    return file.fault(
      .noRates(currency.rawValue, known: known.map(\.rawValue)), onLine: written.line)
  }

  private func standard<Value>(_ value: Value) -> Item<Value> {
    Item(value: value, origin: .standard)
  }

  private func item<Value: Hashable & Sendable>(
    _ option: Value?, _ written: Settings.Written<Value>?
  ) -> Item<Value>? {
    option.map { Item(value: $0, origin: .option) }
      ?? written.map { Item(value: $0.value, origin: .file($0.line)) }
  }

  private func item<Value: Hashable & Sendable>(
    _ option: Value?, _ written: Settings.Written<Value>?
  ) -> Item<Value?>? {
    let known: Item<Value>? = item(option, written)
    return known.map { Item(value: $0.value, origin: $0.origin) }
  }
}
