import CellCanvas
import PledgeTheme

/// The pane of words: it follows the cursor of the lists.
struct WordsView {
  let state: ExplorerState

  func draw(on canvas: inout Canvas, in area: PaneArea, theme: Theme) {
    let isStrip = area.inner.height < 14
    let block = area.isFramed ? area.inner.inset(1, 0) : area.inner
    let text = WordsText(state: state, width: min(block.width, 78), isStrip: isStrip)
    PaneFrame(title: text.title, detail: text.detail)
      .draw(on: &canvas, in: area, theme: theme)
    if !area.isFramed { canvas.fill(area.outer, with: theme[.quote]) }
    let lines = text.lines
    canvas.write(lines, in: block, theme: theme)
    if lines.count > block.height, let last = block.rows.last {
      canvas.write("…", in: last, style: theme.ink(.muted), alignment: .trailing)
    }
  }
}
