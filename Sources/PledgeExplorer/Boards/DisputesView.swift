import CellCanvas
import PledgeModel
import PledgeTheme

/// The board of disputes: initiatives whose sources differ, and below them the sources' words.
struct DisputesView {
  let state: ExplorerState

  private var say: Phrases { state.phrases }
  private var list: InitiativePane { state.disputes.list }

  func draw(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    let parts = DisputesLayout(layout, state: state)
    let title = ([say("Where sources differ", "Où les sources diffèrent")] + state.markedPlaceNames)
      .joined(separator: " · ")
    guard list.query != nil, list.total > 0 else {
      PaneFrame(title: title, isFocused: true).draw(on: &canvas, in: layout.board, theme: theme)
      if list.query == nil {
        canvas.write(
          say("reading…", "lecture…"), in: layout.board.inner.inset(1, 0), style: theme.ink(.muted))
      } else {
        message.draw(on: &canvas, in: layout.board.inner, theme: theme)
      }
      return
    }
    PaneFrame(title: title, detail: "\(list.position.index + 1)/\(list.total)", isFocused: true)
      .draw(on: &canvas, in: parts.list, theme: theme)
    drawList(on: &canvas, in: parts.list, theme: theme)
    drawWords(on: &canvas, in: parts, theme: theme)
  }

  private var message: BoardMessage {
    state.isFiltered
      ? BoardMessage(
        reason: say(
          "Of what is shown here, no two sources state different figures for the same thing.",
          "De ce qui est montré ici, les sources ne donnent pas de chiffres différents pour la même chose."
        ),
        mend: say("Del clears the filter and the marks.", "Suppr efface le filtre et les marques."))
      : BoardMessage(
        reason: say(
          "No two sources of the corpus state different figures for the same thing.",
          "Nulle part les sources du corpus ne donnent des chiffres différents pour la même chose.")
      )
  }

  // The list.

  private func drawList(on canvas: inout Canvas, in area: PaneArea, theme: Theme) {
    let columns = columns(width: area.inner.width)
    columns.drawHeadings(on: &canvas, in: area.heading, style: theme.ink(.heading))
    for (offset, line) in area.list.rows.enumerated() {
      let index = list.position.top + offset
      guard index < list.total else { break }
      let look = RowState(isSelected: index == list.position.index, isFocused: true)
      guard let row = list.row(index) else {
        canvas.write("…", in: line.inset(2, 0), style: theme.ink(.muted))
        continue
      }
      columns.draw(
        fields(of: row, look, width: area.inner.width), on: &canvas, in: line, as: look,
        theme: theme)
    }
  }

  private func columns(width: Int) -> Columns {
    Columns(
      [
        Column(heading: "", width: 1),
        Column(heading: say("Initiative", "Initiative"), width: nil),
      ] + (width >= 60 ? [Column(heading: "", width: 3)] : [])
        + (width >= 100
          ? [Column(heading: say("Src", "Src"), width: 3, alignment: .trailing)] : [])
        + [
          Column(heading: say("Fig", "Ch."), width: 3, alignment: .trailing),
          Column(
            heading: say("What they say", "Ce qu’elles disent"), width: max(18, width * 2 / 5)),
        ], width: width)
  }

  private func fields(of row: InitiativeRow, _ look: RowState, width: Int) -> [Field] {
    let isMarked = state.marked.contains(row.id)
    return [
      Field(text: look == .plain ? " " : "▸"),
      Field(
        text: (isMarked ? "● " : "") + say(row.name), role: isMarked ? .listMarked : .list),
    ] + (width >= 60 ? [Field(text: row.places.first?.rawValue ?? "", role: .muted)] : [])
      + (width >= 100 ? [Field(text: String(row.sources), role: .muted)] : []) + [
        Field(text: row.spread.map { String($0.figures) } ?? "", role: .muted),
        Field(text: row.spread.map { say.figures($0) } ?? "", role: .disputed),
      ]
  }

  // The words.

  private func drawWords(on canvas: inout Canvas, in parts: DisputesLayout, theme: Theme) {
    let lines = DisputesText(state: state, width: parts.textWidth).lines
    let room = parts.words.inner.height
    let top = min(state.disputes.top, max(0, lines.count - room))
    let last = min(lines.count, top + room)
    PaneFrame(
      title: list.selectedRow.map { say($0.name) } ?? say("Words", "Texte"),
      detail: lines.count > room ? "J K  \(top + 1)–\(last)/\(lines.count)" : ""
    ).draw(on: &canvas, in: parts.words, theme: theme)
    canvas.write(lines, from: top, in: parts.words.inner.inset(1, 0), theme: theme)
  }
}

extension Phrases {
  /// The figures that sources state for the same thing, the smallest first: `€50bn – ≤€50bn – vague`.
  func figures(_ spread: Spread) -> String {
    spread.amounts.map { $0.compact(language, unquantified: unquantified) }
      .joined(separator: " – ")
  }
}
