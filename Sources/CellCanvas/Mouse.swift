/// Something done with the mouse over a cell.
public struct Mouse: Hashable, Sendable {
  public enum Deed: Hashable, Sendable {
    /// The left button went down.
    case press
    case wheelUp, wheelDown
    /// The mouse moved while the left button was down.
    case drag
    /// The left button came up.
    case release
    /// The buttons at the side of a mouse.
    case back, forward
  }

  public let deed: Deed
  public let point: Point

  public init(_ deed: Deed, at point: Point) {
    self.deed = deed
    self.point = point
  }
}
