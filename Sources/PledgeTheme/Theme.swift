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

  /// The theme's name: its file's.
  public let name: String
  public let appearance: Appearance
  private let styles: [Role: Style]

  /// Makes a theme from the styles that its author wrote.
  ///
  /// - Parameter written: Styles of some roles; what they leave open comes from the roles before
  ///   their dots.
  public init(name: String, appearance: Appearance, written: [Role: Style]) {
    self.name = name
    self.appearance = appearance
    styles = Dictionary(
      uniqueKeysWithValues: Role.all.map { ($0, Self.settle($0, from: written)) })
  }

  public subscript(role: Role) -> Style { styles[role] ?? Style() }

  /// A theme without colours, for terminals that have none and for tests.
  public static let plain = Theme(
    name: "plain", appearance: .terminal,
    written: [
      .tabsSelected: Style(attributes: .reverse), .titleFocused: Style(attributes: .bold),
      .heading: Style(attributes: .underline), .listSelected: Style(attributes: .reverse),
      .listSelectedInactive: Style(attributes: .underline), .quoteFigure: Style(attributes: .reverse),
      .amount: Style(attributes: .bold), .hintsKey: Style(attributes: .bold),
      .overlaySelected: Style(attributes: .reverse), .noticeError: Style(attributes: .bold),
    ])

  /// Returns the style of a role, its gaps filled from the roles before its dots.
  private static func settle(_ role: Role, from written: [Role: Style]) -> Style {
    sequence(first: role, next: \.parent)
      .compactMap { written[$0] }
      .reduce(Style()) { $0.over($1) }
  }
}
