import LinedTOML

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
  private let bytes: [UInt8]

  /// - Parameter bytes: The file as it lies on the disk.
  public init(name: String, file: String, bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }

  /// Reads the theme; entries at fault are left out of it and reported.
  ///
  /// A text that is too large or no TOML gives a theme without colours.
  public func load() -> LoadedTheme {
    guard bytes.count <= Self.sizeLimit else {
      return Self.unusable(name: name, file: file, .unreadable("it is too large"))
    }
    let text = LinedText(bytes)
    do throws(TOMLFault) {
      let entries = try TOMLNode.entries(of: text)
      var reader = ThemeReader(file: file, text: text)
      return reader.read(entries, name: name)
    } catch {
      let line = error.line ?? 1
      return Self.unusable(
        name: name, file: file, .notTOML(error.kind), line: line, text: text.excerpt(line))
    }
  }

  /// A theme without colours in the place of one that cannot be read.
  static func unusable(
    name: String, file: String, _ fault: ThemeFault, line: Int = 1, text: String = ""
  ) -> LoadedTheme {
    LoadedTheme(
      theme: .plain(named: name), summary: LoadedTheme.Summary(english: "", french: ""),
      faults: [ThemeError(file: file, line: line, text: text, fault: fault)])
  }
}

extension LinedText {
  /// As much of a line as a message shows.
  func excerpt(_ line: Int) -> String {
    text(ofLine: line, scalars: ThemeError.longestExcerpt + 1)
  }
}
