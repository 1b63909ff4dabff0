import ArgumentParser
import PledgeExplorer
import PledgeModel

/// The options of every command that reads a corpus.
struct CorpusOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A corpus: a folder, a flat CSV file, or a catalogue that 'build' made; may be repeated.",
      valueName: "path"))
  var corpus: [String] = []

  @OptionGroup var language: LanguageOptions
}

/// The option of every command that has words to say.
struct LanguageOptions: ParsableArguments {
  @Option(help: "The language of the answer; without it, that of config.toml, else the locale's.")
  var lang: Language?

  /// The words of the language that is asked for, else of the locale's.
  func phrases(in surroundings: Surroundings) -> Phrases {
    let settings = EffectiveSettings(
      options: SettingOptions(language: lang), surroundings: surroundings)
    return Phrases(settings.language.value, keys: settings.keys)
  }
}

/// How an answer is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// Columns for a person.
  case table
  case json
  /// RFC 4180, with a heading.
  case csv
}

extension Language: ExpressibleByArgument {}
extension InitiativeOrder.Key: ExpressibleByArgument {}
extension Grouping: ExpressibleByArgument {}
extension MoneyStatus: ExpressibleByArgument {}
