import CellCanvas

/// What a theme file and those that it builds upon say, before its colours are looked up.
///
/// Colours are looked up last, so that an heir's `ink` colours what its base draws in `ink`.
struct ThemeDraft {
  /// What is said of a role.
  struct Entry {
    /// Names of colours.
    var foreground: String?
    var background: String?
    var attributes: Attributes = []
    /// What the role does not take from the roles before its dots.
    var removed: Attributes = []

    /// Returns this entry laid over a base's: what this one leaves open, the base's fills.
    func over(_ base: Entry) -> Entry {
      Entry(
        foreground: foreground ?? base.foreground, background: background ?? base.background,
        attributes: attributes.union(base.attributes.subtracting(removed)),
        removed: removed.union(base.removed.subtracting(attributes)))
    }
  }

  var appearance = Theme.Appearance.terminal
  var summary = Theme.Summary()
  var palette: [String: Color] = [:]
  var entries: [StyleRole: Entry] = [:]

  /// What stands in the place of a theme that cannot be read.
  static let plain = ThemeDraft(entries: [
    .tabsSelected: Entry(attributes: .reverse), .titleFocused: Entry(attributes: .bold),
    .heading: Entry(attributes: .underline), .listSelected: Entry(attributes: .reverse),
    .listSelectedInactive: Entry(attributes: .underline, removed: .reverse),
    .quoteFigure: Entry(attributes: .reverse), .amount: Entry(attributes: .bold),
    .amountUncounted: Entry(removed: .bold), .hintsKey: Entry(attributes: .bold),
    .overlaySelected: Entry(attributes: .reverse), .noticeError: Entry(attributes: .bold),
  ])

  /// Returns the colour of a name; `nil` for a name that nothing says the colour of.
  func color(_ name: String) -> Color? { palette[name] ?? Color(literal: name) }

  /// Looks the colours up.
  func loaded(named name: String, faults: [ThemeError]) -> LoadedTheme {
    let written = entries.mapValues { entry in
      Style(
        foreground: entry.foreground.flatMap(color), background: entry.background.flatMap(color),
        attributes: entry.attributes)
    }
    return LoadedTheme(
      theme: Theme(
        name: name, summary: summary, appearance: appearance, written: written,
        removed: entries.mapValues(\.removed)),
      faults: faults)
  }
}
