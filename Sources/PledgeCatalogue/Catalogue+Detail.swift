import GRDB
import PledgeModel

extension Catalogue {
  /// Returns everything about an initiative.
  ///
  /// - Parameter query: The selection that the standings of the amounts are told for, and the lens
  ///   that they are seen through.
  /// - Returns: `nil` when the corpus holds no such initiative.
  public func initiative(
    _ id: InitiativeID, matching query: InitiativeQuery = InitiativeQuery()
  ) throws(CatalogueError) -> InitiativeDetail? {
    try read { session in
      guard let key = try session.key(of: id),
        let stored = try session.initiatives([key]).first
      else { return nil }
      let initiative = stored.initiative
      let selection = try Selection(query, session)
      let display = try Display(query.lens, for: [stored], session)
      let cover = try session.covers(of: [key], in: selection)[id]
      let amounts = initiative.amounts.map { display.row($0, of: stored, cover: cover) }
      let parts = try session.parts(of: key)
      let partRows = try session.rows(parts, in: selection, through: query.lens)
      let organizations = try session.organizations(initiative.everyOrganization)
      let codes = Set(initiative.places + organizations.values.compactMap(\.country))
      let places = try session.places(where: "place.slug IN \(codes.map(\.rawValue))").values
      let quotes = try session.quotes(
        where: "quote.slug IN \(initiative.everyQuote.map(\.rawValue))"
      ).map(\.quote)
      return InitiativeDetail(
        initiative: initiative, amounts: amounts, organizations: organizations,
        places: Dictionary(places.map { ($0.id, $0) }) { $1 },
        quotes: Dictionary(quotes.map { ($0.id, $0) }) { $1 },
        sources: try session.sources(Set(quotes.map(\.source))),
        names: try session.names(initiative.references(in: amounts) + partRows.map(\.id)),
        parts: partRows, remainder: try session.remainder(of: stored, less: parts),
        corpus: try session.parts().title(of: key))
    }
  }
}

extension Initiative {
  /// The other initiatives that this one, its amounts and their standings name.
  func references(in rows: [AmountRow]) -> [InitiativeID] {
    let wholes = rows.compactMap { row -> InitiativeID? in
      switch row.standing {
      case .within(let amount): amount.initiative
      case .partOf(let whole): whole
      default: nil
      }
    }
    let named = related + wholes + amounts.compactMap(\.within?.initiative)
    return (named + [partOf].compactMap(\.self)).filter { $0 != id }
  }
}

extension Session {
  /// Returns the names of initiatives.
  func names(_ ids: [InitiativeID]) throws -> [InitiativeID: Bilingual] {
    guard !ids.isEmpty else { return [:] }
    let found = try rows(
      """
      SELECT slug, name_en, name_fr FROM initiative WHERE slug IN \(Set(ids).map(\.rawValue))
      """
    ) { (try $0.id(InitiativeID.self), try $0.bilingual()) }
    return Dictionary(found) { $1 }
  }
}
