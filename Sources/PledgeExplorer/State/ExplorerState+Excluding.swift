import PledgeModel

/// Filters that are made from what is shown.
extension ExplorerState {
  /// Adds to the filter that what is under the cursor is left out.
  mutating func leaveOut() -> [Effect] {
    guard let condition = conditionUnderCursor else {
      return explain("Nothing here to leave out", "Rien ici à laisser de côté")
    }
    if case .initiatives = condition.test, let neighbour = neighbourOfSelected {
      initiatives.selected = neighbour
    }
    var query = filter
    query.condition = .all([filter.condition, .not(condition)])
    return setText(query.description)
  }

  /// Turns the filter into its opposite.
  mutating func invertFilter() -> [Effect] {
    guard filter.condition != .everything else {
      return explain("No filter leaves anything out", "Aucun filtre ne laisse rien de côté")
    }
    var query = filter
    query.condition = .not(filter.condition)
    return setText(query.description)
  }

  /// What keeps what is under the cursor and nothing else.
  private var conditionUnderCursor: Condition? {
    if composition == nil, board == .bars {
      return bars.selectedRow.flatMap { Facet(bars.grouping, $0.key).condition }
    }
    switch entryUnderCursor {
    case .place(let place): return .field(.places([place], Reading(reading.side)))
    case .initiative(let id), .metric(_, let id): return .field(.initiatives([id]))
    case .amount(let id): return .field(.initiatives([id.initiative]))
    case .quote, .organization, .source, nil: return nil
    }
  }

  /// The row below the cursor, else the one above.
  private var neighbourOfSelected: InitiativeID? {
    guard let index = initiatives.rows.firstIndex(where: { $0.id == initiatives.selected }) else {
      return nil
    }
    return [index + 1, index - 1].first { initiatives.rows.indices.contains($0) }
      .map { initiatives.rows[$0].id }
  }
}

extension Condition {
  /// The test that the condition is, if it is one.
  fileprivate var test: FieldTest? {
    guard case .field(let test) = self else { return nil }
    return test
  }
}
