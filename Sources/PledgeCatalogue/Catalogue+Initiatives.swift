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
      let listing = Listing(selection, query, language, session)
      let (offset, count) = try session.bounds(of: window, in: listing)
      let keys = try listing.numbers(from: offset, limit: count)
      let rows = try session.rows(keys, in: selection, through: query.lens)
      return InitiativePage(offset: offset, total: listing.count, rows: rows)
    }
  }

  /// Returns the names of the initiatives that a query keeps, in its order, and how many there are.
  ///
  /// - Parameters:
  ///   - most: Where there are more, none is named.
  ///   - language: Whose names break ties and, if the order asks for it, sort the list.
  public func identifiers(
    matching query: InitiativeQuery, atMost most: Int, language: Language = .english
  ) throws(CatalogueError) -> (ids: [InitiativeID]?, total: Int) {
    try read { session in
      let listing = Listing(try Selection(query, session), query, language, session)
      guard listing.count <= most else { return (nil, listing.count) }
      let numbers = try listing.numbers(limit: listing.count)
      let slugs = try session.slugs(Set(numbers), in: "initiative")
      let ids = try numbers.map { number in
        guard let slug = slugs[number] else {
          throw CatalogueError.damaged("name of an initiative")
        }
        return InitiativeID(slug)
      }
      return (ids, ids.count)
    }
  }

  /// Returns the whole values of the initiatives that a query keeps, in its order, and how each of
  /// their amounts stands in the selection.
  ///
  /// - Parameters:
  ///   - offset: The row of the list to begin at.
  ///   - limit: How many to return at most; all without one.
  /// - Complexity: O(*n*) in memory: it is for exports, not for screens.
  public func initiativesInFull(
    matching query: InitiativeQuery, from offset: Int = 0, limit: Int? = nil
  ) throws(CatalogueError) -> [(initiative: Initiative, standings: [AmountID: Standing])] {
    try read { session in
      let selection = try Selection(query, session)
      let keys = try Listing(selection, query, .english, session)
        .numbers(from: offset, limit: limit ?? session.count)
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
  fileprivate func bounds(
    of window: Window, in listing: Listing
  ) throws -> (offset: Int, count: Int) {
    switch window {
    case .rows(let from, let count): return (min(max(0, from), listing.count), max(0, count))
    case .around(let id, let count):
      let count = max(0, count)
      let row = try key(of: id).flatMap { try listing.row(of: $0) }
      return (max(0, min((row ?? 0) - count / 2, listing.count - count)), count)
    }
  }

  /// Returns the rows of initiatives, in the order of their numbers' list.
  func rows(
    _ keys: [Int64], in selection: Selection, through lens: Lens
  ) throws -> [InitiativeRow] {
    guard !keys.isEmpty else { return [] }
    let covers = try covers(of: keys, in: selection)
    let initiatives = try initiatives(keys, isBrief: true)
    let display = try Display(lens, for: initiatives, self)
    return initiatives.map { display.row($0, cover: covers[$0.initiative.id]) }
  }
}
