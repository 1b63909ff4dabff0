import PledgeModel

extension ExplorerState {
  /// Opens the list of what a total is made of.
  mutating func openComposition(
    of query: InitiativeQuery, title: String, sums: [MoneyStatus: Sum]
  ) -> [Effect] {
    guard sums.values.contains(where: { $0.headlines > 0 }) else {
      notice = Notice(phrases("No money here", "Pas d’argent ici"))
      return []
    }
    var query = query
    (query.order, query.limit) = (InitiativeOrder(.amount), nil)
    composition = CompositionPane(query: query, title: title, sums: sums)
    return [.ask(.list(query, .rows(from: 0, count: windowLength)))]
  }

  /// Opens what the total under the ledger's cursor is made of.
  mutating func explainLedgerTotal() -> [Effect] {
    let sums = places.selectedRow?.sums ?? places.whole?.sums ?? [:]
    let title = places.selectedRow.map { phrases($0.place.name) } ?? ""
    var query = query
    query.places = Set(places.selected.map { [$0] } ?? [])
    return openComposition(of: query, title: title, sums: sums)
  }

  mutating func performInComposition(_ command: Command) -> [Effect] {
    switch command {
    case .enter:
      guard let row = composition?.list.selectedRow else { return [] }
      return openInLedger(row.id)
    case .back, .explainTotal: composition = nil
    default: break
    }
    return []
  }

  mutating func moveComposition(by distance: Int) -> [Effect] {
    guard var list = composition?.list, let query = composition?.query else { return [] }
    let effects = list.move(by: distance, of: query, height: layout.compositionRows, windowLength)
    composition?.list = list
    return effects
  }
}

extension Sum {
  /// All headlines that the sum was made from, those among them that were left out.
  var headlines: Int { counted + nested + unquantified + notConverted + withoutPeriod }
}

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
