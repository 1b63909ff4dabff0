/// How many colours a screen uses, from none to all.
public enum ColorDepth: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Attributes alone.
  case none
  case eight = "8"
  case sixteen = "16"
  /// The 240 colours of the usual palette of 256 that no user changes.
  case indexed = "256"
  /// Any colour, as red, green and blue.
  case direct

  public static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .eight: 1
    case .sixteen: 2
    case .indexed: 3
    case .direct: 4
    }
  }

  /// What a terminal with so many colours can show.
  init(colors: Int, isDirect: Bool) {
    switch colors {
    case _ where isDirect: self = .direct
    case 256...: self = .indexed
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }

  /// Returns the depth to use: what was asked for, or all that the terminal has.
  ///
  /// - Parameters:
  ///   - asked: A wish; it comes before `NO_COLOR`, but no terminal shows more than it can.
  ///   - possible: What the terminal can show.
  ///   - noColor: The variable `NO_COLOR`; any text in it means no colours.
  static func settled(asked: ColorDepth?, possible: ColorDepth, noColor: String?) -> ColorDepth {
    if let asked { return min(asked, possible) }
    return (noColor ?? "").isEmpty ? possible : .none
  }
}
