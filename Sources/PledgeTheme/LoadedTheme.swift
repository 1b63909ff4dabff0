/// What a theme file gives: the theme as far as it could be read, and what is wrong with it.
public struct LoadedTheme: Hashable, Sendable {
  /// A line that says what a theme looks like, in both languages.
  public struct Summary: Hashable, Sendable {
    public let english: String
    public let french: String

    public init(english: String, french: String) {
      self.english = english
      self.french = french
    }
  }

  /// The theme without the entries that are at fault.
  public let theme: Theme
  public let summary: Summary
  /// Every fault of the file, in the order of its lines.
  public let faults: [ThemeError]

  public init(theme: Theme, summary: Summary, faults: [ThemeError]) {
    self.theme = theme
    self.summary = summary
    self.faults = faults
  }
}
