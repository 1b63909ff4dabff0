import CellCanvas
import PledgeModel

/// Rows on the screen that can be clicked and scrolled.
struct ClickableRows: Hashable {
  let area: Rect
  let position: ListPosition
  let count: Int
  /// Lines from one row to the next.
  var pitch = 1

  /// The number of the row at a point; `nil` where there is none.
  func index(at point: Point) -> Int? {
    guard area.contains(point) else { return nil }
    let index = position.top + (point.y - area.y) / pitch
    return index < count ? index : nil
  }

  /// Where the list stands when it is scrolled: the cursor stays on its row as long as that is seen.
  func scrolled(by distance: Int) -> (top: Int, index: Int) {
    let height = max(1, area.height / pitch)
    let top = max(0, min(position.top + distance, count - height))
    let last = max(0, min(count, top + height) - 1)
    return (top, min(max(position.index, top), last))
  }
}

extension ExplorerState {
  /// The rows of a pane of the ledger.
  func ledgerRows(_ pane: Pane, _ area: PaneArea) -> ClickableRows {
    switch pane {
    case .places:
      ClickableRows(area: area.list, position: places.position, count: places.count)
    case .initiatives:
      ClickableRows(
        area: area.list, position: initiatives.position, count: initiatives.total)
    case .claims:
      ClickableRows(area: area.list, position: claims.position, count: claims.claims.count)
    }
  }

  /// The rows of the list that stands in front of the ledger; `nil` where there is none.
  func boardRows(in layout: Layout) -> ClickableRows? {
    if let composition {
      let area = CompositionView(state: self, composition: composition).rows(in: layout)
      return ClickableRows(
        area: area, position: composition.list.position, count: composition.list.total)
    }
    switch board {
    case .bars:
      let parts = BarsView(state: self).layout(in: layout)
      return ClickableRows(
        area: parts.list, position: bars.position, count: bars.count, pitch: parts.pitch)
    case .flows:
      let parts = FlowsView(state: self).layout(in: layout)
      return ClickableRows(
        area: parts.list, position: flows.position, count: flows.flows.count, pitch: parts.pitch)
    case .time:
      let area = TimeLayout(layout, state: self).rows
      return ClickableRows(area: area, position: time.list.position, count: time.list.total)
    case .disputes:
      let area = DisputesLayout(layout, state: self).list.list
      return ClickableRows(
        area: area, position: disputes.list.position, count: disputes.list.total)
    case .ledger, .compare, .map: return nil
    }
  }

  /// The rows of a box with a cursor.
  func overlayRows(in layout: Layout) -> ClickableRows? {
    let inner = layout.overlayList
    switch overlay {
    case .themes(let position, _):
      return ClickableRows(area: inner, position: position, count: themes.count)
    case .currencies(let position, _):
      return ClickableRows(area: inner, position: position, count: currencies.count)
    case .filters(let position):
      return ClickableRows(area: inner, position: position, count: keptFilters.count)
    case .columns(let choice):
      return ClickableRows(area: inner, position: choice.position, count: choice.order.count)
    case .statistics(let pane): return clickableRows(of: pane, in: layout)
    case .palette(let palette):
      return ClickableRows(
        area: layout.paletteList, position: palette.position, count: paletteEntries.count)
    case .help, .faults, nil: return nil
    }
  }
}

extension Layout {
  /// The block of a pane of the ledger; `nil` where it is not shown.
  subscript(pane: Pane) -> PaneArea? {
    switch pane {
    case .places: places
    case .initiatives: initiatives
    case .claims: claims
    }
  }
}
