import Foundation
import PledgeExplorer
import PledgeModel
import PledgeSettings
import PledgeTesting
import Testing

@testable import pledgebook

@Suite struct ConfigCommandTests {
  private let corpus: SampleCorpus

  init() throws { corpus = try SampleCorpus(["../Themes/nord.toml": "inherits = \"x\""]) }

  private func surroundings(
    _ settings: String, environment: [String: String] = [:]
  ) -> Surroundings {
    var surroundings = corpus.surroundings()
    surroundings.environment["PLEDGEBOOK_THEMES"] = "\(corpus.path)/Themes"
    surroundings.environment.merge(environment) { $1 }
    surroundings.settings = SettingsFile(
      path: "\(corpus.path)/config.toml", bytes: Array(settings.utf8))
    return surroundings
  }

  private func report(
    _ settings: String = "", _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> Report {
    try ConfigCommand.parse(arguments)
      .report(in: surroundings(settings, environment: environment))
  }

  /// What the command tells of a setting: its value and where it comes from.
  private func told(_ name: String, _ report: Report) -> String? {
    report.text.split(separator: "\n").first { $0.hasPrefix(name + " ") }.map {
      $0.dropFirst(name.count).split(separator: "  ", omittingEmptySubsequences: true)
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        .joined(separator: " | ")
    }
  }

  @Test func `without a file all is as by default`() throws {
    let report = try report()
    #expect(told("theme", report) == "(as suits the terminal) | default")
    #expect(told("language", report) == "en | environment: LANG")
    #expect(told("currency", report) == "stated | default")
    #expect(told("reading", report) == "destination | default")
    #expect(told("members", report) == "false | default")
    #expect(told("board", report) == "(as left) | the last run")
    #expect(told("mouse", report) == "true | default")
    #expect(told("ascii", report) == "false | default")
    #expect(told("columns", report) == "(as there is room) | default")
    #expect(
      told("corpora", report) == "\(corpus.path)/Corpus | environment: PLEDGEBOOK_CORPUS")
    #expect(report.notes == [])
    #expect(report.ending == .done)
  }

  @Test func `each value is told with its line`() throws {
    let file = "\(corpus.path)/config.toml"
    let report = try report(
      """
      theme = "nord"
      language = "en"
      currency = "USD"
      board = "map"
      columns = ["name", "kind"]
      [keys]
      zoom = []
      copy-citation = ["c", "F9"]
      """)
    #expect(told("theme", report) == "nord | \(file):1")
    #expect(told("language", report) == "en | \(file):2")
    #expect(told("currency", report) == "USD | \(file):3")
    #expect(told("board", report) == "map | \(file):4")
    #expect(told("columns", report) == "name, kind | \(file):5")
    #expect(told("keys.zoom", report) == "– | \(file):7")
    #expect(told("keys.copy-citation", report) == "c, F9 | \(file):8")
    #expect(report.ending == .done)
  }

  @Test func `an option wins over the file, and the file over the locale`() throws {
    let settings = "theme = \"nord\"\nlanguage = \"en\"\nmouse = false\n"
    let french = ["LANG": "fr_FR.UTF-8"]
    let plain = try report(settings, environment: french)
    #expect(told("language", plain) == "en | \(corpus.path)/config.toml:2")
    #expect(told("mouse", plain) == "false | \(corpus.path)/config.toml:3")
    let chosen = try report(
      settings, ["--lang", "fr", "--mouse", "--theme", "dark", "--corpus", corpus.path],
      environment: french)
    #expect(told("language", chosen) == "fr | option")
    #expect(told("mouse", chosen) == "true | option")
    #expect(told("theme", chosen) == "dark | option")
    #expect(told("corpora", chosen) == "\(corpus.path) | option")
  }

  @Test func `columns that were chosen in the explorer win over the file`() throws {
    let environment = ["XDG_STATE_HOME": "\(corpus.path)/state"]
    let state = try #require(StateFile(in: environment))
    try state.write(Memory(columns: [.date, .name]), since: Memory())
    let report = try report("columns = [\"name\", \"kind\"]\n", environment: environment)
    #expect(told("columns", report) == "date, name | the last run")
  }

