import CellCanvas
import PledgeModel
import PledgeTheme

/// The pane of places: name, announced sum, number of initiatives.
struct PlacesView {
  let state: ExplorerState

  func draw(on canvas: inout Canvas, in area: PaneArea, theme: Theme) {
    let say = state.phrases
    let pane = state.places
    PaneFrame(
      title: say("Places", "Pays"),
      detail: pane.marked.isEmpty ? "" : say("\(pane.marked.count) marked", "marqués : \(pane.marked.count)"),
      isFocused: state.focus == .places
    ).draw(on: &canvas, in: area, theme: theme)
    let columns = columns(width: area.inner.width)
    columns.drawHeadings(on: &canvas, in: area.heading, style: theme.ink(.heading))
    guard pane.whole != nil else {
      canvas.write(say("reading…", "lecture…"), in: area.list, style: theme.ink(.muted))
      return
    }
    for (offset, row) in area.list.rows.enumerated() {
      let index = pane.position.top + offset
      guard index < pane.count else { break }
      let look = RowState(
        isSelected: index == pane.position.index, isFocused: state.focus == .places)
      let fields = index == 0 ? wholeFields : fields(of: pane.rows[index - 1])
      columns.draw(
        [Field(text: look == .plain ? " " : "▸")] + fields, on: &canvas, in: row, as: look,
        theme: theme)
    }
  }

  private func columns(width: Int) -> Columns {
    let say = state.phrases
    return Columns(
      [
        Column(heading: "", width: 1),
        Column(heading: say("Place", "Pays"), width: nil),
        Column(heading: say("announced", "annoncé"), width: 10, alignment: .trailing),
        Column(heading: "n", width: 3, alignment: .trailing),
      ], width: width)
  }

  private var wholeFields: [Field] {
    let whole = state.places.whole
    return [
      Field(text: state.phrases("All places", "Tous les pays")),
      sumField(whole?.sums ?? [:]),
      Field(text: String(whole?.initiatives ?? 0), role: .muted),
    ]
  }

  private func fields(of row: PlaceRow) -> [Field] {
    let isMarked = state.places.marked.contains(row.id)
    return [
      Field(
        text: (isMarked ? "● " : "") + state.phrases(row.place.name),
        role: isMarked ? .listMarked : row.initiatives == 0 ? .muted : .list),
      sumField(row.sums),
      Field(text: String(row.initiatives), role: .muted),
    ]
  }

  /// The announced sum; in parentheses where there is only money of another status.
  private func sumField(_ sums: [MoneyStatus: Sum]) -> Field {
    guard let (status, sum) = sums.leading,
      let text = sum.compact(state.currency, state.language)
    else {
      return Field(
        text: sums.unquantified > 0 ? state.phrases.unquantified : Phrases.unknown, role: .muted)
    }
    return status == .announced
      ? Field(text: text, role: .amount) : Field(text: "(\(text))", role: .amountUncounted)
  }
}
