import GRDB
import PledgeModel

extension Catalogue {
  /// Returns every place that has initiatives as the query reads places, with what the rest of the
  /// filter leaves of them.
  ///
  /// A headline is left out of a row's sums when it lies inside other money of that row, and out of
  /// the whole's when it lies inside any other money that the filter keeps.
  ///
  /// - Parameter query: The filter; its places and its order do not matter here.
  public func places(
    matching query: InitiativeQuery = InitiativeQuery()
  ) throws(CatalogueError) -> PlaceList {
    try read { session in
      let axis = Axis(query.reading.grouping, withMembers: query.reading.withMembers)
      let selection = try Selection(query, ignoringPlaces: true, session)
      let standing = try StandingTotals(axis, session)
      let places = try session.places(
        where: "place.id IN \(literal: Keys(Set(standing.parts.keys)).list)")
      if selection.isEverything, StandingTotals.answer(query.lens) {
        let rows = places.map { number, place in
          let part = standing.parts[number] ?? StandingTotals.Part()
          return PlaceRow(place: place, initiatives: part.initiatives, sums: part.sums)
        }
        return PlaceList(
          rows: rows, initiatives: standing.whole.initiatives, sums: standing.whole.sums)
      }
      let tally = try Tally(selection, by: [axis], query.lens, session)
      let rows = places.values.map { place in
        let part = tally.parts[[GroupKey(place.id)]] ?? Tally.Part()
        return PlaceRow(place: place, initiatives: part.initiatives, sums: part.sums)
      }
      return PlaceList(
        rows: rows, initiatives: tally.whole.initiatives, sums: tally.whole.sums)
    }
  }

  /// Returns the place of a code; `nil` for one that the corpus does not hold.
  public func place(_ code: PlaceCode) throws(CatalogueError) -> Place? {
    guard !Place.withoutCountry.map(\.id).contains(code) else { return nil }
    return try read { try $0.places(where: "place.slug = \(code.rawValue)").values.first }
  }

  /// Returns whether the corpus holds a place, with initiatives or without.
  public func hasPlace(_ code: PlaceCode) throws(CatalogueError) -> Bool {
    try place(code) != nil
  }

  /// Returns the figures about a place that belong to no initiative, in the order of the corpus.
  ///
  /// - Parameter place: The place; `nil` for all of them.
  public func observations(of place: PlaceCode? = nil) throws(CatalogueError) -> [Observation] {
    try read { session in
      guard let place else { return try session.observations(where: "TRUE") }
      return try session.observations(
        where: "o.place = (SELECT id FROM place WHERE slug = \(place.rawValue))")
    }
  }

  /// Returns the shapes of countries, in the order of the corpus.
  public func outlines() throws(CatalogueError) -> [Outline] {
    try read { try $0.outlines() }
  }
}
