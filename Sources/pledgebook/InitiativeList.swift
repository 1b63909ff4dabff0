import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// The list of initiatives that a query keeps, as `list`, `show` and `browse` write it.
struct InitiativeList {
  let query: InitiativeQuery
  /// How many are listed at most.
  let limit: Int?
  let format: OutputFormat
  let phrases: Phrases
  /// The columns that a table may take; `nil` for as many as it needs.
  let width: Int?

  init(
    query: InitiativeQuery, limit: Int? = nil, format: OutputFormat, phrases: Phrases, width: Int?
  ) {
    self.query = query
    self.limit = limit
    self.format = format
    self.phrases = phrases
    self.width = width
  }

  /// Returns the list as text, and how many initiatives it has.
  func written(_ catalogue: Catalogue) throws(CatalogueError) -> (text: String, count: Int) {
    guard format != .json else {
      let values = try json(catalogue)
      return (JSON.list(values).text, values.count)
    }
    let rows = try catalogue.initiatives(
      matching: query, in: .rows(from: 0, count: limit ?? .max), language: phrases.language
    ).rows
    guard format == .table else { return (Self.csv(rows).text, rows.count) }
    return (rows.isEmpty ? "" : Self.table(rows, phrases).text(width: width), rows.count)
  }

  /// Returns the initiatives as JSON values, each with all its amounts.
  func json(_ catalogue: Catalogue) throws(CatalogueError) -> [JSON] {
    try catalogue.initiativesInFull(matching: query, limit: limit)
      .map { JSON($0.initiative, standings: $0.standings) }
  }

  /// A row for each initiative, with the amount that stands for it.
  static func table(_ rows: [InitiativeRow], _ phrases: Phrases) -> TableFormat {
    TableFormat(
      [
        .init(heading: phrases("INITIATIVE", "INITIATIVE"), isFlexible: true),
        .init(heading: phrases("AMOUNT", "MONTANT"), alignment: .trailing),
        .init(heading: ""),
        .init(heading: phrases("BASIS", "BASE"), dispensability: 1),
        .init(heading: phrases("PLACE", "PAYS")),
        .init(heading: "DATE", dispensability: 2),
        .init(heading: phrases("KIND", "TYPE"), dispensability: 4),
        .init(heading: "SOURCES", alignment: .trailing),
        .init(heading: "ID", dispensability: 3),
      ],
      rows: rows.map { row in
        [
          phrases(row.name),
          row.lead.map { phrases.figure($0.amount) } ?? Phrases.unknown,
          mark(row),
          row.lead.map { phrases.name($0.amount.basis) } ?? "",
          places(row.places),
          row.announced?.description ?? Phrases.unknown,
          phrases.name(row.kind),
          String(row.sources),
          row.id.rawValue,
        ]
      })
  }

  /// `≠` where sources differ, `⊂` where the money lies inside other money of the list.
  private static func mark(_ row: InitiativeRow) -> String {
    let dispute = row.isDisputed ? "≠" : ""
    switch row.lead?.standing {
    case .within, .partOf: return dispute + "⊂"
    default: return dispute
    }
  }

  private static func places(_ codes: [PlaceCode]) -> String {
    let others = codes.count > 3 ? " +\(codes.count - 2)" : ""
    return codes.prefix(others.isEmpty ? 3 : 2).map(\.rawValue).joined(separator: " ") + others
  }

  private static func csv(_ rows: [InitiativeRow]) -> CSV {
    CSV(
      headings: [
        "id", "name_en", "name_fr", "kind", "stage", "announced", "places", "disputed", "sources",
      ] + AmountCells.headings,
      rows: rows.map { row in
        [
          .text(row.id.rawValue), .text(row.name.english), .text(row.name.french),
          .text(row.kind.rawValue), .text(row.stage.rawValue), .init(row.announced?.description),
          .text(row.places.map(\.rawValue).joined(separator: " ")), .init(row.isDisputed),
          .init(row.sources),
        ] + AmountCells.cells(row.lead)
      })
  }
}
