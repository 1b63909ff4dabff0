extension PseudoTerminal {
  /// The size of a screen, in cells.
  public struct Size: Hashable, Sendable, CustomStringConvertible {
    public var columns: Int
    public var rows: Int

    public init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }

    public var description: String { "\(columns)x\(rows)" }
  }

  /// A place on the screen, counted from 0 at the upper left.
  public struct Point: Hashable, Sendable {
    public var column: Int
    public var row: Int

    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// How a program ended.
  public enum Ending: Hashable, Sendable, CustomStringConvertible {
    case exit(status: Int)
    /// A signal ended it, by its number.
    case signal(Int)

    public var description: String {
      switch self {
      case .exit(let status): "exit status \(status)"
      case .signal(let number): "signal \(number)"
      }
    }
  }

  /// The modes that a program sets and should leave as it found them.
  public struct Modes: Hashable, Sendable {
    public var isCursorShown: Bool
    public var isAlternateScreenOn: Bool
    /// Whether pastes are sent between marks, so that the program can tell them from keys.
    public var isPasteBracketed: Bool
    public var isMouseReported: Bool
    /// Whether the cursor keys send their application codes.
    public var areCursorKeysForApplications: Bool

    /// The modes of a terminal that no program has touched.
    public static let untouched = Modes(
      isCursorShown: true, isAlternateScreenOn: false, isPasteBracketed: false,
      isMouseReported: false, areCursorKeysForApplications: false)
  }
}
