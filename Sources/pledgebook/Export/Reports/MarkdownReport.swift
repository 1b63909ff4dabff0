import PledgeExplorer
import PledgeModel

/// A report in Markdown: CommonMark, with tables and notes as GitHub and Pandoc have them.
struct MarkdownReport: TextExport {
  /// What the report is called; `nil` as the corpus is.
  let title: String?

  func write(_ exported: Exported, to sink: some TextSink) throws(Failure) {
    let phrases = exported.phrases
    let summary = try ReportSummary(exported, title: title)
    try sink.write(Self.head(summary, phrases).source)
    var number = 1
    try exported.forEachPage { page throws(Failure) in
      var text: Markdown = ""
      for entry in page.entries {
        let entry = ReportEntry(entry, in: page, notesFrom: number, phrases)
        number += entry.notes.count
        text = text + Self.text(entry, phrases)
      }
      try sink.write(text.source)
    }
  }

  private static func head(_ summary: ReportSummary, _ phrases: Phrases) -> Markdown {
    let facts = summary.facts.map { "- \($0.label + phrases.colon + $0.value)\n" as Markdown }
    let headings = phrases.totalHeadings(summary.statuses)
    let alignment = ["---"] + summary.statuses.map { _ in "---:" } + ["---:", "---"]
    let rows = summary.rows.map { row([$0.name] + $0.figures + [$0.initiatives, $0.leftOut]) }
    let whole = row([phrases.reportWhole] + summary.total + [summary.initiatives, ""])
    let notes = summary.notes.map { "- \($0)\n" as Markdown }
    return """
      # \(summary.title)

      **\(summary.question)**

      \(facts)
      ## \(phrases.reportTotals)

      \(row(headings))\(Markdown(source: "| \(alignment.joined(separator: " | ")) |\n"))\(rows)\(whole)
      ### \(phrases.reportCounting)

      \(notes)
      ## \(phrases.reportInitiatives)


      """
  }

  private static func row(_ cells: [String]) -> Markdown {
    "| \(cells.map { "\($0)" as Markdown }.joined(by: " | ")) |\n"
  }

  private static func text(_ entry: ReportEntry, _ phrases: Phrases) -> Markdown {
    let actors: Markdown = entry.actors.isEmpty ? "" : "\(entry.actors)\n\n"
    let remark: Markdown = entry.remark.isEmpty ? "" : "> \(entry.remark)\n\n"
    let metrics = entry.metrics.map { metric in
      "- \(metric.figure + phrases.colon + metric.facts)\(marks(metric.notes))\(after(metric.note))\n"
        as Markdown
    }
    return """
      ### \(entry.name)

      *\(entry.facts)*

      \(actors)\(entry.summary)\(marks(entry.described))

      \(remark)\(amounts(entry.amounts, phrases))\(metrics)\((metrics.isEmpty ? "" : "\n") as Markdown)\
      \(entry.notes.map(note))
      """
  }

  private static func amounts(_ amounts: [ReportEntry.Figure], _ phrases: Phrases) -> Markdown {
    guard !amounts.isEmpty else { return "" }
    let rows = amounts.map { amount in
      """
      | \(amount.figure) | \(amount.facts) | \(amount.standing)\(after(amount.note)) \
      | \(marks(amount.notes)) |

      """ as Markdown
    }
    return "\(row(phrases.amountHeadings))| ---: | --- | --- | --- |\n\(rows)\n"
  }

  /// What is said after something else.
  private static func after(_ text: String) -> Markdown { text.isEmpty ? "" : ". \(text)" }

  private static func marks(_ numbers: [Int]) -> Markdown {
    Markdown(source: numbers.map { "[^\($0)]" }.joined())
  }

  private static func note(_ note: ReportEntry.Note) -> Markdown {
    let title: Markdown =
      note.address.map { "[\(note.title)](<\($0)>)" } ?? "\(note.title)"
    let parts: [Markdown?] = [
      note.speaker.map { "\($0)" }, title, note.origin.isEmpty ? nil : "\(note.origin)",
      note.written.map { "\($0)" }, "\(note.grade)",
    ]
    let translation: Markdown = note.translation.map { "= \($0) " } ?? ""
    let line: Markdown = """
      [^\(note.number)]: \(note.words) \(translation)— \
      \(parts.compactMap(\.self).joined(by: ", ")).


      """
    return line
  }
}
