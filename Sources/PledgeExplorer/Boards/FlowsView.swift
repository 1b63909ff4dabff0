import CellCanvas
import PledgeModel
import PledgeTheme

/// The board of flows: origin, destination, bar, announced sum, number of initiatives.
struct FlowsView {
  let state: ExplorerState

  private var say: Phrases { state.phrases }
  private var pane: FlowsPane { state.flows }
  private var lens: Lens { (pane.query?.lens ?? state.lens).forPairs }

  func draw(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    PaneFrame(title: title, detail: detail, isFocused: true)
      .draw(on: &canvas, in: layout.board, theme: theme)
    guard !pane.flows.isEmpty else {
      state.emptyBoard(of: pane.query)
        .draw(on: &canvas, in: layout.board.inner, theme: theme)
      return
    }
    let parts = self.layout(in: layout)
    let table = table(width: layout.board.inner.width)
    table.drawHeading(on: &canvas, in: parts.heading, theme: theme)
    for offset in 0..<parts.list.height {
      let index = pane.position.top + offset
      guard pane.flows.indices.contains(index), let (line, after) = parts.line(offset) else {
        break
      }
      let look = RowState(isSelected: index == pane.position.index, isFocused: true)
      table.draw(row(of: pane.flows[index], table), on: &canvas, in: line, as: look, theme: theme)
      if !after.isEmpty { table.drawGrid(betweenRowsIn: after, on: &canvas, theme: theme) }
    }
    canvas.write(
      notes(width: parts.notes.width - 2), in: parts.notes.inset(1, 0), theme: theme)
  }

  /// Where everything stands.
  func layout(in layout: Layout) -> BarsLayout {
    let inner = layout.board.inner
    return BarsLayout(
      inner, rows: max(1, pane.flows.count), notes: notes(width: inner.width - 2).count)
  }

  private var title: String {
    let places = state.names(of: pane.query?.places ?? [])
    let kept = pane.query?.reading.side == .origin ? places + " →" : "→ " + places
    return say.name(Board.flows) + say(" · whose money goes where", " · l’argent de qui va où")
      + (places.isEmpty ? "" : " · " + kept)
  }

  private var detail: String {
    pane.flows.isEmpty ? "" : "\(pane.position.index + 1)/\(pane.flows.count)"
  }

  private var figures: [BarsFigure] { pane.flows.map { $0.figure(through: lens) } }

  private func table(width: Int) -> BarsTable {
    let origins = pane.flows.map { say.origin(of: $0) }
    let destinations = pane.flows.map { say.destination(of: $0) }
    let headings = (say("From", "De"), say("To", "Vers"))
    // Who pays whom says more than a bar: on a small screen names have its room.
    let room = (width - (width < 60 ? 22 : 36)) / 2
    return BarsTable(
      say, lens, BarsScale(figures.compactMap(\.barSize), isLogarithmic: false),
      names: [
        Column(
          heading: headings.0, width: BarsTable.width(of: origins, atMost: room)),
        Column(heading: "", width: 1),
        Column(
          heading: headings.1, width: BarsTable.width(of: destinations, atMost: room)),
      ],
      figures: figures.map { Glyphs.width(say.field($0, at: nil, through: lens).text) }.max() ?? 0,
      width: width)
  }

  private func row(of flow: Flow, _ table: BarsTable) -> BarsTable.Row {
    let figure = flow.figure(through: lens)
    let isKnown = flow.origin != .unknown
    var bar = StyledLine.blank
    if let size = figure.barSize, let sum = figure.announced, let scale = table.scale {
      let stroke = BarsStroke(
        scale: scale, width: table.barWidth, role: isKnown ? .bar : .barUncounted)
      bar = stroke.line(size, sum.bound, added: .all)
    }
    let role: StyleRole = isKnown && figure.announced != nil ? .list : .muted
    return BarsTable.Row(
      names: [
        Field(text: say.origin(of: flow), role: role), Field(text: "→", role: .muted),
        Field(text: say.destination(of: flow), role: role),
      ],
      bar: bar, remark: say.remark(figure, lens.measure),
      figure: say.field(figure, at: nil, through: lens), initiatives: flow.initiatives)
  }

  /// How the pairs are to be read.
  private func notes(width: Int) -> [StyledLine] {
    guard !pane.flows.isEmpty else { return [] }
    var texts = [
      say(
        "Pairs overlap: a sum leaves out only what lies inside the same pair. They do not add up.",
        "Les paires se recoupent\u{A0}: une somme n’omet que ce qui est compris dans la même paire. Elles ne s’ajoutent pas."
      )
    ]
    if pane.query?.lens.forPairs != pane.query?.lens {
      texts.append(
        say(
          "A pair has no population or GDP: whole sums in \(lens.sumCurrency).",
          "Une paire n’a ni population ni PIB\u{A0}: sommes entières en \(lens.sumCurrency)."))
    }
    if pane.flows.contains(where: { $0.origin == .unknown }) {
      texts.append(
        say(
          "Not stated: no source says whose the money is.",
          "Non précisé\u{A0}: aucune source ne dit à qui est l’argent."))
    }
    return texts.flatMap { StyledLine.wrap($0, width: width, .muted) }
      + say.legend(of: figures, isNested: false, width: width)
  }
}
