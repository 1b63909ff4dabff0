/// The columns of the list of initiatives while they are being chosen.
public struct ColumnChoice: Hashable, Sendable {
  /// All columns, in the order in which the list has those that are shown.
  public private(set) var order: [ListColumn]
  public private(set) var shown: Set<ListColumn>
  public var position: ListPosition
  /// The columns to go back to, and the pane.
  let before: [ListColumn]?
  let focusBefore: Pane

  /// - Parameters:
  ///   - columns: What the list shows, `nil` for what there is room for; the others stand below.
  ///   - before: The columns to go back to.
  init(
    _ columns: [ListColumn]?, at position: ListPosition = ListPosition(),
    before: [ListColumn]?, focusBefore: Pane
  ) {
    var first = columns ?? ListColumn.standard
    // The list shows it at its start where it is not named.
    if !first.contains(.name) { first.insert(.name, at: 0) }
    order = first + ListColumn.allCases.filter { !first.contains($0) }
    shown = Set(first)
    self.position = position
    self.before = before
    self.focusBefore = focusBefore
  }

  /// The columns of the list, in their order.
  public var columns: [ListColumn] { order.filter(shown.contains) }

  /// The column under the cursor.
  var selected: ListColumn { order[min(max(0, position.index), order.count - 1)] }

  /// Shows the column under the cursor, or hides it.
  mutating func toggle() {
    if shown.remove(selected) == nil { shown.insert(selected) }
  }

  /// Moves the column under the cursor, and the cursor with it; at an end it stays.
  mutating func move(by distance: Int) {
    let (index, target) = (position.index, position.index + distance)
    guard order.indices.contains(index), order.indices.contains(target) else { return }
    order.swapAt(index, target)
    position.index = target
  }
}
