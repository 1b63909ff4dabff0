import CellCanvas
import PledgeModel
import PledgeTheme

/// What a total is made of: its initiatives, each with the reason why it counts or not.
struct CompositionView {
  let state: ExplorerState
  let composition: CompositionPane

  private var say: Phrases { state.phrases }

  func draw(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    let area = layout.board
    let list = composition.list
    PaneFrame(
      title: ([say("What a total is made of", "De quoi un total est fait"), composition.title])
        .filter { !$0.isEmpty }.joined(separator: " · "),
      detail: list.total == 0 ? "" : "\(list.position.index + 1)/\(list.total)", isFocused: true
    ).draw(on: &canvas, in: area, theme: theme)
    let summary = summaryLines(width: area.inner.width - 2)
    let (head, heading, rows) = parts(in: layout, summary)
    canvas.write(summary, in: head.inset(1, 0), theme: theme)
    let columns = columns(width: rows.width)
    columns.drawHeadings(on: &canvas, in: heading, style: theme.ink(.heading))
    for (offset, row) in rows.rows.enumerated() {
      let index = list.position.top + offset
      guard index < list.total else { break }
      let look = RowState(isSelected: index == list.position.index, isFocused: true)
      guard let initiative = list.row(index) else {
        canvas.write("…", in: row.inset(2, 0), style: theme.ink(.muted))
        continue
      }
      columns.draw(
        fields(of: initiative, look, width: rows.width), on: &canvas, in: row, as: look,
        theme: theme)
    }
  }

  /// Where the rows stand.
  func rows(in layout: Layout) -> Rect {
    parts(in: layout, summaryLines(width: layout.board.inner.width - 2)).rows
  }

  private func parts(
    in layout: Layout, _ summary: [StyledLine]
  ) -> (head: Rect, heading: Rect, rows: Rect) {
    let (head, rest) = layout.board.inner.splitTop(
      min(summary.count + 1, layout.compositionHeadRows))
    let (heading, rows) = rest.splitTop(1)
    return (head, heading, rows)
  }

  /// Each status's sum with what it is made of, as far as the head has room.
  private func summaryLines(width: Int) -> [StyledLine] {
    [MoneyStatus: Sum].statusOrder.flatMap { status -> [StyledLine] in
      guard let sum = composition.sums[status], sum.headlines > 0 else { return [] }
      return say.lines(of: sum, status, state.lens, width: width)
    }
  }

  /// The figure as its source states it has a column where the lens shows another.
  private func showsStated(_ width: Int) -> Bool { width >= 90 && state.lens != Lens() }

  private func columns(width: Int) -> Columns {
    let reason = max(12, width * 2 / 5)
    return Columns(
      [
        Column(heading: "", width: 1),
        Column(heading: say("Initiative", "Initiative"), width: nil),
        Column(heading: say("Amount", "Montant"), width: say.amountWidth, alignment: .trailing),
      ]
        + (showsStated(width)
          ? [Column(heading: say("As stated", "Tel que dit"), width: 10, alignment: .trailing)]
          : [])
        + (width >= 70 ? [Column(heading: say("Status", "Statut"), width: 9)] : [])
        + [Column(heading: say("In the total", "Dans le total"), width: reason)],
      width: width)
  }

  private func fields(of row: InitiativeRow, _ look: RowState, width: Int) -> [Field] {
    let isCounted = row.lead?.standing == .counted
    let lead = row.lead
    let reason =
      lead.map { say.sentence($0.standing) { id in composition.list.name(of: id) } }
      ?? say("no money", "pas d’argent")
    return [
      Field(text: look == .plain ? " " : "▸"), Field(text: say(row.name)),
      Field(
        text: lead.map { say.figure($0, through: state.lens) } ?? Phrases.unknown,
        role: isCounted ? .amount : .amountUncounted),
    ]
      + (showsStated(width)
        ? [
          Field(
            text: lead?.amount.compact(state.language, unquantified: say.unquantified)
              ?? Phrases.unknown, role: .muted)
        ] : [])
      + (width >= 70
        ? [Field(text: lead.map { say.name($0.amount.status) } ?? "", role: .muted)] : [])
      + [Field(text: reason, role: isCounted ? .verified : .muted)]
  }
}

extension InitiativePane {
  /// The name of an initiative among the loaded rows.
  fileprivate func name(of id: InitiativeID) -> Bilingual? { rows.first { $0.id == id }?.name }
}
