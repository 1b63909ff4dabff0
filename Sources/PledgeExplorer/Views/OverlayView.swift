import CellCanvas
import PledgeModel
import PledgeTheme

/// A box over the screen: the help, the themes, the currencies, the faults, the kept filters,
/// the columns of the list, its statistics, the commands.
struct OverlayView {
  let state: ExplorerState
  let overlay: Overlay

  func draw(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    let area = layout.overlay
    let say = state.phrases
    canvas.fill(area.outer, with: theme[.overlay])
    canvas.box(area.outer, style: theme.ink(.overlayFrame), border: .rounded)
    let title: String
    switch overlay {
    case .help(let position):
      title = say("Keys", "Touches")
      let help = HelpText(say, in: state.contextBelow, width: area.inner.width)
      draw(help.lines, position, on: &canvas, area, theme)
    case .faults(let position):
      title = say.faults(state.corpus.faults.count)
      draw(
        FaultText(state.corpus.faults, width: area.inner.width).lines, position, on: &canvas, area,
        theme)
    case .themes(let position, _):
      title = say("Themes", "Thèmes")
      drawList(state.themes, position, on: &canvas, layout, theme)
      drawSummary(of: theme, on: &canvas, in: layout.overlayNote)
    case .currencies(let position, _):
      title = say("Currencies", "Monnaies")
      drawList(state.currencies.map(\.rawValue), position, on: &canvas, layout, theme)
    case .filters(let position):
      title = say("Kept filters", "Filtres gardés")
      drawList(state.keptFilters, position, on: &canvas, layout, theme)
    case .columns(let choice):
      title = say("Columns of the list", "Colonnes de la liste")
      ColumnsView(state: state, choice: choice).draw(on: &canvas, in: layout, theme: theme)
    case .statistics(let pane):
      title = [say("Statistics", "Statistiques"), pane.title].filter { !$0.isEmpty }
        .joined(separator: " · ")
      StatisticsView(state: state, pane: pane).draw(on: &canvas, in: area, theme: theme)
    case .palette(let palette):
      title = say("Commands", "Commandes")
      PaletteView(state: state, palette: palette).draw(on: &canvas, in: area, theme: theme)
    }
    canvas.write(
      " \(title) ", in: area.outer.splitTop(1).top.inset(2, 0), style: theme.ink(.overlayTitle))
  }

  private func draw(
    _ lines: [StyledLine], _ position: ListPosition, on canvas: inout Canvas, _ area: PaneArea,
    _ theme: Theme
  ) {
    canvas.write(lines, from: position.top, in: area.inner.inset(1, 0), theme: theme)
    guard lines.count > area.inner.height else { return }
    let last = min(lines.count, position.top + area.inner.height)
    canvas.write(
      " \(position.top + 1)–\(last) / \(lines.count) ",
      in: area.outer.splitBottom(1).bottom.inset(2, 0), style: theme.ink(.overlayFrame),
      alignment: .trailing)
  }

  /// A list with a cursor.
  private func drawList(
    _ names: [String], _ position: ListPosition, on canvas: inout Canvas, _ layout: Layout,
    _ theme: Theme
  ) {
    for (offset, row) in layout.overlayList.rows.enumerated() {
      let index = position.top + offset
      guard names.indices.contains(index) else { break }
      let isSelected = index == position.index
      if isSelected { canvas.fill(row, with: theme[.overlaySelected]) }
      canvas.write(
        (isSelected ? " ▸ " : "   ") + names[index], in: row,
        style: isSelected ? theme[.overlaySelected] : theme.ink(.overlay))
    }
  }

  /// What a theme looks like, at the bottom of the box.
  private func drawSummary(of theme: Theme, on canvas: inout Canvas, in area: Rect) {
    let summary = state.phrases(theme.summary.english, theme.summary.french)
    let lines = StyledLine.wrap(summary, width: area.width - 2, .muted).prefix(area.height)
    canvas.write(
      Array(lines), in: area.splitBottom(lines.count).bottom.inset(1, 0), theme: theme)
  }
}
