import PledgeModel

extension Catalogue {
  /// Returns a stretch of the list of the initiatives that a query keeps, in full.
  ///
  /// - Parameters:
  ///   - offset: The row of the list to begin at.
  ///   - count: How many initiatives to return at most.
  ///   - language: Whose names break ties and, if the order asks for it, sort the list.
  public func excerpt(
    matching query: InitiativeQuery, from offset: Int, count: Int, language: Language = .english
  ) throws(CatalogueError) -> Excerpt {
    try read { session in
      let selection = try Selection(query, session)
      let keys = try Listing(selection, query, language, session)
        .numbers(from: offset, limit: count)
      let stored = try session.initiatives(keys)
      let display = try Display(query.lens, for: stored, session)
      let covers = try session.covers(of: keys, in: selection)
      let entries = stored.map { stored in
        let initiative = stored.initiative
        return Excerpt.Entry(
          initiative,
          amounts: initiative.amounts.map {
            display.row($0, of: stored, cover: covers[initiative.id])
          })
      }
      return try session.excerpt(entries)
    }
  }
}

extension Session {
  /// Adds to initiatives what they name.
  fileprivate func excerpt(_ entries: [Excerpt.Entry]) throws -> Excerpt {
    let initiatives = entries.map(\.initiative)
    let bodies = try organizations(Set(initiatives.flatMap(\.everyOrganization)))
    let codes = Set(initiatives.flatMap(\.places) + bodies.values.compactMap(\.country))
    let places = try places(where: "place.slug IN \(codes.map(\.rawValue))").values
    let passages = Set(initiatives.flatMap(\.everyQuote)).map(\.rawValue)
    let quotes = try quotes(where: "quote.slug IN \(passages)").map(\.quote)
    return Excerpt(
      entries: entries, organizations: bodies,
      places: Dictionary(places.map { ($0.id, $0) }) { $1 },
      quotes: Dictionary(quotes.map { ($0.id, $0) }) { $1 },
      sources: try sources(Set(quotes.map(\.source))),
      names: try names(
        entries.flatMap { $0.initiative.references(in: $0.amounts) }))
  }
}
