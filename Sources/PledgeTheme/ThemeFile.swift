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
///
/// With `inherits = "dark"` before it, a file needs to say only what differs from that theme.
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

  /// Reads a theme that builds upon no other; entries at fault are left out of it and reported.
  ///
  /// A text that is too large or no TOML gives a theme without colours.
  public func load() -> LoadedTheme {
    let (draft, faults) = read { (name) throws(ThemeFault) in .plain }
    return draft.loaded(named: name, faults: faults)
  }

  /// Reads what the file says.
  ///
  /// - Parameter base: Finds the theme that this one builds upon, or throws why it cannot.
  func read(
    base: (String) throws(ThemeFault) -> ThemeDraft
  ) -> (draft: ThemeDraft, faults: [ThemeError]) {
    guard bytes.count <= Self.sizeLimit else {
      let fault = ThemeFault.unreadable("it is too large")
      return (.plain, [ThemeError(file: file, line: 1, text: "", fault: fault)])
    }
    let text = LinedText(bytes)
    do throws(TOMLFault) {
      let entries = try TOMLNode.entries(of: text)
      var reader = ThemeReader(file: file, text: text)
      return reader.read(entries, base: base)
    } catch {
      let line = error.line ?? 1
      let fault = ThemeFault.notTOML(error.kind)
      return (
        .plain, [ThemeError(file: file, line: line, text: text.excerpt(line), fault: fault)]
      )
    }
  }
}

extension LinedText {
  /// As much of a line as a message shows.
  func excerpt(_ line: Int) -> String {
    text(ofLine: line, scalars: ThemeError.longestExcerpt + 1)
  }
}
