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

  /// Returns the list as text; its rows are read from the catalogue when they are written.
  func text(in catalogue: Catalogue) throws(CatalogueError) -> PagedText {
    let count = try count(in: catalogue)
    switch format {
    case .json: return try json(in: catalogue)
    case .csv:
      return PagedText(count: count, start: Self.csv([]).text) {
        offset, length throws(CatalogueError) in
        Self.csv(try rows(offset, length, of: catalogue)).lines
      }
    case .table: return try table(count, in: catalogue)
    }
  }

  /// Returns the initiatives as a JSON array, each with all its amounts.
  ///
  /// - Parameters:
  ///   - indent: The blanks before the line in which the array begins.
  ///   - start: What stands before the array.
  ///   - end: What stands behind it.
  func json(
    in catalogue: Catalogue, indent: String = "", start: String = "", end: String = "\n"
  ) throws(CatalogueError) -> PagedText {
    .json(count: try count(in: catalogue), indent: indent, start: start, end: end) {
      offset, length throws(CatalogueError) in
      let page = try catalogue.initiativesInFull(matching: query, from: offset, limit: length)
      let corpora = try catalogue.corpora(of: page.map(\.initiative.id))
      return page.map { entry in
        JSON(entry.initiative, standings: entry.standings)
          .adding(["corpus": JSON(corpora[entry.initiative.id])])
      }
    }
  }

  /// Returns the table; where it is more than a page long, every row is read once before for what the
  /// columns need.
  private func table(_ count: Int, in catalogue: Catalogue) throws(CatalogueError) -> PagedText {
    let empty = Self.table([], phrases)
    guard count > 0 else { return PagedText(count: 0) { _, _ in "" } }
    var widths = empty.widths
    var last = empty
    for offset in stride(from: 0, to: count, by: PagedText.pageLength) {
      let length = min(PagedText.pageLength, count - offset)
      last = Self.table(try rows(offset, length, of: catalogue), phrases)
      widths = zip(widths, last.widths).map(max)
    }
    let layout = TableLayout(empty.columns, widths: widths, into: width)
    let only = count <= PagedText.pageLength ? last : nil
    return PagedText(count: count, start: layout.headings) {
      offset, length throws(CatalogueError) in
      if let only { return only.lines(in: layout) }
      return Self.table(try rows(offset, length, of: catalogue), phrases).lines(in: layout)
    }
  }

  private func count(in catalogue: Catalogue) throws(CatalogueError) -> Int {
    let page = try catalogue.initiatives(
      matching: query, in: .rows(from: 0, count: 0), language: phrases.language)
    return min(page.total, limit ?? .max)
  }

  private func rows(
    _ offset: Int, _ length: Int, of catalogue: Catalogue
  ) throws(CatalogueError) -> [InitiativeRow] {
    try catalogue.initiatives(
      matching: query, in: .rows(from: offset, count: length), language: phrases.language
    ).rows
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
