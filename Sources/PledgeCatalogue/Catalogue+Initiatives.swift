import GRDB
import PledgeModel

extension Catalogue {
  /// Returns a stretch of the list of the initiatives that a query keeps.
  ///
  /// Sorted by amount, the list is in the order of amounts in euros, whatever the lens: rates of
  /// different months may give amounts that are nearly alike another order in another currency.
  ///
  /// - Parameters:
  ///   - window: The rows to return. `.around` puts the named one in the middle, where the list has
  ///     rows enough on both sides.
  ///   - language: Whose names break ties and, if the order asks for it, sort the list.
  public func initiatives(
    matching query: InitiativeQuery, in window: Window, language: Language = .english
  ) throws(CatalogueError) -> InitiativePage {
    try read { session in
      let selection = try Selection(query, session)
      let total = try session.first(
        "SELECT count(*) FROM initiative WHERE \(literal: selection.contains("id"))"
      ) { try $0.count() }
      let (offset, count) = try session.stretch(
        window, of: total ?? 0, selection, query.order, language)
      let keys = try session.keys(
        selection, query.order, language, limit: count, offset: offset)
      let rows = try session.rows(keys, in: selection, through: query.lens)
      return InitiativePage(offset: offset, total: total ?? 0, rows: rows)
    }
  }

  /// Returns the whole values of the initiatives that a query keeps, in its order, and how each of
  /// their amounts stands in the selection.
  ///
  /// - Parameter limit: How many to return at most, from the first on; all without one.
  /// - Complexity: O(*n*) in memory: it is for exports, not for screens.
  public func initiativesInFull(
    matching query: InitiativeQuery, limit: Int? = nil
  ) throws(CatalogueError) -> [(initiative: Initiative, standings: [AmountID: Standing])] {
    try read { session in
      let selection = try Selection(query, session)
      let keys = try session.keys(selection, query.order, limit: limit ?? -1)
      let covers = try session.covers(of: keys, in: selection)
      return try session.initiatives(keys).map { stored in
        let initiative = stored.initiative
        let standings = initiative.amounts.map {
          ($0.id, initiative.standing(of: $0, cover: covers[initiative.id]))
        }
        return (initiative, Dictionary(standings) { $1 })
      }
    }
  }
}

extension Session {
  /// Returns where a window of a list begins, and how many rows it has room for.
  fileprivate func stretch(
    _ window: Window, of total: Int, _ selection: Selection, _ order: InitiativeOrder,
    _ language: Language
  ) throws -> (offset: Int, count: Int) {
    switch window {
    case .rows(let from, let count): return (min(max(0, from), total), max(0, count))
    case .around(let id, let count):
      let count = max(0, count)
      let position = try first(
        """
        SELECT position FROM (
          SELECT slug, row_number() OVER (ORDER BY \(literal: Selection.order(order, language))) - 1
            AS position
          FROM initiative WHERE \(literal: selection.contains("id")))
        WHERE slug = \(id.rawValue)
        """
      ) { try $0.count() }
      return (max(0, min((position ?? 0) - count / 2, total - count)), count)
    }
  }

  /// Returns the rows of initiatives, in the order of their numbers' list.
  func rows(
    _ keys: [Int64], in selection: Selection, through lens: Lens
  ) throws -> [InitiativeRow] {
    let covers = try covers(of: keys, in: selection)
    let initiatives = try initiatives(keys)
    let display = try Display(lens, for: initiatives, self)
    return initiatives.map { display.row($0, cover: covers[$0.initiative.id]) }
  }
}
