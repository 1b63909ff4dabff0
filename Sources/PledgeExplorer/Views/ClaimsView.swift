import CellCanvas
import PledgeModel
import PledgeTheme

/// The pane of amounts: every claim of the selected initiative and how it stands to the total.
struct ClaimsView {
  let state: ExplorerState

  func draw(on canvas: inout Canvas, in area: PaneArea, theme: Theme) {
    let say = state.phrases
    let pane = state.claims
    let isFocused = state.focus == .claims
    let name = pane.detail.map { " · " + say($0.initiative.name) } ?? ""
    PaneFrame(
      title: (hasAmounts ? say("Amounts", "Montants") : say("Words", "Texte")) + name,
      detail: pane.claims.isEmpty ? "" : "\(pane.position.index + 1)/\(pane.claims.count)",
      isFocused: isFocused
    ).draw(on: &canvas, in: area, theme: theme)
    let columns = columns(width: area.inner.width)
    if hasAmounts {
      columns.drawHeadings(on: &canvas, in: area.heading, style: theme.ink(.heading))
    }
    for (offset, row) in area.list.rows.enumerated() {
      let index = pane.position.top + offset
      guard pane.claims.indices.contains(index) else { break }
      let look = RowState(isSelected: index == pane.position.index, isFocused: isFocused)
      draw(pane.claims[index], on: &canvas, in: row, as: look, columns, theme: theme)
    }
  }

  private var hasAmounts: Bool { state.claims.detail?.amounts.isEmpty == false }

  private static let figureWidth = 12
  private static let wide = 62
  private static let middling = 52

  private func columns(width: Int) -> Columns {
    let say = state.phrases
    var columns = [
      Column(heading: "", width: 1),
      Column(heading: say("Figure", "Chiffre"), width: Self.figureWidth, alignment: .trailing),
      Column(heading: say("Basis", "Nature"), width: 11),
    ]
    if width >= Self.wide {
      columns += [
        Column(heading: say("Status", "Statut"), width: 9),
        Column(heading: say("Paid by", "Payé par"), width: nil),
        Column(heading: say("Period", "Période"), width: 9),
        Column(heading: say("Total", "Total"), width: 11),
      ]
    } else if width >= Self.middling {
      columns += [
        Column(heading: say("Paid by", "Payé par"), width: nil),
        Column(heading: say("Total", "Total"), width: 11),
      ]
    } else {
      columns.append(Column(heading: say("Total", "Total"), width: nil))
    }
    columns.append(Column(heading: "“”", width: 2, alignment: .trailing))
    return Columns(columns, width: width)
  }

  private func draw(
    _ claim: Claim, on canvas: inout Canvas, in row: Rect, as look: RowState, _ columns: Columns,
    theme: Theme
  ) {
    let cursor = Field(text: look == .plain ? " " : "▸")
    switch claim {
    case .amount(let amount):
      columns.draw(
        [cursor] + fields(of: amount, width: row.width), on: &canvas, in: row, as: look,
        theme: theme)
    case .part(let part):
      drawLine(
        [
          Field(
            text: part.lead.map { state.phrases.figure($0, through: state.lens) } ?? "",
            role: .amountUncounted),
          Field(text: "├ " + state.phrases(part.name), role: .muted),
        ], mark: "⊂", cursor, on: &canvas, in: row, as: look, theme: theme)
    case .remainder(let figure, let currency):
      let text = figure.text(unquantified: state.phrases.unquantified) {
        Money($0, currency).compact(state.language)
      }
      drawLine(
        [
          Field(text: text, role: .amountUncounted),
          Field(
            text: "└ " + state.phrases("remainder, derived", "reste, déduit"), role: .muted),
        ], mark: "", cursor, on: &canvas, in: row, as: look, theme: theme)
    case .metric(let metric):
      drawLine(
        fields(of: metric), mark: String(metric.quotes.count), cursor, on: &canvas, in: row,
        as: look, theme: theme)
    case .words(let id):
      let exact = state.claims.detail?.quotes[id]?.exact ?? ""
      drawLine(
        [Field(text: "“”", role: .muted), Field(text: exact, role: .muted)], mark: "1", cursor,
        on: &canvas, in: row, as: look, theme: theme)
    }
  }

  /// The figure with its unit where the column has room for both; else the unit leads the label.
  private func fields(of metric: Metric) -> [Field] {
    let say = state.phrases
    let figure = say.figure(metric)
    let label = say(metric.label)
    guard Glyphs.width(figure) > Self.figureWidth else {
      return [Field(text: figure, role: .value), Field(text: label, role: .muted)]
    }
    let number = metric.figure.text(unquantified: say.unquantified) { state.language.grouped($0) }
    return [
      Field(text: number, role: .value),
      Field(text: say.unit(metric.unit) + " · " + label, role: .muted),
    ]
  }

  /// A claim that is no money: its figure in the column of figures, then words up to the end.
  private func drawLine(
    _ fields: [Field], mark: String, _ cursor: Field, on canvas: inout Canvas, in row: Rect,
    as look: RowState, theme: Theme
  ) {
    Columns(
      [
        Column(heading: "", width: 1),
        Column(heading: "", width: Self.figureWidth, alignment: .trailing),
        Column(heading: "", width: nil), Column(heading: "", width: 2, alignment: .trailing),
      ], width: row.width
    ).draw(
      [cursor] + fields + [Field(text: mark, role: .muted)], on: &canvas, in: row,
      as: look, theme: theme)
  }

  private func fields(of row: AmountRow, width: Int) -> [Field] {
    let say = state.phrases
    let amount = row.amount
    let figure = Field(
      text: amount.compact(state.language, unquantified: say.unquantified),
      role: row.standing == .counted ? .amount : .amountUncounted)
    let basis = Field(text: say.name(amount.basis))
    let funder = Field(
      text: amount.funder.flatMap { state.claims.detail?.organizations[$0] }.map { say($0.name) }
        ?? Phrases.unknown, role: .muted)
    let total = Field(text: say.word(row.standing), role: role(of: row.standing))
    let quotes = Field(text: String(amount.quotes.count), role: .muted)
    if width >= Self.wide {
      return [
        figure, basis, Field(text: say.name(amount.status), role: .muted), funder,
        Field(text: say.period(of: amount), role: .muted), total, quotes,
      ]
    }
    return width >= Self.middling
      ? [figure, basis, funder, total, quotes] : [figure, basis, total, quotes]
  }

  private func role(of standing: Standing) -> StyleRole {
    switch standing {
    case .counted: .verified
    case .disputed: .disputed
    default: .muted
    }
  }
}
