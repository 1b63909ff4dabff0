/// A selected row of a list and the first row that is shown.
public struct ListPosition: Hashable, Sendable {
  public var index = 0
  public var top = 0

  public init(index: Int = 0, top: Int = 0) {
    self.index = index
    self.top = top
  }

  /// Moves the selection by rows and stays inside a list of `count` rows.
  public mutating func move(by distance: Int, count: Int) {
    index = min(max(0, index + distance), max(0, count - 1))
  }

  /// Scrolls as little as is needed to show the selection in `height` rows.
  public mutating func reveal(in height: Int, count: Int) {
    let height = max(1, height)
    index = min(max(0, index), max(0, count - 1))
    top = min(max(top, index - height + 1), index)
    top = max(0, min(top, count - height))
  }
}