  @Test func `what only shows in use is told too, and ends with status 3`() throws {
    let report = try report(
      "theme = \"nrod\"\ncorpora = [\"gone\"]\ncurrency = \"EUX\"\nmouse = 1\n")
    let file = "\(corpus.path)/config.toml"
    #expect(
      report.notes == [
        "\(file):1: unknown theme 'nrod'\n  1 | theme = \"nrod\"\nhelp: did you mean 'nord'? known: nord",
        """
        \(file):2: there is no corpus at 'gone'
          2 | corpora = ["gone"]
        help: mend the path; it begins with / or ~, or counts from the file's folder
        """,
        """
        \(file):3: 'EUX' is no currency
          3 | currency = "EUX"
        help: use a code of ISO 4217, such as EUR, or stated for each figure in its own
        """,
        "\(file):4: 'mouse' must be true or false\n  4 | mouse = 1\nhelp: write mouse = true",
      ])
    #expect(report.ending == .faults)
    // What is told to hold is what holds.
    #expect(told("theme", report) == "(as suits the terminal) | default")
    #expect(told("currency", report) == "stated | default")
  }

  @Test func `a currency without rates is told`() throws {
    let report = try report("currency = \"GBP\"\n")
    #expect(
      report.notes == [
        """
        \(corpus.path)/config.toml:1: no exchange rates for 'GBP'
          1 | currency = "GBP"
        help: known: AED, EUR, QAR, SAR, USD
        """
      ])
    #expect(told("currency", report) == "stated | default")
  }

  @Test func `answers are in the language that is set`() throws {
    let report = try ListCommand.parse([]).report(in: surroundings("language = \"fr\""))
    #expect(report.text.contains("Plan français"))
  }

  @Test func `the keys that are set are listed`() throws {
    let settings = "[keys]\ncopy-citation = \"c\"\n"
    let report = try KeysCommand.parse(["--names"]).report(in: surroundings(settings))
    #expect(report.text.contains(/\nc +copy a citation.* copy-citation\n/))
    #expect(!report.text.contains("\ny y "))
    let plain = try KeysCommand.parse([]).report(in: surroundings(settings))
    #expect(!plain.text.contains("copy-citation"))
  }

  @Test func `corpora that are set are opened beside the bundled one`() throws {
    let csv = "id,initiative\nmine,My plan\n"
    try Data(csv.utf8).write(to: URL(fileURLWithPath: "\(corpus.path)/mine.csv"))
    let settings = surroundings("corpora = [\"mine.csv\", \"gone\"]")
    let all = try ListCommand.parse([]).report(in: settings)
    #expect(all.text.contains("My plan"))
    #expect(all.text.contains("French plan"))
    // A flat file is told by its name.
    let mine = try ShowCommand.parse(["mine"]).report(in: settings)
    #expect(mine.text.contains(/\nCorpus +mine.csv\n/))
    for command in ["list", "quotes", "export"] {
      let text = try json(command, in: settings)
      #expect(text.contains(/"corpus": {\n *"en": "Sample",\n *"fr": "Exemple"/), "\(command)")
      #expect(text.contains("\"en\": \"mine.csv\"") == (command != "quotes"), "\(command)")
      #expect(try !json(command, in: corpus.surroundings()).contains("\"en\": \"Sample\""))
    }
    let only = try ListCommand.parse(["--corpus", "\(corpus.path)/Corpus"]).report(in: settings)
    #expect(!only.text.contains("My plan"))
    // The file of the settings says from where a path counts, the home what ~ is.
    #expect(settings.path(ofSetting: "a/b") == "\(corpus.path)/a/b")
    #expect(settings.path(ofSetting: "/a") == "/a")
    var atHome = settings
    atHome.environment["HOME"] = "/home/me"
    #expect(atHome.path(ofSetting: "~/a") == "/home/me/a")
    #expect(atHome.path(ofSetting: "~a") == "\(corpus.path)/~a")
  }

  /// What a command writes as JSON.
  private func json(_ command: String, in surroundings: Surroundings) throws -> String {
    let arguments = ["--format", "json"]
    switch command {
    case "list": return try ListCommand.parse(arguments).report(in: surroundings).text
    case "quotes": return try QuotesCommand.parse(arguments).report(in: surroundings).text
    default:
      let sink = TextCollector()
      _ = try ExportCommand.parse(arguments).run(in: surroundings, standardOutput: sink)
      return sink.text
    }
  }

  @Test func `the defaults are printed as a file`() throws {
    #expect(try report("", ["--defaults"]).text == SettingsTemplate.text)
  }
}
