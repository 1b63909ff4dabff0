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
      let width = area.inner.width
      let fields =
        index == 0
        ? wholeFields(width: width) : fields(of: pane.rows[index - 1], width: width)
      columns.draw(
        [Field(text: look == .plain ? " " : "▸")] + fields, on: &canvas, in: row, as: look,
        theme: theme)
    }
  }

  /// The bars' width in columns; without room for them there are none.
  private static func barWidth(in width: Int) -> Int { width >= 40 ? width - 34 : 0 }

  private func columns(width: Int) -> Columns {
    let say = state.phrases
    let bar = Self.barWidth(in: width)
    return Columns(
      [
        Column(heading: "", width: 1),
        Column(heading: say("Place", "Pays"), width: nil),
        Column(heading: say("announced", "annoncé"), width: 9, alignment: .trailing),
      ] + (bar > 0 ? [Column(heading: "", width: bar)] : []) + [
        Column(heading: "n", width: 3, alignment: .trailing)
      ], width: width)
  }

  /// The announced sum as a bar, the longest for the largest sum of a place.
  private func barFields(of row: PlaceRow?, width: Int) -> [Field] {
    let bar = Self.barWidth(in: width)
    guard bar > 0 else { return [] }
    let largest = state.places.rows.compactMap { $0.sums[.announced]?.units }.max() ?? 0
    guard let units = row?.sums[.announced]?.units, units > 0 else { return [Field(text: "")] }
    return [Field(text: Bar.bar((units, largest), width: bar), role: .bar)]
  }

  private func wholeFields(width: Int) -> [Field] {
    let whole = state.places.whole
    return [
      Field(text: state.phrases("All places", "Tous les pays")), sumField(whole?.sums ?? [:]),
    ] + barFields(of: nil, width: width) + [
      Field(text: String(whole?.initiatives ?? 0), role: .muted)
    ]
  }

  private func fields(of row: PlaceRow, width: Int) -> [Field] {
    let isMarked = state.places.marked.contains(row.id)
    return [
      Field(
        text: (isMarked ? "● " : "") + state.phrases(row.place.name),
        role: isMarked ? .listMarked : row.initiatives == 0 ? .muted : .list),
      sumField(row.sums),
    ] + barFields(of: row, width: width) + [
      Field(text: String(row.initiatives), role: .muted)
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
