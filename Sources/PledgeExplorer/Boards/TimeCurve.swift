import CellCanvas
import PledgeModel
import PledgeTheme

/// The chart of the board of time, drawn in eighths of cells, and what is told beside it.
struct TimeCurve {
  let state: ExplorerState
  let chart: TimeChart
  /// `nil` where no initiative has a date.
  let axis: TimeAxis?

  private static let eighths = Array(" ▁▂▃▄▅▆▇█").map(String.init)

  private var say: Phrases { state.phrases }
  private var currency: Currency { state.time.currency }
  /// The month of the initiative under the cursor.
  private var current: PartialDate? {
    state.time.list.selectedRow?.announced.flatMap { $0.month == nil ? nil : $0 }
  }

  /// - Parameter gutter: The columns before the first of the axis; the scale stands there.
  func draw(on canvas: inout Canvas, in area: Rect, gutter: Int, theme: Theme) {
    let (plot, foot) = area.splitBottom(2)
    guard let axis, let scale = TimeScale(to: chart.steps.last?.sum.units ?? 0, height: plot.height)
    else {
      canvas.write(nothing, in: area.inset(1, 0), style: theme.ink(.muted))
      return
    }
    let used = plot.splitBottom(scale.rows).bottom
    let (left, steps) = used.splitLeft(gutter)
    drawScale(scale, on: &canvas, in: left, theme: theme)
    drawSteps(scale, axis, on: &canvas, in: steps, theme: theme)
    drawAxis(axis, on: &canvas, in: foot, gutter: gutter, theme: theme)
  }

  /// Why there is no curve.
  private var nothing: String {
    say(
      "No announced money here has both a number and a month.",
      "Aucun montant annoncé ici n’a à la fois un chiffre et un mois.")
  }

  private func drawScale(
    _ scale: TimeScale, on canvas: inout Canvas, in area: Rect, theme: Theme
  ) {
    for (index, row) in area.rows.enumerated() {
      let (label, line) = row.splitRight(1)
      let tick = scale.tick(atRow: index)
      canvas.write(tick == nil ? "│" : "┤", in: line, style: theme.ink(.frame))
      if let tick {
        canvas.write(
          Money(tick, currency).compact(state.language), in: label, style: theme.ink(.muted),
          alignment: .trailing)
      }
    }
  }

  private func drawSteps(
    _ scale: TimeScale, _ axis: TimeAxis, on canvas: inout Canvas, in area: Rect, theme: Theme
  ) {
    let marked = current.map { axis.columns(of: $0) } ?? 0..<0
    for (column, units) in chart.heights(on: axis).enumerated() {
      let eighths = scale.eighths(units)
      let style = theme.ink(marked.contains(column) ? .amount : .bar)
      for (index, row) in area.rows.reversed().enumerated() {
        let part = min(8, max(0, eighths - index * 8))
        let cell = row.splitLeft(column).rest.splitLeft(1).left
        if part > 0 {
          canvas.write(Self.eighths[part], in: cell, style: style)
        } else if scale.tick(atRow: area.height - 1 - index) != nil {
          canvas.write("┈", in: cell, style: theme.ink(.frame))
        }
      }
    }
  }

  private func drawAxis(
    _ axis: TimeAxis, on canvas: inout Canvas, in area: Rect, gutter: Int, theme: Theme
  ) {
    let (line, labels) = area.splitTop(1)
    var cells = Array(repeating: Character("─"), count: axis.width)
    let ticks = axis.ticks(in: state.language)
    for tick in ticks where cells.indices.contains(tick.column) { cells[tick.column] = "┬" }
    canvas.write(
      "└" + String(cells), in: line.splitLeft(gutter - 1).rest, style: theme.ink(.frame))
    for tick in ticks {
      let room = labels.splitLeft(gutter + tick.column).rest
      guard Glyphs.width(tick.label) <= room.width else { continue }
      canvas.write(tick.label, in: room, style: theme.ink(.muted))
    }
    if let current {
      let columns = axis.columns(of: current)
      let middle = (columns.lowerBound + columns.upperBound - 1) / 2
      canvas.write(
        "▲", in: line.splitLeft(gutter + middle).rest.splitLeft(1).left, style: theme.ink(.amount))
    }
  }

  // What is told beside the chart.

  private func figure(_ sum: Sum) -> String? { sum.compact(currency, state.language) }

  /// The sum up to the last month, and what no month is known of.
  ///
  /// - Parameter isShort: Whether both have to stand in one line.
  private func whole(isShort: Bool) -> [StyledLine] {
    var lines: [StyledLine] = []
    if let last = chart.steps.last(where: { $0.share.counted > 0 }), let sum = figure(last.sum) {
      let month = state.language.date(last.month)
      let words =
        isShort
        ? say(" to \(month)", " à \(month)")
        : say(" announced up to \(month)", " annoncés jusqu’à \(month)")
      lines.append(StyledLine(sum, .amount).adding(words, .list))
    }
    if let sum = figure(chart.undated) {
      lines.append(
        StyledLine("+ " + sum, .amountUncounted).adding(
          isShort ? say(" undated", " sans mois") : say(" without a month", " sans mois connu"),
          .muted))
    }
    return lines
  }

  /// What the month under the cursor adds.
  private func month(isShort: Bool) -> StyledLine {
    guard let row = state.time.list.selectedRow else { return .blank }
    guard let date = row.announced else {
      return StyledLine(say("no source dates it", "aucune source ne le date"), .muted)
    }
    guard let month = date.month, let step = chart.step(of: date),
      let first = PartialDate(year: date.year, month: month)
    else {
      return StyledLine(state.language.date(date), .value)
        .adding(say(": no month stated", "\u{A0}: mois non précisé"), .muted)
    }
    let line = StyledLine("▲ " + state.language.date(first), .value)
    let added =
      figure(step.share).map { "  +" + $0 } ?? say("  nothing counted", "  rien de compté")
    let told = line.adding(added, step.share.counted > 0 ? .amount : .muted)
    return isShort ? told : told.adding(" · " + say.initiatives(step.initiatives), .muted)
  }

  /// The sums in a block beside the chart.
  func drawSums(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    var total = Sum()
    if let sum = state.time.totals?.sums[.announced] { total = sum }
    let parts = say.parts(of: total).joined(separator: say("; ", "\u{A0}; "))
    let lines =
      whole(isShort: false) + [.blank, month(isShort: false), .blank]
      + StyledLine.wrap(parts, width: area.width, .muted)
    canvas.write(lines, in: area, theme: theme)
  }

  /// The sums in a line above the chart: what the cursor's month adds, where both have room.
  func drawCaption(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    let whole = whole(isShort: true)
    var line = whole.first ?? StyledLine(nothing, .muted)
    for more in whole.dropFirst() { line.spans += StyledLine(" ", .muted).spans + more.spans }
    canvas.write(line, in: area, theme: theme)
    let month = month(isShort: true)
    if line.width + 2 + month.width <= area.width {
      canvas.write(month, in: area.splitRight(month.width).right, theme: theme)
    }
  }
}
