import CellCanvas

/// A style for every role.
public struct Theme: Hashable, Sendable {
  /// Whether a theme is made for a dark or a light room.
  public enum Appearance: String, CaseIterable, Hashable, Sendable {
    case dark
    case light
    /// It takes the terminal's own colours.
    case terminal
  }

  /// A line that says what a theme looks like, in both languages.
  public struct Summary: Hashable, Sendable {
    public let english: String
    public let french: String

    public init(english: String = "", french: String = "") {
      self.english = english
      self.french = french
    }
  }

  /// The theme's name: its file's.
  public let name: String
  public let summary: Summary
  public let appearance: Appearance
  private let styles: [StyleRole: Style]

  /// Makes a theme from the styles that its author wrote.
  ///
  /// - Parameters:
  ///   - written: Styles of some roles; what they leave open comes from the roles before their
  ///     dots, in the end from `screen`.
  ///   - removed: Attributes that a role does not take from the roles before its dots.
  public init(
    name: String, summary: Summary = Summary(), appearance: Appearance, written: [StyleRole: Style],
    removed: [StyleRole: Attributes] = [:]
  ) {
    self.name = name
    self.summary = summary
    self.appearance = appearance
    styles = Dictionary(
      uniqueKeysWithValues: StyleRole.all.map {
        ($0, Self.settle($0, from: written, without: removed))
      })
  }

  public subscript(role: StyleRole) -> Style { styles[role] ?? Style() }

  /// A theme without colours, for terminals that have none and for tests.
  public static let plain = ThemeDraft.plain.loaded(named: "plain", faults: []).theme

  /// Returns the style of a role, its gaps filled from the roles before its dots.
  private static func settle(
    _ role: StyleRole, from written: [StyleRole: Style], without removed: [StyleRole: Attributes]
  ) -> Style {
    let lineage = Array(sequence(first: role, next: \.parent))
    return lineage.reversed().reduce(into: Style()) { style, role in
      style.attributes.subtract(removed[role] ?? [])
      style = (written[role] ?? Style()).over(style)
    }
  }
}
