import PledgeExplorer

/// An initiative on a page.
struct HTMLEntry {
  let entry: ReportEntry
  /// The number of the initiative on the page, from 1 on.
  let index: Int
  let phrases: Phrases

  var article: HTML {
    let described: HTML = entry.described.isEmpty ? "" : "\(marks(entry.described))"
    return """
      <article aria-labelledby="initiative-\(index)">
      <h3 id="initiative-\(index)">\(entry.name)</h3>
      <p class="about">\(entry.facts)\(optional(entry.actors, "<br>"))</p>
      <p>\(entry.summary)\(described)</p>
      \(optional(entry.remark, "<p class=\"remark\">", "</p>\n"))\(amounts)\(metrics)\(notes)</article>

      """
  }

  private var amounts: HTML {
    guard !entry.amounts.isEmpty else { return "" }
    let headings = phrases.amountHeadings.enumerated().map { column, heading in
      (column == 0
        ? "<th scope=\"col\" class=\"number\">\(heading)</th>"
        : "<th scope=\"col\">\(heading)</th>") as HTML
    }
    let rows = entry.amounts.map { amount in
      """
      <tr><th scope="row" class="number">\(amount.figure)</th><td>\(amount.facts)</td>\
      <td>\(amount.standing)\(optional(amount.note, "<br><small>", "</small>"))</td>\
      <td>\(marks(amount.notes))</td></tr>

      """ as HTML
    }
    return """
      <div class="wide"><table class="amounts">
      <thead><tr>\(headings)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table></div>

      """
  }

  private var metrics: HTML {
    guard !entry.metrics.isEmpty else { return "" }
    let items = entry.metrics.map { metric in
      """
      <li><b>\(metric.figure)</b>\(phrases.colon)\(metric.facts)\(marks(metric.notes))\
      \(optional(metric.note, " <small>", "</small>"))</li>

      """ as HTML
    }
    return "<ul class=\"metrics\">\n\(items)</ul>\n"
  }

  private var notes: HTML {
    guard let first = entry.notes.first?.number else { return "" }
    return "<ol class=\"notes\" start=\"\(first)\">\n\(entry.notes.map(note))</ol>\n"
  }

  private func note(_ note: ReportEntry.Note) -> HTML {
    let language: HTML = note.language.map { " lang=\"\($0)\"" } ?? ""
    let title: HTML =
      note.address.map { "<a href=\"\($0)\" rel=\"noreferrer\">\(note.title)</a>" }
      ?? "<cite>\(note.title)</cite>"
    let translation = note.translation.map { "<p class=\"translation\">\($0)</p>" as HTML }
    let origin: [HTML?] = [
      note.speaker.map { "\($0)" }, title, note.origin.isEmpty ? nil : "\(note.origin)",
      note.written.map { "\($0)" }, "\(note.grade)",
    ]
    return """
      <li id="note-\(note.number)"><blockquote\(language)>\(note.words)</blockquote>\
      \(translation ?? "")<p>\(origin.compactMap(\.self).joined(by: ", "))</p></li>

      """
  }

  /// The numbers of notes, each a link to its note.
  private func marks(_ numbers: [Int]) -> HTML {
    let links = numbers.map { "<a href=\"#note-\($0)\">\($0)</a>" as HTML }
    return links.isEmpty ? "" : "<sup class=\"marks\">\(links.joined(by: " "))</sup>"
  }

  /// A text between two pieces of markup; nothing where there is no text.
  private func optional(_ text: String, _ before: HTML, _ after: HTML = "") -> HTML {
    text.isEmpty ? "" : "\(before)\(text)\(after)"
  }
}
