import CellCanvas
import PledgeModel
import PledgeTheme

/// The rows of a comparison as lines of text, those that do not fit on the screen too.
struct CompareText {
  private(set) var lines: [StyledLine] = []
  private let parts: CompareLayout
  private let language: Language

  /// The lines that a text or a quotation has at most.
  private var longest: Int { parts.body.height >= 30 ? 12 : 5 }

  init(_ table: CompareTable, _ parts: CompareLayout, _ state: ExplorerState) {
    self.parts = parts
    language = state.language
    let visible = parts.visible(
      state.compare, index: state.compareIndex, of: table.columns.count)
    let largest = table.largest
    for row in table.rows {
      let isSame = row.isSame
      let cells = visible.map { lines(of: row.values[$0], isSame: isSame, largest) }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      for index in 0..<(cells.map(\.count).max() ?? 0) {
        let label = index == 0 ? (isSame ? "= " : "  ") + row.label : ""
        var line = StyledLine(label, isSame ? .muted : .label)
        for (place, cell) in cells.enumerated() {
          line.pad(to: parts.label + place * (parts.column + CompareLayout.gap))
          if index < cell.count { line.spans += cell[index].spans }
        }
        lines.append(line)
      }
    }
    guard !table.rows.isEmpty else { return }
    let width = parts.body.width - 2
    lines.append(.blank)
    for note in table.notes {
      lines += StyledLine.wrap(note, width: width, .muted).map { note in
        var line = StyledLine("  ", .muted)
        line.spans += note.spans
        return line
      }
    }
  }

  private func lines(
    of value: CompareTable.Value, isSame: Bool, _ largest: Int64
  ) -> [StyledLine] {
    switch value {
    case .missing: return [StyledLine(Phrases.unknown, .muted)]
    case .text(let text, let role):
      return cut(StyledLine.wrap(text, width: parts.column, isSame ? .muted : role))
    case .bar(let units, let isCounted):
      let bar = Bar.bar((units, largest), width: parts.column)
      return bar.isEmpty ? [] : [StyledLine(bar, isCounted ? .bar : .barUncounted)]
    case .words(let quote, let asWritten, let source):
      let text = source?.language == "en" ? "“\(quote.exact)”" : "«\u{A0}\(quote.exact)\u{A0}»"
      let figures = FigurePlaces.ranges(of: asWritten, in: text).map { ($0, StyleRole.quoteFigure) }
      let words = StyledLine.wrap(text, width: parts.column, .quote, highlights: figures)
      let say = Phrases(language)
      return cut(words)
        + (source.map {
          StyledLine.wrap("– " + say.citation(of: $0), width: parts.column, .muted)
        } ?? [])
    }
  }

  /// Ends a text that is too long for a cell with an ellipsis.
  private func cut(_ lines: [StyledLine]) -> [StyledLine] {
    guard lines.count > longest else { return lines }
    var kept = Array(lines.prefix(longest))
    var last = kept.removeLast()
    if last.width >= parts.column, let span = last.spans.indices.last {
      last.spans[span].glyphs.removeLast()
    }
    return kept + [last.adding("…", .muted)]
  }
}

extension StyledLine {
  /// Adds blanks up to a width.
  mutating func pad(to width: Int) {
    append(String(repeating: " ", count: max(0, width - self.width)), .list)
  }
}
