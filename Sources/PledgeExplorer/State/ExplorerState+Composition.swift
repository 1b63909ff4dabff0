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
