import CellCanvas
import PledgeModel
import PledgeTheme

/// The board of comparison: columns beside one another, the base at the left.
struct CompareView {
  let state: ExplorerState

  private var say: Phrases { state.phrases }

  func draw(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    let table = CompareTable(state)
    let parts = CompareLayout(layout, columns: table.columns.count)
    let text = CompareText(table, parts, state)
    PaneFrame(
      title: title(table, isShort: layout.board.outer.width < 60),
      detail: detail(table, parts, text.lines.count), isFocused: true
    )
    .draw(on: &canvas, in: layout.board, theme: theme)
    guard !table.columns.isEmpty else {
      drawNothing(on: &canvas, in: layout.board.inner, theme: theme)
      return
    }
    guard table.isAnswered else {
      canvas.write(say("reading…", "lecture…"), in: parts.body, style: theme.ink(.muted))
      return
    }
    drawNames(table, on: &canvas, in: parts, theme: theme)
    canvas.write(text.lines, from: state.compare.top, in: parts.body, theme: theme)
  }

  private func title(_ table: CompareTable, isShort: Bool) -> String {
    let title = say("Compare", "Comparer")
    guard table.isAnswered, table.columns.count > 1, !isShort else { return title }
    return title + say(" · ◆ base: ", " · ◆ base\u{A0}: ") + table.columns[0]
  }

  /// Which columns are shown, and whether there are lines above and below.
  private func detail(_ table: CompareTable, _ parts: CompareLayout, _ lines: Int) -> String {
    let count = table.columns.count
    guard table.isAnswered, count > 0 else { return "" }
    let visible = parts.visible(state.compare, index: state.compareIndex, of: count)
    let first = (visible.count > 1 ? visible[1] : visible[0]) + 1
    let last = (visible.last ?? 0) + 1
    let above = state.compare.top > 0 ? "↑" : ""
    let below = state.compare.top + parts.body.height < lines ? "↓" : ""
    let columns =
      visible.count == count
      ? "\(count)" : first == last ? "\(last)/\(count)" : "\(first)–\(last)/\(count)"
    let marked = say.number(state.marked.count)
    let all =
      state.marked.count > count ? say(" (marked: \(marked))", " (marqués\u{A0}: \(marked))") : ""
    return [above + below, columns + all].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func drawNames(
    _ table: CompareTable, on canvas: inout Canvas, in parts: CompareLayout, theme: Theme
  ) {
    let index = state.compareIndex
    let visible = parts.visible(state.compare, index: index, of: table.columns.count)
    for (place, column) in visible.enumerated() {
      let area = parts.nameArea(place)
      let isSelected = column == index
      if isSelected { canvas.fill(area, with: theme[.listSelected]) }
      let style = isSelected ? theme[.listSelected] : theme.ink(.heading)
      let name = table.columns[column] + (column == 0 && table.columns.count > 1 ? "\u{A0}◆" : "")
      let lines = TextLayout.wrap(name, width: area.width - 1)
      for (offset, row) in area.rows.enumerated() where offset < lines.count {
        let isCut = offset == area.height - 1 && lines.count > area.height
        let glyphs = lines[offset].glyphs + (isCut ? Glyphs.line("…") : [])
        let sign = Glyphs.line(isSelected && offset == 0 ? "▸" : " ")
        canvas.write(sign + glyphs, in: row, style: style)
      }
    }
  }

  /// How to mark something, where nothing is marked.
  private func drawNothing(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    if !state.places.marked.isEmpty, state.places.whole == nil {
      canvas.write(say("reading…", "lecture…"), in: area.inset(1, 0), style: theme.ink(.muted))
      return
    }
    let mark = say.key(.toggleMark)
    let (ledger, time, disputes, compare) = (
      say.key(.show(.ledger)), say.key(.show(.time)), say.key(.show(.disputes)),
      say.key(.show(.compare))
    )
    BoardMessage(
      reason: say(
        "Nothing is marked yet. \(mark) marks an initiative in the ledger (\(ledger)), in time (\(time)) and in disputes (\(disputes)), or a place in the ledger's first pane; \(compare) shows what is marked side by side.",
        "Rien n’est encore marqué. \(mark) marque une initiative dans le registre (\(ledger)), dans temps (\(time)) et dans écarts (\(disputes)), ou un pays dans le premier volet du registre ; \(compare) montre côte à côte ce qui est marqué."
      ),
      mend: say(
        "Marked initiatives come before marked places.",
        "Les initiatives marquées passent avant les pays marqués.")
    ).draw(on: &canvas, in: area, theme: theme)
  }
}
