import CellCanvas
import PledgeModel

/// The query language as help pages and the manual show it, from the table of fields.
enum QueryHelp {
  /// Lines for a help page: how terms are put together, then the fields.
  static let text: String = {
    let rows =
      QueryFields.syntax.map { ($0.example, $0.help[.english]) }
      + QueryFields.all.map { ($0.example, describe($0)) }
    let width = rows.map { Glyphs.width($0.0) }.max() ?? 0
    let lines = rows.flatMap { example, help in
      TextLayout.wrap(help, width: max(20, 74 - width)).enumerated().map { index, line in
        let left = index == 0 ? example : ""
        let gap = String(repeating: " ", count: width + 2 - Glyphs.width(left))
        return "  " + left + gap + line.glyphs.map(\.text).joined()
      }
    }
    return """
      A query is words and terms; a blank between them is AND. A term that begins with - is typed \
      as !kind:fund or not:kind:fund, so that it is no option.

      \(lines.joined(separator: "\n"))
      """
  }()

  /// The same as tables of the manual.
  static var markdown: String {
    let syntax = QueryFields.syntax.map { "| `\($0.example)` | \($0.help[.english]) |" }
    let fields = QueryFields.all.map { field in
      let names = ([field.name] + field.shortNames).map { "`\($0):`" }.joined(separator: " ")
      return "| \(names) | `\(field.example)` | \(field.help[.english]) |"
    }
    return
      (["| term | |", "| --- | --- |"] + syntax
      + ["", "| field | such as | keeps |", "| --- | --- | --- |"] + fields)
      .joined(separator: "\n")
  }

  private static func describe(_ field: QueryField) -> String {
    let also = field.shortNames.map { $0 + ":" }.joined(separator: ", ")
    let names = also.isEmpty ? "" : " (or \(also))"
    guard case .words = field.values else { return field.help[.english] + names }
    return field.help[.english] + names + ": " + QueryFields.values(of: field, in: .english)
  }
}
