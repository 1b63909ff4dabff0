import CellCanvas
import PledgeModel
import PledgeTheme

/// The columns of the list with a tick for each that is shown, and what the one under the cursor is.
struct ColumnsView {
  let state: ExplorerState
  let choice: ColumnChoice

  private var say: Phrases { state.phrases }

  func draw(on canvas: inout Canvas, in layout: Layout, theme: Theme) {
    let fitting = InitiativeColumns(
      state, width: layout.initiatives?.inner.width ?? layout.body.width
    ).shown
    for (offset, row) in layout.overlayList.rows.enumerated() {
      let index = choice.position.top + offset
      guard choice.order.indices.contains(index) else { break }
      draw(
        choice.order[index], hasRoom: fitting.contains(choice.order[index]),
        isSelected: index == choice.position.index, on: &canvas, in: row, theme: theme)
    }
    let text = say.summary(of: choice.selected)
    canvas.write(
      StyledLine.wrap(text, width: layout.overlayNote.width - 2, .muted),
      in: layout.overlayNote.splitTop(1).rest.inset(1, 0), theme: theme)
  }

  private func draw(
    _ column: ListColumn, hasRoom: Bool, isSelected: Bool, on canvas: inout Canvas, in row: Rect,
    theme: Theme
  ) {
    let isShown = choice.shown.contains(column)
    func ink(_ role: StyleRole) -> Style {
      isSelected ? theme[.overlaySelected] : theme.ink(role)
    }
    if isSelected { canvas.fill(row, with: theme[.overlaySelected]) }
    let tick = (isSelected ? " ▸ " : "   ") + (isShown ? "[x] " : "[ ] ")
    let taken = canvas.write(tick, in: row, style: ink(isShown ? .overlayKey : .muted))
    let rest = row.splitLeft(taken).rest.splitRight(2).rest
    canvas.write(say.name(column), in: rest, style: ink(isShown ? .overlay : .muted))
    canvas.write(
      remark(on: column, isShown: isShown, hasRoom: hasRoom), in: rest, style: ink(.muted),
      alignment: .trailing)
  }

  /// What keeps a column as it is.
  private func remark(on column: ListColumn, isShown: Bool, hasRoom: Bool) -> String {
    if column == .name { return say("always", "toujours") }
    guard isShown, !hasRoom else { return "" }
    let isOnePlace = state.columns == nil && column == .place && state.places.chosen.count == 1
    return isOnePlace
      ? say("one place only", "un seul pays") : say("no room here", "pas la place ici")
  }
}

extension Phrases {
  func name(_ column: ListColumn) -> String {
    switch column {
    case .name: self("Initiative", "Initiative")
    case .place: self("Place", "Pays")
    case .amount: self("Amount", "Montant")
    case .date: self("Date", "Date")
    case .kind: self("Kind", "Type")
    case .stage: self("Stage", "Étape")
    case .status: self("Status", "Statut")
    case .basis: self("Basis", "Nature")
    case .sources: self("Sources", "Sources")
    }
  }

  /// What a column shows.
  func summary(of column: ListColumn) -> String {
    switch column {
    case .name:
      self(
        "The name. Where there is no room, the last columns give way to it.",
        "Le nom. Faute de place, les dernières colonnes lui cèdent la leur.")
    case .place:
      self(
        "The code of the first place where the money goes.",
        "Le code du premier pays où va l’argent.")
    case .amount:
      self(
        "The amount that stands for the initiative, and the sign that says how it counts.",
        "Le montant de l’initiative, et le signe qui dit comment il compte.")
    case .date:
      self(
        "When it was announced; a narrow list shows the month.",
        "La date de l’annonce\u{A0}; une liste étroite donne le mois.")
    case .kind: self("What sort of thing was announced.", "Ce qui a été annoncé.")
    case .stage: self("How far the initiative has come.", "Où en est l’initiative.")
    case .status:
      self(
        "How far the amount has come: planned, announced, committed, spent.",
        "Où en est le montant\u{A0}: prévu, annoncé, engagé, dépensé.")
    case .basis:
      self(
        "What the amount is: a total, a part, an objective, a round…",
        "Ce qu’est le montant\u{A0}: un total, une partie, un objectif, une levée…")
    case .sources:
      self(
        "How many sources state an amount of it or describe it.",
        "Combien de sources en donnent un montant ou la décrivent.")
    }
  }
}
