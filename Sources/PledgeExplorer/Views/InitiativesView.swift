import CellCanvas
import PledgeModel
import PledgeTheme

/// The pane of initiatives: name, headline amount, date, and more where there is room.
struct InitiativesView {
  let state: ExplorerState

  func draw(on canvas: inout Canvas, in area: PaneArea, theme: Theme) {
    let say = state.phrases
    let pane = state.initiatives
    let isFocused = state.focus == .initiatives
    PaneFrame(title: title, detail: detail, isFocused: isFocused)
      .draw(on: &canvas, in: area, theme: theme)
    let shown = Shown.columns(width: area.inner.width, isOnePlace: state.places.chosen.count == 1)
    let columns = Columns(
      shown.map { column($0, width: area.inner.width) }, width: area.inner.width)
    columns.drawHeadings(on: &canvas, in: area.heading, style: theme.ink(.heading))
    guard pane.query != nil else {
      canvas.write(say("reading…", "lecture…"), in: area.list, style: theme.ink(.muted))
      return
    }
    guard pane.total > 0 else {
      drawEmpty(on: &canvas, in: area.list, theme: theme)
      return
    }
    for (offset, row) in area.list.rows.enumerated() {
      let index = pane.position.top + offset
      guard index < pane.total else { break }
      let look = RowState(isSelected: index == pane.position.index, isFocused: isFocused)
      guard let initiative = pane.row(index) else {
        canvas.write("…", in: row.inset(2, 0), style: theme.ink(.muted))
        continue
      }
      let fields = shown.map {
        field($0, of: initiative, isSelected: look != .plain, width: area.inner.width)
      }
      columns.draw(
        state.isListing ? fields.map { Field(text: $0.text, role: .muted) } : fields,
        on: &canvas, in: row, as: look, theme: theme)
    }
  }

  private var title: String {
    let say = state.phrases
    let chosen = state.places.chosen
    let names = state.places.rows.filter { chosen.contains($0.id) }.map { say($0.place.name) }
    return ([say("Initiatives", "Initiatives")] + names.prefix(3)).joined(separator: " · ")
      + (names.count > 3 ? " +\(names.count - 3)" : "")
  }

  private var detail: String {
    let pane = state.initiatives
    let arrow = state.order.isReversed ? "▲" : "▼"
    if state.isListing { return state.phrases("reading…", "lecture…") }
    let position = pane.total == 0 ? "0" : "\(pane.position.index + 1)/\(pane.total)"
    return "\(arrow)\(state.phrases.name(state.order.key)) \(position)"
  }

  /// An empty list says what empties it and which key fills it again.
  private func drawEmpty(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    let say = state.phrases
    let filter = state.typed.faults.isEmpty ? state.text : state.filter.description
    let reason =
      state.filter.condition == .everything
      ? say("No initiative here.", "Aucune initiative ici.")
      : say(
        "Nothing matches “\(filter)”\(state.places.chosen.isEmpty ? "" : " in these places").",
        "Rien ne correspond à « \(filter) »\(state.places.chosen.isEmpty ? "" : " dans ces pays").")
    let mend = say("Del clears the filter.", "Suppr efface le filtre.")
    let lines =
      StyledLine.wrap(reason, width: area.width - 4, .list)
      + StyledLine.wrap(mend, width: area.width - 4, .muted)
    canvas.write(lines, in: area.inset(2, area.height > 4 ? 1 : 0), theme: theme)
  }

  /// A column that the list can show.
  private enum Shown {
    case cursor, name, amount, mark, date, place, kind, stage, sources

    /// Returns the columns that a width has room for, the most needed first to come.
    static func columns(width: Int, isOnePlace: Bool) -> [Shown] {
      var columns: [Shown] = [.cursor, .name]
      if width >= 60, !isOnePlace { columns.append(.place) }
      columns += [.amount, .mark]
      if width >= 44 { columns.append(.date) }
      if width >= 76 { columns.append(.kind) }
      if width >= 92 { columns.append(.stage) }
      if width >= 52 { columns.append(.sources) }
      return columns
    }
  }

  /// A list that is narrow shows the month of a date, not the day.
  private static func dateWidth(in width: Int) -> Int { width >= 60 ? 10 : 7 }

  private func column(_ shown: Shown, width: Int) -> Column {
    let say = state.phrases
    switch shown {
    case .cursor: return Column(heading: "", width: 1)
    case .name: return Column(heading: say("Initiative", "Initiative"), width: nil)
    case .place: return Column(heading: "", width: 3)
    case .amount:
      return Column(
        heading: say("Amount", "Montant"), width: say.amountWidth, alignment: .trailing)
    case .mark: return Column(heading: "", width: 1)
    case .date: return Column(heading: say("Date", "Date"), width: Self.dateWidth(in: width))
    case .kind: return Column(heading: say("Kind", "Type"), width: 18)
    case .stage: return Column(heading: say("Stage", "Étape"), width: 10)
    case .sources: return Column(heading: say("Src", "Src"), width: 3, alignment: .trailing)
    }
  }

  /// What a click on the heading at a point sorts by; `nil` where the list cannot be sorted so.
  func sortKey(at point: Point, in area: PaneArea) -> Command.SortKey? {
    let width = area.inner.width
    let shown = Shown.columns(width: width, isOnePlace: state.places.chosen.count == 1)
    let areas = Columns(shown.map { column($0, width: width) }, width: width)
      .areas(in: area.heading)
    // The blank between two columns belongs to the one before it.
    guard let index = areas.lastIndex(where: { $0.x <= point.x && $0.width > 0 }) else {
      return nil
    }
    switch shown[index] {
    case .name: return .name
    case .amount, .mark: return .amount
    case .date: return .date
    case .kind: return .kind
    case .sources: return .sources
    case .cursor, .place, .stage: return nil
    }
  }

  private func field(
    _ shown: Shown, of row: InitiativeRow, isSelected: Bool, width: Int
  ) -> Field {
    let say = state.phrases
    switch shown {
    case .cursor: return Field(text: isSelected ? "▸" : " ")
    case .name:
      let isMarked = state.marked.contains(row.id)
      return Field(
        text: (isMarked ? "● " : "") + (state.notes[row.id] == nil ? "" : "¶ ") + say(row.name),
        role: isMarked ? .listMarked : .list)
    case .place: return Field(text: row.places.first?.rawValue ?? "", role: .muted)
    case .amount: return row.amountField(say, through: state.lens)
    case .mark: return row.markField
    case .date:
      let date = row.announced.map { String($0.description.prefix(Self.dateWidth(in: width))) }
      return Field(text: date ?? Phrases.unknown, role: .muted)
    case .kind: return Field(text: say.name(row.kind), role: .muted)
    case .stage: return Field(text: say.name(row.stage), role: .muted)
    case .sources: return Field(text: String(row.sources), role: .muted)
    }
  }
}
