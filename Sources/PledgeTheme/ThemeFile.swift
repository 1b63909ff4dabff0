import TOMLKit

/// The text of a theme file.
///
/// ```toml
/// appearance = "dark"
/// summary = { en = "Deep blue, amber figures", fr = "Bleu profond, chiffres ambrés" }
/// [palette]
/// amber = "#e8b04b"
/// [style]
/// amount = { fg = "amber", bold = true }
/// "amount.uncounted" = { bold = false }
/// ```
public struct ThemeFile {
  /// Bytes that a theme file may have.
  public static let sizeLimit = 262_144

  /// The theme's name: that of the file without its extension.
  public let name: String
  /// The file as messages name it.
  public let file: String
  public let text: String

  public init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    self.text = text
  }

  /// Reads the theme; entries at fault are left out of it and reported.
  ///
  /// A text that is no TOML gives a theme without colours.
  public func load() -> LoadedTheme {
    do {
      var reader = ThemeReader(file: file, lines: TOMLLines(text))
      return reader.read(try TOMLTable(string: text), name: name)
    } catch {
      return Self.unusable(name: name, with: syntaxError(error))
    }
  }

  /// A theme without colours in the place of one that cannot be read.
  static func unusable(name: String, with error: ThemeError) -> LoadedTheme {
    LoadedTheme(
      theme: .plain(named: name), summary: LoadedTheme.Summary(english: "", french: ""),
      faults: [error])
  }

  private func syntaxError(_ error: any Error) -> ThemeError {
    let parsed = error as? TOMLParseError
    let line = parsed?.source.begin.line ?? 1
    return ThemeError(
      file: file, line: line, text: TOMLLines(text).text(at: line),
      fault: .syntax(parsed?.description ?? String(describing: error)))
  }
}
