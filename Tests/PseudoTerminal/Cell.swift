extension PseudoTerminal {
  /// What stands in one place of the screen, and its looks.
  public struct Cell: Hashable, Sendable {
    /// The character; a blank where nothing was written, empty for the second half of a wide one.
    public var text: String
    /// Columns: 1 or 2; 0 for the second half of a wide character.
    public var width: Int
    public var foreground: Color
    public var background: Color
    public var attributes: Attributes
  }

  /// A colour as the program asked for it.
  public enum Color: Hashable, Sendable {
    /// The terminal's own.
    case standard
    /// One of the 256 of the palette.
    case palette(UInt8)
    case rgb(red: UInt8, green: UInt8, blue: UInt8)
  }

  /// How a character is set off, colours aside.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1 << 0)
    public static let italic = Attributes(rawValue: 1 << 1)
    public static let underline = Attributes(rawValue: 1 << 2)
    public static let blink = Attributes(rawValue: 1 << 3)
    public static let reverse = Attributes(rawValue: 1 << 4)
    public static let strike = Attributes(rawValue: 1 << 5)
  }
}
