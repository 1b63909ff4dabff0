/// Something done with the mouse over a cell.
public struct Mouse: Hashable, Sendable {
  public enum Deed: Hashable, Sendable {
    /// The left button went down.
    case press
    case wheelUp, wheelDown
  }

  public let deed: Deed
  public let point: Point

  public init(_ deed: Deed, at point: Point) {
    self.deed = deed
    self.point = point
  }
}
