import PledgeExplorer
import PledgeModel

/// An initiative with its amounts, metrics and the words that state them.
struct InitiativeCard {
  let detail: InitiativeDetail
  let phrases: Phrases
  /// Whether the parts are told, as a table.
  var hasParts = true

  func written(as format: OutputFormat, width: Int?) -> String {
    switch format {
    case .table: card(width: width)
    case .csv:
      CSV(headings: AmountCells.headings, rows: detail.amounts.map(AmountCells.cells)).text
    case .json: json.text
    }
  }

  private var json: JSON {
    let standings = Dictionary(detail.amounts.map { ($0.id, $0.standing) }) { first, _ in first }
    let organizations = detail.organizations.values.sorted { $0.id < $1.id }
    return JSON(detail.initiative, standings: standings).adding([
      "quoted": .list(detail.quotes.values.sorted { $0.id < $1.id }.map { JSON($0) }),
      "sources": .list(detail.sources.values.sorted { $0.id < $1.id }.map { JSON($0) }),
      "organizations": .list(organizations.map { JSON($0) }),
      "parts": JSON(detail.parts.map(\.id)),
      "corpus": JSON(detail.corpus),
    ])
  }

  private func card(width: Int?) -> String {
    let initiative = detail.initiative
    var card = Card(width: width)
    card.add(phrases(initiative.name))
    card.add(phrases(initiative.summary))
    card.addEmptyLine()
    for (label, value) in fields where !value.isEmpty {
      card.add(value, indent: Self.indent, label: label)
    }
    if !detail.amounts.isEmpty { card.head(phrases("AMOUNTS", "MONTANTS")) }
    for row in detail.amounts { add(row, to: &card) }
    if !initiative.metrics.isEmpty { card.head(phrases("OTHER FIGURES", "AUTRES CHIFFRES")) }
    for metric in initiative.metrics {
      card.add("\(phrases.figure(metric))  \(phrases(metric.label))", indent: 2)
      add(metric.quotes, metric.note, to: &card)
    }
    if !initiative.quotes.isEmpty { card.head(phrases("IN THE SOURCES", "DANS LES SOURCES")) }
    add(initiative.quotes, nil, to: &card)
    if hasParts, !detail.parts.isEmpty {
      card.head(phrases("PARTS", "PARTIES"))
      card.add(InitiativeList.table(detail.parts, phrases), indent: 2)
    }
    if let remainder {
      card.addEmptyLine()
      card.add(phrases.derived(remainder))
    }
    return card.text
  }

  private static let indent = 12

  /// What is known of the initiative itself, each with its label.
  private var fields: [(label: String, value: String)] {
    let initiative = detail.initiative
    let actors = Dictionary(grouping: initiative.actors, by: \.role)
    return [
      ("Id", initiative.id.rawValue),
      (phrases("Kind", "Type"), phrases.name(initiative.kind)),
      (phrases("Stage", "Étape"), phrases.name(initiative.stage)),
      (
        phrases("Announced", "Annonce"),
        initiative.announced.map { phrases.language.date($0) } ?? Phrases.unknown
      ),
      (phrases("Places", "Pays"), initiative.places.map(name(of:)).joined(separator: ", ")),
      (
        phrases("Actors", "Acteurs"),
        PledgeModel.Role.allCases.compactMap { role in
          actors[role].map { actors in
            "\(phrases.name(role)) \(actors.map { name(of: $0.organization) }.joined(separator: ", "))"
          }
        }.joined(separator: "; ")
      ),
      (
        phrases("Themes", "Thèmes"),
        initiative.themes.map { phrases.name($0) }.joined(separator: ", ")
      ),
      (phrases("Part of", "Partie de"), initiative.partOf.map(name(of:)) ?? ""),
      (phrases("Related", "Voir aussi"), initiative.related.map(name(of:)).joined(separator: ", ")),
      (phrases("Corpus", "Corpus"), detail.corpus.map { phrases($0) } ?? ""),
      (phrases("Note", "Note"), initiative.note.map { phrases($0) } ?? ""),
    ]
  }

  /// What the headline has beyond its known parts.
  private var remainder: String? {
    guard let rest = detail.remainder, let currency = detail.initiative.headline?.currency else {
      return nil
    }
    return rest.text(unquantified: phrases.unquantified) {
      Money($0, currency).compact(phrases.language)
    }
  }

  private func add(_ row: AmountRow, to card: inout Card) {
    let amount = row.amount
    let isForPeriod = amount.from != nil || amount.to != nil
    let facts = [
      phrases.figure(amount), phrases.name(amount.basis), phrases.name(amount.status),
      isForPeriod ? phrases.period(of: amount) : nil, amount.funder.map(name(of:)),
      phrases.sentence(row.standing) { detail.names[$0] },
    ]
    card.add(facts.compactMap(\.self).joined(separator: " · "), indent: 2)
    let exact = amount.full(phrases.language, unquantified: "")
    let figure = [exact, row.conversion.map { "≈ \($0.money.compact(phrases.language))" } ?? ""]
    card.add(figure.filter { !$0.isEmpty }.joined(separator: ", "), indent: 4)
    add(amount.quotes, amount.note, to: &card)
  }

  private func add(_ quotes: [QuoteID], _ note: Bilingual?, to card: inout Card) {
    for quote in quotes.compactMap({ detail.quotes[$0] }) {
      card.add(quote, in: detail.sources[quote.source], indent: 4, phrases)
    }
    if let note { card.add(phrases(note), indent: 4) }
  }

  private func name(of place: PlaceCode) -> String {
    detail.places[place].map { phrases($0.name) } ?? place.rawValue
  }

  private func name(of organization: OrganizationID) -> String {
    detail.organizations[organization].map { phrases($0.name) } ?? organization.rawValue
  }

  private func name(of initiative: InitiativeID) -> String {
    let name = detail.names[initiative].map { phrases($0) }
    return name.map { "\($0) (\(initiative))" } ?? initiative.rawValue
  }
}
