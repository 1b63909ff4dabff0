import GRDB
import PledgeModel

extension Catalogue {
  /// Returns every place that has initiatives, with what a filter leaves of them.
  ///
  /// A headline is left out of a row's sums when it lies inside other money of that row, and out of
  /// the whole's when it lies inside any other money that the filter keeps.
  ///
  /// - Parameters:
  ///   - query: The filter; its places and its order do not matter here.
  ///   - currency: What the sums are in.
  public func places(
    matching query: InitiativeQuery = InitiativeQuery(), currency: Currency = .euro
  ) throws(CatalogueError) -> PlaceList {
    try read { session in
      let places = try session.places(
        where: "place.id IN (SELECT place FROM initiative_place)")
      var tally = try Tally(Display(currency, session))
      try session.forEach(tally.query(Selection(session.db, text: query.text))) {
        try tally.add(&$0)
      }
      return tally.list(places)
    }
  }

  /// Returns the place of a code.
  public func place(_ code: PlaceCode) throws(CatalogueError) -> Place? {
    try read { try $0.places(where: "place.slug = \(code.rawValue)").values.first }
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
}
