import GRDB
import PledgeModel

extension Catalogue {
  /// The currencies that sums can be in, in the order of their codes.
  public var currencies: [Currency] {
    get throws(CatalogueError) { try read { try $0.rates().currencies } }
  }

  /// Returns what the initiatives that a query keeps add up to, as a whole and in groups.
  ///
  /// It is what `Counting.totals` says, with the names of the groups; places are read with their
  /// members if the query reads them so.
  public func totals(
    matching query: InitiativeQuery = InitiativeQuery(), by grouping: Grouping
  ) throws(CatalogueError) -> Totals {
    try read { session in
      let axis = Axis(grouping, withMembers: query.reading.withMembers)
      let tally = try Tally(
        Selection(query, session), by: [axis], query.lens, session)
      let parts = tally.parts.sorted { $0.key[0] < $1.key[0] }
      let keys = parts.map(\.key[0])
      let places = try session.places(of: keys, by: grouping)
      let names = try session.names(of: keys, by: grouping)
      let rows = parts.map { key, part in
        TotalRow(
          key: key[0], name: places[key[0]]?.name ?? names[key[0]], place: places[key[0]],
          initiatives: part.initiatives, sums: part.sums, shares: part.shares)
      }
      return Totals(
        rows: rows, initiatives: tally.whole.initiatives, sums: tally.whole.sums)
    }
  }

  /// Returns where the money of the initiatives that a query keeps comes from and goes to, in the
  /// order of the places' codes.
  ///
  /// It is what `Counting.flows` says, with the places' names.
  public func flows(
    matching query: InitiativeQuery = InitiativeQuery()
  ) throws(CatalogueError) -> [Flow] {
    try read { session in
      let axes = [Grouping.origin, .place].map {
        Axis($0, withMembers: query.reading.withMembers)
      }
      let tally = try Tally(
        Selection(query, session), by: axes, query.lens, session)
      let places = try session.places(of: Array(Set(tally.parts.keys.joined())), by: .place)
      return tally.parts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { pair, part in
        Flow(
          origin: pair[0], destination: pair[1], originName: places[pair[0]]?.name,
          destinationName: places[pair[1]]?.name, initiatives: part.initiatives, sums: part.sums)
      }
    }
  }
}

extension Session {
  /// Returns the places that groups are; none for other groupings, and for money of no one country.
  fileprivate func places(
    of keys: [GroupKey], by grouping: Grouping
  ) throws -> [GroupKey: Place] {
    guard grouping == .place || grouping == .origin else { return [:] }
    let codes = keys.filter { $0 != .unknown && $0 != .several }.map(\.rawValue)
    let found = try places(where: "place.slug IN \(codes)").values
    return Dictionary(found.map { (GroupKey($0.id), $0) }) { $1 }
  }

  /// Returns what the corpus calls groups that are not places.
  fileprivate func names(of keys: [GroupKey], by grouping: Grouping) throws -> [GroupKey: Bilingual]
  {
    guard grouping == .funder else { return [:] }
    let found = try organizations(Set(keys.map { OrganizationID($0.rawValue) })).values
    return Dictionary(found.map { (GroupKey($0.id.rawValue), $0.name) }) { $1 }
  }
}
