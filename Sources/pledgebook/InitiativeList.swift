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

  /// How many initiatives are held in memory at once.
  private static let pageLength = 1_000

  /// Returns the list as text, and how many initiatives it has.
  func written(_ catalogue: Catalogue) throws(CatalogueError) -> (text: String, count: Int) {
    switch format {
    case .json:
      let values = try json(catalogue)
      return (JSON.list(values).text, values.count)
    case .csv:
      var text = Self.csv([]).text
      let count = try forEachPage(of: catalogue) { text += Self.csv($0).lines }
      return (text, count)
    case .table:
      var table = Self.table([], phrases)
      let count = try forEachPage(of: catalogue) {
        table.add(rowsOf: Self.table($0, phrases))
      }
      return (count == 0 ? "" : table.text(width: width), count)
    }
  }

  /// Hands over the rows of the list, some at a time; returns how many there are.
  private func forEachPage(
    of catalogue: Catalogue, _ body: ([InitiativeRow]) -> Void
  ) throws(CatalogueError) -> Int {
    var count = 0
    while count < limit ?? .max {
      let length = min(Self.pageLength, (limit ?? .max) - count)
      let rows = try catalogue.initiatives(
        matching: query, in: .rows(from: count, count: length), language: phrases.language
      ).rows
      body(rows)
      count += rows.count
      if rows.count < length { break }
    }
    return count
  }

  /// Returns the initiatives as JSON values, each with all its amounts.
  func json(_ catalogue: Catalogue) throws(CatalogueError) -> [JSON] {
    var values: [JSON] = []
    while values.count < limit ?? .max {
      let length = min(Self.pageLength, (limit ?? .max) - values.count)
      let page = try catalogue.initiativesInFull(
        matching: query, from: values.count, limit: length)
      let corpora = try catalogue.corpora(of: page.map(\.initiative.id))
      values += page.map { entry in
        JSON(entry.initiative, standings: entry.standings)
          .adding(["corpus": JSON(corpora[entry.initiative.id])])
      }
      if page.count < length { break }
    }
    return values
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

  static func csv(_ rows: [InitiativeRow]) -> CSV {
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
