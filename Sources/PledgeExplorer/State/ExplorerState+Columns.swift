/// The columns of the list of initiatives, as their reader chooses them.
extension ExplorerState {
  /// The columns that are being chosen, where the box is open.
  var columnChoice: ColumnChoice? {
    if case .columns(let choice)? = overlay { choice } else { nil }
  }

  /// Opens the box, with the list behind it.
  mutating func chooseColumns() {
    overlay = .columns(ColumnChoice(columns, before: columns, focusBefore: focus))
    if layout.initiatives == nil { focus = .initiatives }
  }

  /// Shows the column under the cursor, or hides it. Without its name an initiative would be nothing.
  mutating func toggleColumn() {
    guard columnChoice?.selected != .name else {
      notice = Notice(
        phrases("The name is always shown", "Le nom est toujours montré"))
      return
    }
    change { $0.toggle() }
  }

  mutating func moveColumn(by distance: Int) { change { $0.move(by: distance) } }

  /// Goes back to the columns that hold where the reader chooses none.
  mutating func takeStandardColumns() {
    guard let choice = columnChoice else { return }
    columns = standardColumns
    overlay = .columns(
      ColumnChoice(
        columns, at: choice.position, before: choice.before, focusBefore: choice.focusBefore))
  }

  /// Leaves everything as it was when the box was opened.
  mutating func comeBack(from choice: ColumnChoice) {
    columns = choice.before
    focus = choice.focusBefore
  }

  /// The list behind the box changes at once.
  private mutating func change(_ body: (inout ColumnChoice) -> Void) {
    guard var choice = columnChoice else { return }
    let before = choice.columns
    body(&choice)
    overlay = .columns(choice)
    // A column that is moved among hidden ones changes nothing.
    if choice.columns != before { columns = choice.columns }
  }
}
