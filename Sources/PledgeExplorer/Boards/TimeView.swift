import CellCanvas
import PledgeModel
import PledgeTheme

/// The board of time: what announced money adds up to, and below it every initiative by date.
struct TimeView {
  let state: ExplorerState

  private var say: Phrases { state.phrases }
  private var list: InitiativePane { state.time.list }

  func draw(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    PaneFrame(
      title: ([say("Announced in the course of time", "Annonces au fil du temps")]
        + state.markedPlaceNames).joined(separator: " · "),
      detail: list.total == 0 ? "" : "\(list.position.index + 1)/\(list.total)", isFocused: true
    ).draw(on: &canvas, in: layout.board, theme: theme)
    guard list.query != nil else {
      canvas.write(
        say("reading…", "lecture…"), in: layout.board.inner.inset(1, 0), style: theme.ink(.muted))
      return
    }
    guard list.total > 0 else {
      message.draw(on: &canvas, in: layout.board.inner, theme: theme)
      return
    }
    let parts = TimeLayout(layout, state: state)
    let chart = state.time.totals.map { TimeChart($0) }
    let dates = (chart?.steps.map(\.month) ?? []) + list.rows.compactMap(\.announced)
    if let track = parts.track {
      let axis = TimeAxis(dates, width: track)
      if let chart, !parts.chart.isEmpty {
        let columns = TimeLayout.gutter + track
        let curve = TimeCurve(state: state, chart: chart, axis: axis)
        curve.draw(
          on: &canvas, in: parts.chart.splitLeft(columns).left, gutter: TimeLayout.gutter,
          theme: theme)
        curve.drawSums(
          on: &canvas, in: parts.chart.splitLeft(columns + 2).rest.splitRight(1).rest, theme: theme)
      }
      drawList(on: &canvas, in: parts, axis, theme: theme)
    } else {
      if let chart {
        let gutter = 9
        let axis = TimeAxis(dates, width: parts.chart.width - gutter - 1)
        let curve = TimeCurve(state: state, chart: chart, axis: axis)
        curve.drawCaption(on: &canvas, in: parts.caption.inset(1, 0), theme: theme)
        if !parts.chart.isEmpty {
          curve.draw(
            on: &canvas, in: parts.chart.splitRight(1).rest, gutter: gutter, theme: theme)
        }
      }
      drawList(on: &canvas, in: parts, nil, theme: theme)
    }
  }

  private var message: BoardMessage {
    state.isFiltered
      ? BoardMessage(
        reason: say("No initiative matches.", "Aucune initiative ne correspond."),
        mend: say("Del clears the filter and the marks.", "Suppr efface le filtre et les marques."))
      : BoardMessage(
        reason: say("The corpus has no initiative.", "Le corpus n’a aucune initiative."))
  }

  private func drawList(
    on canvas: inout Canvas, in parts: TimeLayout, _ axis: TimeAxis?, theme: Theme
  ) {
    let columns = columns(width: parts.rows.width, parts.track)
    columns.drawHeadings(on: &canvas, in: parts.heading, style: theme.ink(.heading))
    for (offset, area) in parts.rows.rows.enumerated() {
      let index = list.position.top + offset
      guard index < list.total else { break }
      let look = RowState(isSelected: index == list.position.index, isFocused: true)
      guard let row = list.row(index) else {
        canvas.write("…", in: area.inset(2, 0), style: theme.ink(.muted))
        continue
      }
      columns.draw(
        fields(of: row, look, parts, axis), on: &canvas, in: area, as: look, theme: theme)
    }
  }

  /// A narrow list shows the month of a date, not the day.
  private func dateWidth(in width: Int) -> Int { width >= 60 ? 10 : 7 }

  private func columns(width: Int, _ track: Int?) -> Columns {
    let legend = say(
      "● said  ━ period  ···? not stated  ▶ goes on", "● dit  ━ période  ···? non dite  ▶ continue")
    return Columns(
      [
        Column(heading: "", width: 1),
        Column(heading: say("Date", "Date"), width: dateWidth(in: width)),
      ] + (track.map { [Column(heading: legend, width: $0)] } ?? [])
        + [
          Column(heading: say("Initiative", "Initiative"), width: nil),
          Column(heading: say("Amount", "Montant"), width: say.amountWidth, alignment: .trailing),
          Column(heading: "", width: 1),
        ], width: width)
  }

  private func fields(
    of row: InitiativeRow, _ look: RowState, _ parts: TimeLayout, _ axis: TimeAxis?
  ) -> [Field] {
    let isMarked = state.marked.contains(row.id)
    let date = row.announced.map {
      String($0.description.prefix(dateWidth(in: parts.rows.width)))
    }
    return [
      Field(text: look == .plain ? " " : "▸"), Field(text: date ?? Phrases.unknown, role: .muted),
    ] + (parts.track == nil ? [] : [Field(text: axis?.track(of: row) ?? "", role: .value)]) + [
      Field(
        text: (isMarked ? "● " : "") + say(row.name), role: isMarked ? .listMarked : .list),
      row.amountField(say, through: state.lens), row.markField,
    ]
  }
}
