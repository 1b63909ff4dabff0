/// What a theme file gives: the theme as far as it could be read, and what is wrong with it.
public struct LoadedTheme: Hashable, Sendable {
  /// The theme without the entries that are at fault.
  public let theme: Theme
  /// Every fault of the file, in the order of its lines.
  public let faults: [ThemeError]

  public init(theme: Theme, faults: [ThemeError]) {
    self.theme = theme
    self.faults = faults
  }
}
