import GRDB
import PledgeModel

extension Catalogue {
  /// Returns what the corpus says of the world, without its entries: its title and date, places,
  /// rates and outlines.
  public func world() throws(CatalogueError) -> Corpus {
    try read { session in
      var corpus = try session.corpus().corpus
      let hidden = Set(Place.withoutCountry.map(\.id))
      corpus.places = try session.places(where: "TRUE").sorted { $0.key < $1.key }.map(\.value)
        .filter { !hidden.contains($0.id) }
      corpus.rates = try session.rates()
      corpus.outlines = try session.outlines()
      return corpus
    }
  }

  /// Hands over every entry, in parts that refer to nothing outside but what came before.
  ///
  /// The first part has the initiatives that refer to one another, however many there are, and the
  /// observations.
  ///
  /// - Parameter count: How many initiatives the other parts have.
  public func forEachPart(
    of count: Int = 2_000, _ body: (Corpus) throws(CatalogueError) -> Void
  ) throws(CatalogueError) {
    let linked = try read { try $0.linkedInitiatives() }
    let isLinked = Set(linked)
    try body(part(linked, observations: observations()))
    var rest: [Int64] = []
    for number in 0..<self.count {
      if !isLinked.contains(Int64(number) + 1) { rest.append(Int64(number) + 1) }
      guard rest.count == count || (number == self.count - 1 && !rest.isEmpty) else { continue }
      try body(part(rest, observations: []))
      rest = []
    }
  }

  private func part(
    _ numbers: [Int64], observations: [Observation]
  ) throws(CatalogueError) -> Corpus {
    try read { session in
      var corpus = try session.corpus().corpus
      corpus.initiatives = try session.initiatives(numbers).map(\.initiative)
      corpus.observations = observations
      let bodies = Set(corpus.initiatives.flatMap(\.everyOrganization))
      corpus.organizations = Array(try session.organizations(bodies).values)
      let quotes = Set(
        corpus.initiatives.flatMap(\.everyQuote) + observations.flatMap(\.quotes))
      corpus.quotes = try session.quotes(where: "quote.slug IN \(quotes.map(\.rawValue))")
        .map(\.quote)
      corpus.sources = Array(try session.sources(Set(corpus.quotes.map(\.source))).values)
      return corpus
    }
  }
}

extension Session {
  /// Returns the initiatives that refer to others or that others refer to.
  fileprivate func linkedInitiatives() throws -> [Int64] {
    try rows(
      """
      SELECT id FROM initiative WHERE part_of IS NOT NULL
      UNION SELECT part_of FROM initiative WHERE part_of IS NOT NULL
      UNION SELECT initiative FROM initiative_related
      UNION SELECT related FROM initiative_related
      UNION SELECT initiative FROM amount WHERE within IS NOT NULL
      UNION SELECT whole.initiative FROM amount JOIN amount AS whole ON whole.id = amount.within
      """
    ) { try $0.integer() }
  }
}
