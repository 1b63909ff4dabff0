import PledgeCatalogue
import PledgeModel

extension Catalogue {
  /// Returns the places of a query that the corpus does not know, in the order of their codes.
  ///
  /// Read as origins, places may also be those that stand for no one country.
  func unknownPlaces(in query: InitiativeQuery) throws(CatalogueError) -> [PlaceCode] {
    let others = query.reading.side == .origin ? Place.withoutCountry.map(\.id) : []
    var unknown: [PlaceCode] = []
    for place in query.places.sorted() where !others.contains(place) {
      if try !hasPlace(place) { unknown.append(place) }
    }
    return unknown
  }
}

extension Failure {
  static func unknownPlace(_ place: PlaceCode) -> Failure {
    Failure(
      "unknown place '\(place)'",
      help: "use a country's two letters (ISO 3166-1), EU, or XX for worldwide")
  }

  static func unknownCurrency(_ currency: String, known: [Currency]) -> Failure {
    Failure(
      "unknown currency '\(currency)'",
      help: "use one of \(known.map(\.rawValue).joined(separator: ", "))")
  }
}
