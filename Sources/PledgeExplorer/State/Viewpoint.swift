import PledgeModel

/// What is looked at and how, so that one can come back to it.
public struct Viewpoint: Hashable, Sendable {
  /// What makes one view another; a cursor that moves does not.
  struct View: Hashable, Sendable {
    let board: Board
    let text: String
    let facets: [Facet]
    let reading: Reading
    let lens: Lens
    let order: InitiativeOrder
    let marked: Set<PlaceCode>
    let grouping: Grouping
    /// What the list of a composition is of.
    let composed: InitiativeQuery?
    let source: SourceID?
  }

  let view: View
  // The cursors, and what one came from.
  fileprivate let focus: Pane
  fileprivate let isZoomed: Bool
  fileprivate let place: PlaceCode?
  fileprivate let initiative: InitiativeID?
  fileprivate let claim: String?
  fileprivate let quote: QuoteID?
  fileprivate let group: GroupKey?
  fileprivate let onMap: PlaceCode?
  fileprivate let column: ComparePane.Key?
  fileprivate let composition: CompositionPane?
  fileprivate let visit: Visit?
}

/// The views that were left, and those that were gone back from.
struct Trail: Hashable, Sendable {
  /// More views than anybody goes back.
  static let limit = 100

  var back: [Viewpoint] = []
  var forward: [Viewpoint] = []
  /// The view at the last moment at which nothing was being typed or chosen.
  var settled: Viewpoint?
}

extension ExplorerState {
  private var viewpoint: Viewpoint {
    Viewpoint(
      view: Viewpoint.View(
        board: board, text: text, facets: facets, reading: reading, lens: lens, order: order,
        marked: places.marked, grouping: bars.grouping, composed: composition?.query,
        source: reader?.source),
      focus: focus, isZoomed: isZoomed, place: places.selected, initiative: initiatives.selected,
      claim: claims.selected?.id, quote: reader?.quote, group: bars.selected,
      onMap: map.selected, column: compare.selected, composition: composition, visit: visit)
  }

  /// Notes the view that was left, once the one that was turned to is more than a thing being typed
  /// or chosen.
  mutating func noteView() {
    guard prompt == nil, line == nil, overlay == nil else { return }
    let now = viewpoint
    if let settled = trail.settled, settled.view != now.view {
      trail.back = (trail.back + [settled]).suffix(Trail.limit)
      trail.forward = []
    }
    trail.settled = now
  }

  /// Goes back to the view before, or forward to the one that was gone back from.
  mutating func travel(by step: Int) -> [Effect] {
    let target = step < 0 ? trail.back.popLast() : trail.forward.popLast()
    guard let target else {
      notice = Notice(
        step < 0
          ? phrases("There is no view before this one", "Pas de vue avant celle-ci")
          : phrases("There is no view after this one", "Pas de vue après celle-ci"))
      return []
    }
    if step < 0 { trail.forward.append(viewpoint) } else { trail.back.append(viewpoint) }
    let effects = restore(target)
    trail.settled = viewpoint
    return effects
  }

  private mutating func restore(_ point: Viewpoint) -> [Effect] {
    let view = point.view
    text = view.text
    (facets, reading, lens, order) = (view.facets, view.reading, view.lens, view.order)
    (board, focus, isZoomed) = (view.board, point.focus, point.isZoomed)
    bars.grouping = view.grouping
    bars.side = reading.side
    bars.selected = point.group
    places.marked = view.marked
    places.selected = point.place
    initiatives.selected = point.initiative
    claims.wanted = point.claim
    map.selected = point.onMap
    compare.selected = point.column
    (composition, visit) = (point.composition, point.visit)
    reader = point.quote.map { Reader($0) }
    return askAgain()
  }
}
