import GRDB
import PledgeModel

extension Session {
  /// Returns the number of an initiative.
  func key(of id: InitiativeID) throws -> Int64? {
    try first("SELECT id FROM initiative WHERE slug = \(id.rawValue)") { try $0.integer() }
  }

  /// Returns initiatives by their numbers, in the order of the numbers.
  ///
  /// - Parameter isBrief: Whether actors, related initiatives, quotations and metrics are left out:
  ///   a list's row says nothing of them.
  func initiatives(_ numbers: [Int64], isBrief: Bool = false) throws -> [StoredInitiative] {
    guard !numbers.isEmpty else { return [] }
    let keys = Keys(numbers)
    let details = try isBrief ? Details() : details(of: keys)
    let amounts = try amounts(ofInitiatives: keys)
    let found = try rows(
      """
      SELECT i.id, i.slug, i.name_en, i.name_fr, i.summary_en, i.summary_fr, i.kind, i.announced,
        i.stage, whole.slug, i.note_en, i.note_fr, i.places, i.themes, i.source_count
      FROM initiative AS i LEFT JOIN initiative AS whole ON whole.id = i.part_of
      WHERE i.id IN \(literal: keys.list)
      """
    ) { fields in
      let key = try fields.integer()
      let (id, name, summary) = (
        try fields.id(InitiativeID.self), try fields.bilingual(), try fields.bilingual()
      )
      let (kind, announced) = (try fields.word(InitiativeKind.self), try fields.optionalDate())
      let (stage, partOf) = (
        try fields.word(Stage.self), try fields.optionalID(InitiativeID.self)
      )
      let note = try fields.optionalBilingual()
      let places = try fields.text().split(separator: " ").map { PlaceCode(String($0)) }
      let themes = try fields.words(InitiativeTheme.self)
      let stored = amounts[key] ?? []
      let initiative = Initiative(
        id: id, name: name, summary: summary, kind: kind, places: places,
        actors: details.actors[key] ?? [], announced: announced, stage: stage, themes: themes,
        partOf: partOf, related: details.related[key] ?? [], quotes: details.quotes[key] ?? [],
        amounts: stored.map(\.amount), metrics: details.metrics[key] ?? [], note: note)
      let dates = Dictionary(stored.map { ($0.amount.id, $0.date) }) { $1 }
      return (
        key, StoredInitiative(initiative: initiative, sources: try fields.count(), dates: dates)
      )
    }
    let byKey = Dictionary(found) { $1 }
    return numbers.compactMap { byKey[$0] }
  }

  /// Returns what a list's row says nothing of.
  private func details(of keys: Keys) throws -> Details {
    let list = "WHERE initiative IN" as SQL + " \(literal: keys.list) ORDER BY initiative, position"
    var details = Details()
    details.actors = try grouped(
      """
      SELECT initiative, slug, role FROM initiative_actor
      JOIN organization ON organization.id = organization \(literal: list)
      """
    ) { try Initiative.Actor($0.id(OrganizationID.self), $0.word(Role.self)) }
    details.related = try grouped(
      """
      SELECT initiative, slug FROM initiative_related
      JOIN initiative AS other ON other.id = related \(literal: list)
      """
    ) { try $0.id(InitiativeID.self) }
    details.quotes = try grouped(
      """
      SELECT initiative, slug FROM initiative_quote JOIN quote ON quote.id = quote \(literal: list)
      """
    ) { try $0.id(QuoteID.self) }
    details.metrics = try metrics(ofInitiatives: keys)
    return details
  }

  /// Returns what covers initiatives in a selection: of several covers, that with the first name.
  func covers(of numbers: [Int64], in selection: Selection) throws -> [InitiativeID: Coverage.Way] {
    let ways = try rows(
      """
      SELECT cover.cover, i.slug, amount.slug, whole.slug FROM cover
      JOIN initiative AS i ON i.id = cover.initiative
      JOIN initiative AS c ON c.id = cover.cover
      LEFT JOIN amount ON amount.id = cover.within
      LEFT JOIN initiative AS whole ON whole.id = cover.part_of
      WHERE cover.initiative IN \(literal: Keys(numbers).list)
      ORDER BY cover.initiative, c.slug
      """
    ) { fields -> (cover: Int64, initiative: InitiativeID, way: Coverage.Way) in
      let cover = try fields.integer()
      let id = try fields.id(InitiativeID.self)
      let (within, partOf) = (
        try fields.optionalID(AmountID.self), try fields.optionalID(InitiativeID.self)
      )
      switch (within, partOf) {
      case (let amount?, _): return (cover, id, .within(amount))
      case (_, let whole?): return (cover, id, .partOf(whole))
      case (nil, nil): throw CatalogueError.damaged("cover of \(id)")
      }
    }
    let selected = ways.filter { selection.rows.contains($0.cover) }
    return Dictionary(selected.map { ($0.initiative, $0.way) }) { first, _ in first }
  }
}

/// What initiatives have besides themselves and their amounts, by their numbers.
private struct Details {
  var actors: [Int64: [Initiative.Actor]] = [:]
  var related: [Int64: [InitiativeID]] = [:]
  var quotes: [Int64: [QuoteID]] = [:]
  var metrics: [Int64: [Metric]] = [:]
}
