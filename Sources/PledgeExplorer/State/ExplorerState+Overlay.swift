import PledgeModel

extension ExplorerState {
  /// Moves in the list of the box that is open. Themes and currencies change as the cursor passes.
  mutating func moveOverlay(by distance: Int) -> [Effect] {
    switch overlay {
    case .help(var position):
      position.top += distance
      overlay = .help(position)
    case .faults(var position):
      position.top += distance
      overlay = .faults(position)
    case .themes(var position, let before):
      position.move(by: distance, count: themes.count)
      overlay = .themes(position, before: before)
      if themes.indices.contains(position.index) { theme = themes[position.index] }
    case .currencies(var position, let before):
      position.move(by: distance, count: currencies.count)
      overlay = .currencies(position, before: before)
      guard currencies.indices.contains(position.index) else { return [] }
      lens.currency = currencies[position.index]
      return askAll()
    case .filters(var position):
      position.move(by: distance, count: keptFilters.count)
      overlay = .filters(position)
    case .columns(var choice):
      choice.position.move(by: distance, count: choice.order.count)
      overlay = .columns(choice)
    case .statistics: moveStatistics(by: distance)
    case .palette(var palette):
      palette.position.move(by: distance, count: paletteEntries.count)
      overlay = .palette(palette)
    case nil:
      break
    }
    return []
  }

  /// Keeps what a box shows inside its text.
  mutating func revealOverlay(in layout: Layout) {
    let height = max(1, layout.overlayRows)
    switch overlay {
    case .help(let position):
      let count = HelpText(phrases, in: contextBelow, width: layout.overlayWidth).lines.count
      overlay = .help(position.clamped(height, count: count))
    case .faults(let position):
      let count = FaultText(corpus.faults, width: layout.overlayWidth).lines.count
      overlay = .faults(position.clamped(height, count: count))
    case .themes(var position, let before):
      position.reveal(in: height, count: themes.count)
      overlay = .themes(position, before: before)
    case .currencies(var position, let before):
      position.reveal(in: height, count: currencies.count)
      overlay = .currencies(position, before: before)
    case .filters(var position):
      position.reveal(in: height, count: keptFilters.count)
      overlay = .filters(position)
    case .columns(var choice):
      choice.position.reveal(in: height, count: choice.order.count)
      overlay = .columns(choice)
    case .statistics(let pane): overlay = .statistics(revealed(pane, in: layout))
    case .palette(var palette):
      // The first is in sight anyhow; what a text finds need not be looked for at each of its letters.
      guard palette.position != ListPosition() else { break }
      palette.position.reveal(in: layout.paletteList.height, count: paletteEntries.count)
      overlay = .palette(palette)
    case nil:
      break
    }
  }
}

extension ListPosition {
  /// Returns the position of a text that is scrolled without a cursor.
  fileprivate func clamped(_ height: Int, count: Int) -> ListPosition {
    ListPosition(top: max(0, min(top, count - height)))
  }
}
