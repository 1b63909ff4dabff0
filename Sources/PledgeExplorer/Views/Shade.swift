/// How dark a place is on a map, by a glyph that reads without colour.
public enum Shade: Int, Hashable, Sendable, CaseIterable {
  /// No money.
  case none
  /// Money of which no source states the sum.
  case vague
  case light
  case medium
  case dark
  case full

  /// The sign of one column that stands for it.
  public var glyph: String {
    switch self {
    case .none: "·"
    case .vague: "?"
    case .light: "░"
    case .medium: "▒"
    case .dark: "▓"
    case .full: "█"
    }
  }
}
