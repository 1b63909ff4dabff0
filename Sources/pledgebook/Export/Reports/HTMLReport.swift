import PledgeExplorer
import PledgeModel

/// A report as one page, which needs nothing else: no script, no font, no picture.
///
/// It says so to the browser: whatever got into it, nothing runs and nothing is loaded.
struct HTMLReport: TextExport {
  /// What the report is called; `nil` as the corpus is.
  let title: String?

  func write(_ exported: Exported, to sink: some TextSink) throws(Failure) {
    let phrases = exported.phrases
    let summary = try ReportSummary(exported, title: title)
    try sink.write(Self.head(summary, phrases).source)
    var (index, number) = (1, 1)
    try exported.forEachPage { page throws(Failure) in
      var text: HTML = ""
      for entry in page.entries {
        let entry = ReportEntry(entry, in: page, notesFrom: number, phrases)
        text = text + HTMLEntry(entry: entry, index: index, phrases: phrases).article
        (index, number) = (index + 1, number + entry.notes.count)
      }
      try sink.write(text.source)
    }
    try sink.write("</section>\n</main>\n</body>\n</html>\n")
  }

  private static func head(_ summary: ReportSummary, _ phrases: Phrases) -> HTML {
    let facts = summary.facts.map {
      "<div><dt>\($0.label)</dt><dd>\($0.value)</dd></div>\n" as HTML
    }
    let notes = summary.notes.map { "<li>\($0)</li>\n" as HTML }
    return """
      <!DOCTYPE html>
      <html lang="\(phrases.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(summary.title): \(summary.question)</title>
      <style>
      \(HTML(source: HTMLStyle.text))
      </style>
      </head>
      <body>
      <header>
      <h1>\(summary.title)</h1>
      <p class="question">\(summary.question)</p>
      <dl class="facts">
      \(facts)</dl>
      </header>
      <main>
      <section>
      <h2>\(phrases.reportTotals)</h2>
      \(BarChart(summary, phrases)?.figure ?? "")\(totals(summary, phrases))\
      <h3>\(phrases.reportCounting)</h3>
      <ul class="counting">
      \(notes)</ul>
      </section>
      <section>
      <h2>\(phrases.reportInitiatives)</h2>

      """
  }

  private static func totals(_ summary: ReportSummary, _ phrases: Phrases) -> HTML {
    let headings = phrases.totalHeadings(summary.statuses)
    let columns = headings.enumerated().map { index, heading in
      let isNumber = index > 0 && index < headings.count - 1
      return
        (isNumber
        ? "<th scope=\"col\" class=\"number\">\(heading)</th>"
        : "<th scope=\"col\">\(heading)</th>") as HTML
    }
    let rows = summary.rows.map { row in
      """
      <tr><th scope="row">\(row.name)</th>\(numbers(row.figures + [row.initiatives]))\
      <td class="left-out">\(row.leftOut)</td></tr>

      """ as HTML
    }
    return """
      <div class="wide"><table class="totals">
      <thead><tr>\(columns)</tr></thead>
      <tbody>
      \(rows)</tbody>
      <tfoot><tr><th scope="row">\(phrases.reportWhole)</th>\
      \(numbers(summary.total + [summary.initiatives]))<td></td></tr></tfoot>
      </table></div>

      """
  }

  private static func numbers(_ figures: [String]) -> [HTML] {
    figures.map { "<td class=\"number\">\($0)</td>" }
  }
}
