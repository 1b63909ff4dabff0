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
      title: title, detail: detail,
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

  private var title: String {
    let say = state.phrases
    guard state.reading.side == .destination else { return say("Whose money", "L’argent de qui") }
    return say("Places", "Pays")
      + (state.reading.withMembers ? say(" with members", " avec membres") : "")
  }

  private var detail: String {
    let count = state.places.marked.count
    return count == 0 ? "" : state.phrases("\(count) marked", "marqués : \(count)")
  }

  /// The bars' width in columns; without room for them there are none.
  private func barWidth(in width: Int) -> Int {
    width >= 40 ? width - 22 - sumWidth - countWidth : 0
  }

  /// The columns of the sums: the whole's, the largest, may need more than an amount of a list.
  private var sumWidth: Int {
    let whole = state.places.whole.map { Glyphs.width(sumField($0.sums, at: nil).text) } ?? 0
    return max(state.phrases.amountWidth, whole)
  }

  /// The digits of the largest number of initiatives.
  private var countWidth: Int {
    max(3, String(state.places.whole?.initiatives ?? 0).count)
  }

  private var heading: String {
    let say = state.phrases
    return switch state.lens.measure {
    case .whole: say("announced", "annoncé")
    case .capita: say("per head", "par tête")
    case .gdp: say("% of GDP", "% du PIB")
    case .year: say("per year", "par an")
    }
  }

  private func columns(width: Int) -> Columns {
    let say = state.phrases
    let bar = barWidth(in: width)
    return Columns(
      [
        Column(heading: "", width: 1),
        Column(heading: say("Place", "Pays"), width: nil),
        Column(heading: heading, width: sumWidth, alignment: .trailing),
      ] + (bar > 0 ? [Column(heading: "", width: bar)] : []) + [
        Column(heading: "n", width: countWidth, alignment: .trailing)
      ], width: width)
  }

  /// The announced sum as a bar, the longest for the largest sum of a place.
  private func barFields(of row: PlaceRow?, width: Int) -> [Field] {
    let bar = barWidth(in: width)
    guard bar > 0 else { return [] }
    let largest = state.places.rows.compactMap { $0.size(through: state.lens) }.max() ?? 0
    guard let size = row?.size(through: state.lens), size > 0 else { return [Field(text: "")] }
    return [Field(text: Bar.bar((size, largest), width: bar), role: .bar)]
  }

  private func wholeFields(width: Int) -> [Field] {
    let whole = state.isAddingUpPlaces ? nil : state.places.whole
    return [
      Field(text: state.phrases("All places", "Tous les pays")),
      whole.map { sumField($0.sums, at: nil) } ?? pending,
    ] + barFields(of: nil, width: width) + [
      whole.map { Field(text: String($0.initiatives), role: .muted) } ?? pending
    ]
  }

  /// What stands where a number is still to come.
  private var pending: Field { Field(text: "…", role: .muted) }

  private func fields(of row: PlaceRow, width: Int) -> [Field] {
    let isMarked = state.places.marked.contains(row.id)
    let isPending = state.isAddingUpPlaces
    return [
      Field(
        text: (isMarked ? "● " : "") + state.phrases(row.place.name),
        role: isMarked ? .listMarked : row.initiatives == 0 ? .muted : .list),
      isPending ? pending : sumField(row.sums, at: row.place),
    ] + barFields(of: isPending ? nil : row, width: width) + [
      isPending ? pending : Field(text: String(row.initiatives), role: .muted)
    ]
  }

  /// The announced sum; in parentheses where there is only money of another status.
  private func sumField(_ sums: [MoneyStatus: Sum], at place: Place?) -> Field {
    guard let (status, sum) = sums.leading else {
      return Field(
        text: sums.unquantified > 0 ? state.phrases.unquantified : Phrases.unknown, role: .muted)
    }
    let say = state.phrases
    // What is too wide is told with fewer digits rather than cut.
    let texts = [sum, sum.roundedToTwoDigits].lazy.compactMap { sum in
      say.figure(sum, at: place, through: state.lens)
        .map { status == .announced ? $0 : "(\($0))" }
    }
    guard let text = texts.first(where: { Glyphs.width($0) <= say.amountWidth }) ?? texts.first
    else { return Field(text: Phrases.unknown, role: .muted) }
    return Field(text: text, role: status == .announced ? .amount : .amountUncounted)
  }
}
