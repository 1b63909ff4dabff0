import CellCanvas
import PledgeTheme

/// The statistics of a list in their box, with a cursor on the amounts that lead to an initiative.
struct StatisticsView {
  let state: ExplorerState
  let pane: StatisticsPane

  func draw(on canvas: inout Canvas, in area: PaneArea, theme: Theme) {
    let text = StatisticsText(pane, state.phrases, in: area.inner)
    canvas.write(
      text.lines, from: pane.position.top, in: area.inner.inset(StatisticsText.margin, 0),
      theme: theme)
    drawCursor(text, on: &canvas, in: area.inner, theme: theme)
    guard text.lines.count > area.inner.height else { return }
    let last = min(text.lines.count, pane.position.top + area.inner.height)
    canvas.write(
      " \(pane.position.top + 1)–\(last) / \(text.lines.count) ",
      in: area.outer.splitBottom(1).bottom.inset(2, 0), style: theme.ink(.overlayFrame),
      alignment: .trailing)
  }

  /// Draws the line under the cursor once more, in one style.
  private func drawCursor(
    _ text: StatisticsText, on canvas: inout Canvas, in area: Rect, theme: Theme
  ) {
    guard !text.ranks.isEmpty else { return }
    let line = text.ranks.lowerBound + pane.position.index
    let rows = area.rows
    guard rows.indices.contains(line - pane.position.top) else { return }
    let row = rows[line - pane.position.top]
    let style = theme[.overlaySelected]
    canvas.fill(row, with: style)
    canvas.write("▸", in: row, style: style)
    canvas.write(
      text.lines[line].spans.flatMap(\.glyphs), in: row.inset(StatisticsText.margin, 0),
      style: style)
  }
}
