import CellCanvas
import PledgeModel
import PledgeTheme

/// Lines of a chart under one scale: names, a bar, a figure, a number of initiatives.
struct BarsTable {
  struct Row {
    let names: [Field]
    /// The bar; blank for none.
    var bar: StyledLine = .blank
    /// Why there is no bar.
    var remark = ""
    let figure: Field
    /// A sign beside the figure: `⊂`.
    var mark = ""
    let initiatives: Int
  }

  let say: Phrases
  let lens: Lens
  let scale: BarsScale?
  private let columns: Columns
  /// The number of the bars' column among the columns.
  private let barIndex: Int
  private let width: Int

  /// Lays a table out.
  ///
  /// - Parameters:
  ///   - names: The columns of names.
  ///   - figures: The columns of the widest figure.
  init(
    _ say: Phrases, _ lens: Lens, _ scale: BarsScale?, names: [Column], figures: Int, width: Int
  ) {
    self.say = say
    self.lens = lens
    self.scale = scale
    self.width = width
    barIndex = names.count + 1
    let heading = say.heading(lens)
    columns = Columns(
      [Column(heading: "", width: 1)] + names + [
        Column(heading: "", width: nil),
        Column(
          heading: heading, width: max(Glyphs.width(heading), min(15, figures)),
          alignment: .trailing),
        Column(heading: "", width: 1),
        Column(heading: "n", width: 3, alignment: .trailing),
      ], width: width)
  }

  /// Returns the width of a column of names that shows all of them, or as much as there is room for.
  static func width(of names: [String], atMost room: Int) -> Int {
    max(6, min(room, names.map { Glyphs.width($0) }.max() ?? 0))
  }

  /// The columns of the longest bar.
  var barWidth: Int { barArea(in: Rect(x: 0, y: 0, width: width, height: 1)).width }

  private func barArea(in row: Rect) -> Rect { columns.areas(in: row)[barIndex] }

  private var ticks: [BarsScale.Tick] {
    scale?.ticks(width: barWidth) { Glyphs.width(say.tick($0, through: lens)) } ?? []
  }

  /// Draws the headings, and the labels of the scale above the bars.
  func drawHeading(on canvas: inout Canvas, in row: Rect, theme: Theme) {
    columns.drawHeadings(on: &canvas, in: row, style: theme.ink(.heading))
    let bars = barArea(in: row)
    var free = bars.x
    for tick in ticks {
      let label = say.tick(tick.number, through: lens)
      let width = Glyphs.width(label)
      let x = max(bars.x, min(bars.x + tick.column - width / 2, bars.maxX - width))
      guard x >= free, width <= bars.width else { continue }
      canvas.write(
        label, in: Rect(x: x, y: row.y, width: width, height: 1), style: theme.ink(.muted))
      free = x + width + 1
    }
  }

  func draw(
    _ row: Row, on canvas: inout Canvas, in line: Rect, as look: RowState, theme: Theme
  ) {
    columns.draw(
      [Field(text: look == .plain ? " " : "▸")] + row.names + [
        Field(text: ""), row.figure, Field(text: row.mark, role: .muted),
        Field(text: String(row.initiatives), role: .muted),
      ], on: &canvas, in: line, as: look, theme: theme)
    let area = barArea(in: line)
    guard look != .plain else {
      drawGrid(on: &canvas, in: area, theme: theme)
      // The lines of the scale end at the bar: their style must not show through it.
      let bar = row.bar.spans.flatMap(\.glyphs).width
      let words = row.remark.isEmpty ? 0 : Glyphs.width(row.remark) + 1
      canvas.fill(area.splitLeft(max(bar, words)).left, with: theme[look.role])
      canvas.write(row.bar, in: area, theme: theme)
      canvas.write(row.remark, in: area, style: theme.ink(.muted))
      return
    }
    let ground = theme[look.role]
    canvas.write(row.bar.spans.flatMap(\.glyphs), in: area, style: ground)
    if !row.remark.isEmpty { canvas.write(row.remark, in: area, style: ground) }
  }

  /// Draws the lines of the scale through a line that holds nothing else.
  func drawGrid(betweenRowsIn line: Rect, on canvas: inout Canvas, theme: Theme) {
    drawGrid(on: &canvas, in: barArea(in: line), theme: theme)
  }

  private func drawGrid(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    for tick in ticks where tick.column < area.width {
      let cell = Rect(x: area.x + tick.column, y: area.y, width: 1, height: 1)
      canvas.write("┊", in: cell, style: theme.ink(.frame))
    }
  }
}
