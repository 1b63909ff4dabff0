import CellCanvas

/// A table of comma-separated values after RFC 4180, harmless to a spreadsheet.
///
/// A text that a spreadsheet would take for a formula gets a leading apostrophe (OWASP, CSV
/// Injection). Controls and what is hidden are shown as marks; JSON has them as they are, escaped.
struct CSV {
  /// A cell: a text, a number or nothing. Decimals have a point in every language.
  enum Cell {
    case text(String)
    case number(Int64)
    case decimal(FixedPoint)
    case empty

    init(_ text: String?) { self = text.map(Cell.text) ?? .empty }
    init(_ number: Int64?) { self = number.map(Cell.number) ?? .empty }
    init(_ number: Int) { self = .number(Int64(number)) }
    init(_ flag: Bool?) { self = .init(flag.map { $0 ? "true" : "false" }) }
  }

  let headings: [String]
  let rows: [[Cell]]
  /// Whether texts are left as they are, though a spreadsheet may obey them.
  var isRaw = false
  /// What stands between two cells.
  var separator = ","
  /// What ends a line.
  var lineEnd = "\r\n"

  /// The lines of the table, the headings first; each ends in a carriage return and a newline.
  var text: String { lines([headings.map(Cell.text)]) + lines }

  /// The lines of the rows alone.
  var lines: String { lines(rows) }

  private func lines(_ rows: [[Cell]]) -> String {
    rows.map { row in row.map(field).joined(separator: separator) + lineEnd }.joined()
  }

  private func field(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .number(let number): String(number)
    case .decimal(let number): number.text
    case .text(let text): quoted(isRaw ? text : Self.guarded(Glyphs.marked(text)))
    }
  }

  private static func guarded(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "@", "\t", "\r": "'" + text
    case "-": Double(text)?.isFinite == true ? text : "'" + text
    default: text
    }
  }

  private func quoted(_ text: String) -> String {
    let special = Set<Unicode.Scalar>(["\"", "\n", "\r"]).union(separator.unicodeScalars)
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }
}
