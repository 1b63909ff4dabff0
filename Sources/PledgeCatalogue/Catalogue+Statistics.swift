import PledgeModel

extension Catalogue {
  /// Returns what the amounts of the initiatives that a query keeps are like.
  ///
  /// - Complexity: O(*n* log *n*) for *n* amounts, of which it holds the numbers.
  public func statistics(
    matching query: InitiativeQuery = InitiativeQuery()
  ) throws(CatalogueError) -> Statistics {
    try read { session in
      let selection = try Selection(query, session)
      let census = try Census(selection, query.lens, session)
      var statistics = census.statistics
      let axis = Axis(.kind, withMembers: false)
      statistics.sums = try Tally(selection, by: [axis], query.lens, session).whole.sums
      let found = try census.landmarks(of: selection, session)
      let rows = try session.rows(found.map(\.number), in: selection, through: query.lens.ofSums)
      guard rows.count == found.count else {
        throw CatalogueError.damaged("initiative of an amount")
      }
      for (landmark, row) in zip(found, rows) {
        statistics.landmarks[landmark.rank] = Statistics.Landmark(units: landmark.units, row: row)
      }
      return statistics
    }
  }
}
