import PledgeModel

/// What a selection adds up to in groups, in the order of a chart.
public struct BarsChart: Hashable, Sendable {
  public let totals: Totals
  public let grouping: Grouping
  /// What the totals are over.
  public let query: InitiativeQuery
  /// Years and months by date, other groups by size, then by initiatives.
  public let rows: [TotalRow]

  init(_ totals: Totals, by grouping: Grouping, of query: InitiativeQuery) {
    self.totals = totals
    self.grouping = grouping
    self.query = query
    guard grouping != .year, grouping != .month else {
      rows = totals.rows.sorted {
        ($0.key == .unknown ? 1 : 0, $0.key) < ($1.key == .unknown ? 1 : 0, $1.key)
      }
      return
    }
    let ranked = totals.rows.map { row in
      (row: row, rank: BarsFigure(of: row.sums, at: row.place, through: query.lens).rank)
    }
    rows = ranked.sorted { first, next in
      (first.rank.kind, first.rank.size, -first.row.initiatives, first.row.key)
        < (next.rank.kind, next.rank.size, -next.row.initiatives, next.row.key)
    }.map(\.row)
  }

  var lens: Lens { query.lens }

  func figure(of row: TotalRow) -> BarsFigure {
    BarsFigure(of: row.sums, at: row.place, through: lens)
  }

  /// The scale of the bars; `nil` where there are none.
  func scale(isLogarithmic: Bool) -> BarsScale? {
    BarsScale(rows.compactMap { figure(of: $0).barSize }, isLogarithmic: isLogarithmic)
  }

  /// How much of a row's announced money is not inside other money of the selection.
  func added(by row: TotalRow) -> BarsStroke.Added {
    guard let sum = figure(of: row).announced, let share = row.shares[.announced],
      share.nested > sum.nested
    else { return .all }
    guard share.counted > 0 else { return .nothing }
    return lens.size(of: share, at: row.place).map { .part($0) } ?? .all
  }

  /// The query for the initiatives of a row.
  ///
  /// Of one grouping a query keeps any of its groups, so the row's own stands for them.
  func query(for row: TotalRow) -> InitiativeQuery {
    var query = query
    query.facets.removeAll { $0.grouping == grouping }
    query.facets.append(Facet(grouping, row.key))
    return query
  }
}
