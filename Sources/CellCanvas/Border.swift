/// What a box or a line is drawn with.
public enum Border: Hashable, Sendable, CaseIterable {
  case single
  case heavy
  case rounded
  case ascii

  var horizontal: String {
    switch self {
    case .single, .rounded: "─"
    case .heavy: "━"
    case .ascii: "-"
    }
  }

  var vertical: String {
    switch self {
    case .single, .rounded: "│"
    case .heavy: "┃"
    case .ascii: "|"
    }
  }

  /// Upper left, upper right, lower left, lower right.
  var corners: (String, String, String, String) {
    switch self {
    case .single: ("┌", "┐", "└", "┘")
    case .heavy: ("┏", "┓", "┗", "┛")
    case .rounded: ("╭", "╮", "╰", "╯")
    case .ascii: ("+", "+", "+", "+")
    }
  }
}
