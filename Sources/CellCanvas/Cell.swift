/// One place of the grid: a grapheme cluster and its style.
public struct Cell: Hashable, Sendable {
  /// The cluster, already harmless to a terminal; empty in the right half of a wide cluster.
  public var text: String
  public var style: Style
  /// Columns that the cluster takes: 1 or 2; 0 in the right half of a wide one.
  public var width: UInt8

  public init(_ text: String, style: Style = Style(), width: UInt8 = 1) {
    self.text = text
    self.style = style
    self.width = width
  }

  public static let blank = Cell(" ")
}
