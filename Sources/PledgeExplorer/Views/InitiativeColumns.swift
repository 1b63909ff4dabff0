import CellCanvas
import PledgeModel

/// The columns of the list of initiatives, as many as a width has room for.
struct InitiativeColumns {
  private let state: ExplorerState
  private let parts: [Part]
  private let hasDays: Bool
  /// The columns where they stand.
  let layout: Columns

  /// What a column shows: the cursor, what a reader can choose, or the sign behind an amount.
  private enum Part: Hashable {
    case cursor, mark
    case chosen(ListColumn)
  }

  /// What the name keeps while chosen columns give way to it.
  private static let nameWidth = 20

  init(_ state: ExplorerState, width: Int) {
    self.state = state
    hasDays = width >= 60
    var columns =
      state.columns
      ?? ListColumn.fitting(width: width, isOnePlace: state.places.chosen.count == 1)
    if !columns.contains(.name) { columns.insert(.name, at: 0) }
    if state.columns != nil {
      while Self.nameRoom(columns, in: state.phrases, hasDays, width) < Self.nameWidth,
        let last = columns.lastIndex(where: { $0 != .name })
      {
        columns.remove(at: last)
      }
    }
    parts = Self.parts(columns)
    let say = state.phrases
    layout = Columns(parts.map { [hasDays] in Self.column($0, say, hasDays) }, width: width)
  }

  private static func parts(_ columns: [ListColumn]) -> [Part] {
    [.cursor]
      + columns.flatMap { $0 == .amount ? [.chosen($0), .mark] : [.chosen($0)] }
  }

  /// The width that the name has beside other columns.
  private static func nameRoom(
    _ columns: [ListColumn], in say: Phrases, _ hasDays: Bool, _ width: Int
  ) -> Int {
    let parts = parts(columns)
    let others = parts.reduce(0) { $0 + (column($1, say, hasDays).width ?? 0) }
    return width - others - (parts.count - 1)
  }

  private static func column(_ part: Part, _ say: Phrases, _ hasDays: Bool) -> Column {
    guard case .chosen(let column) = part else { return Column(heading: "", width: 1) }
    switch column {
    case .name: return Column(heading: say("Initiative", "Initiative"), width: nil)
    case .place: return Column(heading: "", width: 3)
    case .amount:
      return Column(
        heading: say("Amount", "Montant"), width: say.amountWidth, alignment: .trailing)
    // A list that is narrow shows the month of a date, not the day.
    case .date: return Column(heading: say("Date", "Date"), width: hasDays ? 10 : 7)
    case .kind: return Column(heading: say("Kind", "Type"), width: 18)
    case .stage: return Column(heading: say("Stage", "Étape"), width: 10)
    case .status: return Column(heading: say("Status", "Statut"), width: 9)
    case .basis: return Column(heading: say("Basis", "Nature"), width: 12)
    case .sources: return Column(heading: say("Src", "Src"), width: 3, alignment: .trailing)
    }
  }

  /// The columns that there is room for.
  var shown: [ListColumn] {
    parts.compactMap { part in
      if case .chosen(let column) = part { column } else { nil }
    }
  }

  /// What a click on the heading at a point sorts by; `nil` where the list cannot be sorted so.
  func sortKey(at point: Point, in heading: Rect) -> Command.SortKey? {
    // The blank between two columns belongs to the one before it.
    let areas = layout.areas(in: heading)
    guard let index = areas.lastIndex(where: { $0.x <= point.x && $0.width > 0 }) else {
      return nil
    }
    switch parts[index] {
    case .chosen(.name): return .name
    case .chosen(.amount), .mark: return .amount
    case .chosen(.date): return .date
    case .chosen(.kind): return .kind
    case .chosen(.sources): return .sources
    case .cursor, .chosen(.place), .chosen(.stage), .chosen(.status), .chosen(.basis): return nil
    }
  }

  /// Returns the cells of a row.
  func fields(of row: InitiativeRow, isSelected: Bool) -> [Field] {
    parts.map { part in
      switch part {
      case .cursor: Field(text: isSelected ? "▸" : " ")
      case .mark: row.markField
      case .chosen(let column): field(column, of: row)
      }
    }
  }

  private func field(_ column: ListColumn, of row: InitiativeRow) -> Field {
    let say = state.phrases
    switch column {
    case .name:
      let isMarked = state.marked.contains(row.id)
      return Field(
        text: (isMarked ? "● " : "") + (state.notes[row.id] == nil ? "" : "¶ ") + say(row.name),
        role: isMarked ? .listMarked : .list)
    case .place: return Field(text: row.places.first?.rawValue ?? "", role: .muted)
    case .amount: return row.amountField(say, through: state.lens)
    case .date:
      let date = row.announced.map { String($0.description.prefix(hasDays ? 10 : 7)) }
      return Field(text: date ?? Phrases.unknown, role: .muted)
    case .kind: return Field(text: say.name(row.kind), role: .muted)
    case .stage: return Field(text: say.name(row.stage), role: .muted)
    case .status: return Field(text: amountName(\.status, of: row), role: .muted)
    case .basis: return Field(text: amountName(\.basis, of: row), role: .muted)
    case .sources: return Field(text: String(row.sources), role: .muted)
    }
  }

  /// What the amount is called that stands for an initiative.
  private func amountName(
    _ word: KeyPath<Amount, some QueryVocabularyWords>, of row: InitiativeRow
  ) -> String {
    row.lead.map { state.phrases.name($0.amount[keyPath: word]) } ?? Phrases.unknown
  }
}
