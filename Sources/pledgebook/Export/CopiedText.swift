import PledgeCatalogue
import PledgeExplorer
import PledgeModel

/// Texts for the clipboard in the forms of exports.
enum CopiedText {
  /// Returns the text; `nil` where the catalogue no longer has what it is of.
  static func written(
    _ text: ExportedText, from catalogue: Catalogue, in language: Language
  ) throws(CatalogueError) -> String? {
    switch text {
    case .bibliography(let id):
      return try catalogue.source(id).map { BibTeXExport.entry($0.source).source }
    case .source(let id):
      return try catalogue.source(id).map { JSON.list([CSLExport.item($0.source)]).text }
    case .initiative(let id):
      let query = InitiativeQuery(condition: .field(.initiatives([id])))
      let page = try catalogue.excerpt(matching: query, from: 0, count: 1, language: language)
      return page.entries.first.map { JSONExport.json($0, in: page).text }
    case .table(let rows):
      return table(headings: rows.first ?? [], rows.dropFirst().map { $0.map { .text($0) } })
    case .initiatives(let query, let count):
      let rows = try catalogue.initiatives(
        matching: query, in: .rows(from: 0, count: count), language: language
      ).rows
      let csv = InitiativeList.csv(rows)
      return table(headings: csv.headings, csv.rows)
    }
  }

  /// Rows as spreadsheets paste them: cells apart by tabs, lines by newlines.
  private static func table(headings: [String], _ rows: [[CSV.Cell]]) -> String {
    CSV(headings: headings, rows: rows, separator: "\t", lineEnd: "\n").text
  }
}
