import PledgeModel

/// Which rows of the list are to be loaded.
extension InitiativePane {
  /// Moves the cursor of a list of its own beside the ledger's, and asks for rows not yet loaded.
  ///
  /// - Parameters:
  ///   - height: The rows that are shown.
  ///   - length: How many rows are loaded at once.
  mutating func move(
    by distance: Int, of query: InitiativeQuery, height: Int, _ length: Int
  ) -> [Effect] {
    position.move(by: distance, count: total)
    position.reveal(in: height, count: total)
    selected = selectedRow?.id
    return missing(in: height, length).map { [.ask(.list(query, $0))] } ?? []
  }

  /// Returns the rows to load where some of those on the screen are not there.
  ///
  /// - Parameters:
  ///   - height: The rows that are shown.
  ///   - length: How many rows are loaded at once.
  func missing(in height: Int, _ length: Int) -> Window? {
    let last = min(total, position.top + max(1, height))
    // A list that has become shorter is scrolled later; till then its top may lie behind its end.
    guard position.top < last, position.top < offset || last > offset + rows.count else {
      return nil
    }
    return .rows(from: max(0, position.top - (length - height) / 2), count: length)
  }

  /// Returns the rows to load before anybody moves to them: two pages before and behind the screen,
  /// where there is not one.
  ///
  /// - Parameter height: The rows that are shown.
  mutating func missingAhead(in height: Int) -> Window? {
    let wanted = rows(within: height, of: height)
    let loaded = offset..<offset + rows.count
    guard !loaded.contains(wanted), !(coming?.contains(wanted) ?? false) else { return nil }
    let asked = rows(within: 2 * height, of: height)
    coming = asked
    return .rows(from: asked.lowerBound, count: asked.count)
  }

  /// The rows of the list that are so near the screen.
  private func rows(within distance: Int, of height: Int) -> Range<Int> {
    let first = min(max(0, position.top - distance), total)
    return first..<max(first, min(total, position.top + height + distance))
  }

  /// Takes rows that were loaded ahead, unless the screen has moved away from them.
  ///
  /// - Parameter height: The rows that are shown.
  mutating func showAhead(_ page: InitiativePage, of query: InitiativeQuery, _ height: Int) {
    coming = nil
    let held = page.offset..<page.offset + page.rows.count
    guard self.query == query, page.total == total, held.contains(rows(within: 0, of: height)),
      held.contains(position.index)
    else { return }
    (offset, rows) = (page.offset, page.rows)
  }
}
