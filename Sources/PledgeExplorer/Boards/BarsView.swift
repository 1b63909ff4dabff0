import CellCanvas
import PledgeModel
import PledgeTheme

/// The board of bars.
struct BarsView {
  let state: ExplorerState

  private var say: Phrases { state.phrases }
  private var pane: BarsPane { state.bars }

  func draw(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    PaneFrame(title: title, detail: detail, isFocused: true)
      .draw(on: &canvas, in: layout.board, theme: theme)
    guard let chart = pane.chart, chart.totals.initiatives > 0 else {
      state.emptyBoard(of: pane.chart?.query)
        .draw(on: &canvas, in: layout.board.inner, theme: theme)
      return
    }
    let parts = self.layout(in: layout)
    let table = table(of: chart, width: layout.board.inner.width)
    table.drawHeading(on: &canvas, in: parts.heading, theme: theme)
    for offset in 0..<parts.list.height {
      let index = pane.position.top + offset
      guard index < pane.count, let (line, after) = parts.line(offset) else { break }
      let look = RowState(isSelected: index == pane.position.index, isFocused: true)
      let row = pane.row(index).map { self.row(of: $0, in: chart, table) } ?? whole(of: chart)
      table.draw(row, on: &canvas, in: line, as: look, theme: theme)
      if !after.isEmpty {
        table.drawGrid(betweenRowsIn: after, on: &canvas, theme: theme)
      }
    }
    let notes = notes(on: chart, table).lines(width: parts.notes.width - 2)
    canvas.write(notes, in: parts.notes.inset(1, 0), theme: theme)
  }

  /// Where everything stands.
  func layout(in layout: Layout) -> BarsLayout {
    let inner = layout.board.inner
    guard let chart = pane.chart else { return BarsLayout(inner, rows: 1, notes: 0) }
    let notes = notes(on: chart, table(of: chart, width: inner.width))
    return BarsLayout(inner, rows: pane.count, notes: notes.lines(width: inner.width - 2).count)
  }

  private var title: String {
    let grouping = pane.chart?.grouping ?? pane.grouping
    let name = say.name(grouping)
    let members =
      grouping == .place && state.reading.withMembers ? say(" with members", " avec membres") : ""
    let places = state.names(of: pane.chart?.query.places ?? [])
    return [say.name(Board.bars), say("by \(name)", "par \(name)") + members, places]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var detail: String {
    guard let rows = pane.chart?.rows.count, rows > 0 else { return "" }
    let scale =
      pane.isLogarithmic ? say("logarithmic", "logarithmique") : say("linear", "linéaire")
    let marked = state.places.marked.count
    let marks = marked == 0 ? "" : say("\(marked) marked", "marqués\u{A0}: \(marked)")
    let place = pane.position.index == 0 ? "\(rows)" : "\(pane.position.index)/\(rows)"
    return [marks, scale, place].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private func notes(on chart: BarsChart, _ table: BarsTable) -> BarsNotes {
    BarsNotes(say: say, chart: chart, scale: table.scale, barWidth: table.barWidth)
  }

  private func table(of chart: BarsChart, width: Int) -> BarsTable {
    let names = chart.rows.map { name(of: $0, in: chart) }
    let figures = chart.rows.map { figure(of: $0, in: chart) } + [wholeFigure(of: chart)]
    let heading = say.name(chart.grouping)
    return BarsTable(
      say, chart.lens, chart.scale(isLogarithmic: pane.isLogarithmic),
      names: [
        Column(
          heading: heading.prefix(1).uppercased() + heading.dropFirst(),
          width: BarsTable.width(
            of: names + [heading], atMost: width < 60 ? width * 2 / 5 : max(24, width * 3 / 10)))
      ],
      figures: figures.map { Glyphs.width($0.text) }.max() ?? 0,
      width: width)
  }

  private func name(of row: TotalRow, in chart: BarsChart) -> String {
    (isMarked(row, in: chart) ? "● " : "") + say.name(row.key, by: chart.grouping, row.name)
  }

  private func isMarked(_ row: TotalRow, in chart: BarsChart) -> Bool {
    chart.grouping == state.reading.grouping && state.places.marked.contains(row.key.place)
  }

  private func row(of row: TotalRow, in chart: BarsChart, _ table: BarsTable) -> BarsTable.Row {
    let figure = chart.figure(of: row)
    let added = chart.added(by: row)
    let hasMoney = figure.announced != nil
    var bar = StyledLine.blank
    if let size = figure.barSize, let sum = figure.announced, let scale = table.scale {
      bar = BarsStroke(scale: scale, width: table.barWidth).line(size, sum.bound, added: added)
    }
    let name = name(of: row, in: chart)
    let role: StyleRole = isMarked(row, in: chart) ? .listMarked : hasMoney ? .list : .muted
    return BarsTable.Row(
      names: [Field(text: name, role: role)], bar: bar,
      remark: say.remark(figure, chart.lens.measure), figure: self.figure(of: row, in: chart),
      mark: added == .nothing ? "⊂" : "", initiatives: row.initiatives)
  }

  private func figure(of row: TotalRow, in chart: BarsChart) -> Field {
    let field = say.field(chart.figure(of: row), at: row.place, through: chart.lens)
    guard chart.added(by: row) == .nothing else { return field }
    return Field(text: field.text, role: .amountUncounted)
  }

  private func whole(of chart: BarsChart) -> BarsTable.Row {
    BarsTable.Row(
      names: [Field(text: say("All", "Tout"))], figure: wholeFigure(of: chart),
      initiatives: chart.totals.initiatives)
  }

  private func wholeFigure(of chart: BarsChart) -> Field {
    say.field(
      BarsFigure(of: chart.totals.sums, at: nil, through: chart.lens), at: nil, through: chart.lens)
  }
}

extension ExplorerState {
  /// What a chart without a row says: that the answer is not there yet, or why there is none and
  /// which key mends that.
  ///
  /// - Parameter query: What the chart is of; `nil` before the first answer.
  func emptyBoard(of query: InitiativeQuery?) -> BoardMessage {
    let say = phrases
    guard let query else { return BoardMessage(reason: say("reading…", "lecture…")) }
    let places = names(of: query.places)
    if query.condition != .everything || !query.facets.isEmpty {
      let mend = say("Del clears it, / changes it.", "Del l’efface, / le change.")
      guard !places.isEmpty else {
        return BoardMessage(
          reason: say("Nothing matches the filter.", "Rien ne correspond au filtre."), mend: mend)
      }
      return BoardMessage(
        reason: say(
          "Nothing in \(places) matches the filter.",
          "Rien ne correspond au filtre pour \(places)."), mend: mend)
    }
    guard !places.isEmpty else {
      return BoardMessage(
        reason: say("The corpus has no initiatives.", "Le corpus n’a pas d’initiative."))
    }
    return BoardMessage(
      reason: say("\(places) has no initiatives.", "\(places) n’a pas d’initiative."),
      mend: say(
        "Del takes marks away; Esc goes to the ledger, where other places are.",
        "Del ôte les marques ; Esc mène au registre, où sont d’autres pays."))
  }
}
