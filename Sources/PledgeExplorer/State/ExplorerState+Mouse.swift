import CellCanvas
import PledgeModel

/// What clicks and the wheel do. There is nothing among it that a key would not do.
extension ExplorerState {
  /// The lines that one step of the wheel moves.
  private static let wheelStep = 3

  mutating func point(_ mouse: Mouse) -> [Effect] {
    guard !layout.isTooSmall else { return [] }
    switch mouse.deed {
    case .press: return click(mouse.point)
    case .wheelUp: return scroll(by: -Self.wheelStep, at: mouse.point)
    case .wheelDown: return scroll(by: Self.wheelStep, at: mouse.point)
    case .drag:
      if let dragged {
        shares[keyPath: dragged.share] = layout.share(of: dragged, draggedTo: mouse.point)
      }
      return []
    case .release:
      dragged = nil
      return []
    case .back, .forward:
      return performIfAtHand(.travelBy(mouse.deed == .back ? -1 : 1))
    }
  }

  // Clicks.

  private mutating func click(_ point: Point) -> [Effect] {
    let layout = layout
    dragged = nil
    if let keys = StatusLines(state: self).keys(at: point, in: layout) {
      return keys.flatMap { press($0) }
    }
    pendingKeys = []
    notice = nil
    forgetAwaited()
    if overlay != nil { return clickOverlay(point, in: layout) }
    if prompt != nil {
      // A click beside the filter keeps it, as Enter does.
      let effects = perform(.acceptPrompt)
      return prompt == nil ? effects + click(point) : effects
    }
    if line != nil { return perform(.cancelPrompt) }
    if let command = StatusLines(state: self).tab(at: point, in: layout) {
      return performIfAtHand(command)
    }
    if layout.filter.contains(point) { return performIfAtHand(.editFilter) }
    if reader != nil { return [] }
    if let rows = boardRows(in: layout) { return click(rows, at: point) }
    switch board {
    case .ledger: return clickLedger(point, in: layout)
    case .compare: return clickCompare(point, in: layout)
    case .map: return clickMap(point, in: layout)
    case .bars, .time, .flows, .disputes: return []
    }
  }

  /// Does what a command says where a key of the context gives it.
  private mutating func performIfAtHand(_ command: Command) -> [Effect] {
    let isAtHand = keys.bindings(in: context).contains { $0.command == command }
    return isAtHand ? perform(command) : []
  }

  private mutating func clickOverlay(_ point: Point, in layout: Layout) -> [Effect] {
    guard layout.overlay.outer.contains(point) else { return perform(.cancelPrompt) }
    guard let rows = overlayRows(in: layout), let index = rows.index(at: point) else { return [] }
    if index == rows.position.index {
      return perform(columnChoice == nil ? .acceptPrompt : .toggleMark)
    }
    return perform(.moveBy(index - rows.position.index))
  }

  private mutating func click(_ rows: ClickableRows, at point: Point) -> [Effect] {
    guard let index = rows.index(at: point) else { return [] }
    if index == rows.position.index { return performIfAtHand(.enter) }
    return perform(.moveBy(index - rows.position.index))
  }

  private mutating func clickLedger(_ point: Point, in layout: Layout) -> [Effect] {
    dragged = layout.divider(at: point)
    if dragged?.isVertical == true { return [] }
    for pane in Pane.allCases {
      guard let area = layout[pane], area.outer.contains(point) else { continue }
      guard pane != .claims || !claims.claims.isEmpty else { return [] }
      let wasFocused = focus == pane
      focus = pane
      if pane == .initiatives, area.heading.contains(point) {
        let key = InitiativeColumns(self, width: area.inner.width)
          .sortKey(at: point, in: area.heading)
        return key.map { sort(by: $0) } ?? []
      }
      let rows = ledgerRows(pane, area)
      guard let index = rows.index(at: point) else { return [] }
      if wasFocused, index == rows.position.index { return perform(.enter) }
      return perform(.moveBy(index - rows.position.index))
    }
    guard let words = layout.words, words.outer.contains(point), focus != .places else { return [] }
    return perform(.showReader)
  }

  private mutating func clickCompare(_ point: Point, in layout: Layout) -> [Effect] {
    let count = compareKeys.count
    let parts = CompareLayout(layout, columns: count)
    let visible = parts.visible(compare, index: compareIndex, of: count)
    for (place, column) in visible.enumerated() {
      let name = parts.nameArea(place)
      let block = Rect(
        x: name.x, y: name.y, width: name.width, height: parts.body.maxY - name.y)
      guard block.contains(point) else { continue }
      if column == compareIndex { return perform(.enter) }
      return perform(.moveAcrossBy(column - compareIndex))
    }
    return []
  }

  private mutating func clickMap(_ point: Point, in layout: Layout) -> [Effect] {
    guard let place = MapView(state: self).place(at: point, in: layout) else { return [] }
    if place == map.selected { return perform(.enter) }
    map.selected = place
    return []
  }

  // The wheel.

  private mutating func scroll(by distance: Int, at point: Point) -> [Effect] {
    let layout = layout
    if let overlay {
      switch overlay {
      case .help, .faults: return perform(.moveBy(distance))
      case .themes, .currencies, .filters, .columns, .statistics, .palette:
        return perform(.moveBy(distance.signum()))
      }
    }
    if reader != nil {
      scrollReader(by: distance)
      return []
    }
    if let rows = boardRows(in: layout), rows.area.contains(point) {
      return scroll(rows, by: distance)
    }
    switch board {
    case .ledger where composition == nil: return scrollLedger(by: distance, at: point, in: layout)
    case .compare where composition == nil: return perform(.moveBy(distance))
    case .disputes where DisputesLayout(layout, state: self).words.outer.contains(point):
      disputes.top += distance
      return []
    default: return []
    }
  }

  private mutating func scrollLedger(
    by distance: Int, at point: Point, in layout: Layout
  ) -> [Effect] {
    for pane in Pane.allCases {
      guard let area = layout[pane], area.outer.contains(point) else { continue }
      let (top, index) = ledgerRows(pane, area).scrolled(by: distance)
      switch pane {
      case .places:
        places.position.top = top
        return movePlaces(by: index - places.position.index)
      case .initiatives:
        initiatives.position.top = top
        let moved = moveInitiatives(by: index - initiatives.position.index)
        return moved.isEmpty ? loadMissingRows() : moved
      case .claims:
        claims.position.top = top
        claims.move(by: index - claims.position.index)
        return []
      }
    }
    return []
  }

  /// Scrolls the list of the board in front.
  private mutating func scroll(_ rows: ClickableRows, by distance: Int) -> [Effect] {
    let (top, index) = rows.scrolled(by: distance)
    if composition != nil {
      composition?.list.position.top = top
    } else {
      switch board {
      case .bars: bars.position.top = top
      case .time: time.list.position.top = top
      case .flows: flows.position.top = top
      case .disputes: disputes.list.position.top = top
      case .ledger, .compare, .map: break
      }
    }
    return perform(.moveBy(index - rows.position.index))
  }
}
