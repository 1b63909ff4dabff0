import ArgumentParser

/// What an export is written as.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  /// A row for each amount.
  case csv
  /// The initiatives with their quotations and sources.
  case json
  /// A report with notes (CommonMark, with the tables and notes of GitHub and Pandoc).
  case markdown
  /// A report as one page without script.
  case html
  /// A plain database.
  case sqlite
  /// The sources, for BibTeX and biblatex.
  case bibtex
  /// The sources, for citation processors.
  case cslJSON = "csl-json"
  /// A folder of tables with their description (Frictionless Data Package).
  case datapackage

  /// Whether the export is one text, which can go to standard output.
  var isText: Bool { self != .sqlite && self != .datapackage }
}

/// An export that is one text.
protocol TextExport {
  /// Writes all of it, some initiatives at a time.
  func write(_ exported: Exported, to sink: some TextSink) throws(Failure)
}

extension ExportFormat {
  /// The writer of the format; `nil` where it is not one text.
  ///
  /// - Parameters:
  ///   - isRaw: Whether cells are left as they are, though a spreadsheet may obey them.
  ///   - title: What a report is called; without one, as the corpus is.
  func textExport(isRaw: Bool, title: String?) -> (any TextExport)? {
    switch self {
    case .csv: AmountTable(isRaw: isRaw)
    case .json: JSONExport()
    case .markdown: MarkdownReport(title: title)
    case .html: HTMLReport(title: title)
    case .bibtex: BibTeXExport()
    case .cslJSON: CSLExport()
    case .sqlite, .datapackage: nil
    }
  }
}
