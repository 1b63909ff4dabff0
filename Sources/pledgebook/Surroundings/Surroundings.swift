import PledgeModel
import PledgeSettings

/// What a command knows of the world besides its arguments.
struct Surroundings: Sendable {
  /// The environment's variables, those of `variables` that are set.
  var environment: [String: String]
  /// The program's own file, as an absolute path without links.
  var executable: String
  /// The columns of standard output; `nil` where that is no terminal.
  var terminalWidth: Int?
  /// The columns of standard error; `nil` where that is no terminal.
  var errorWidth: Int?
  /// The day from which a query's `30d` is reckoned back.
  var today = PartialDate(daysSince1970: 0)
  /// What the user's `config.toml` says.
  var settings = SettingsFile.none

  /// Every variable that is looked at.
  static let variables =
    fileVariables + [
      "BROWSER", "COLORFGBG", "DISPLAY", "EDITOR", "KONSOLE_VERSION", "LANG", "LC_ALL",
      "LC_MESSAGES", "PATH", "SSH_CONNECTION", "SSH_TTY", "STY", "TERM", "TERM_PROGRAM", "TMUX",
      "VISUAL", "VTE_VERSION", "WAYLAND_DISPLAY",
    ]

  /// The variables that name the files and folders which are read and made.
  static let fileVariables = [
    "HOME", "PLEDGEBOOK_CORPUS", "PLEDGEBOOK_THEMES", "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
    "XDG_DATA_HOME", "XDG_STATE_HOME",
  ]

  /// The language that the locale asks for.
  ///
  /// Of `LC_ALL`, `LC_MESSAGES` and `LANG` the first that is not empty decides (POSIX, Base
  /// Definitions, 8.2).
  var language: Language { Language(locale: locale.flatMap { environment[$0] } ?? "") }

  /// The variable that names the locale; `nil` where none does.
  var locale: String? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].first { !(environment[$0] ?? "").isEmpty }
  }

  /// Returns the path that a setting names: `~` is the user's home, and a relative path begins at the
  /// settings' folder.
  func path(ofSetting text: String) -> String {
    if text == "~" || text.hasPrefix("~/"), let home = environment["HOME"] {
      return home + text.dropFirst()
    }
    return text.hasPrefix("/") ? text : "\(FilePath.folder(of: settings.path))/\(text)"
  }
}
