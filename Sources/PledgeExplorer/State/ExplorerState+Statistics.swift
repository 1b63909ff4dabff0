import PledgeModel

/// The statistics of a list: what its amounts are like.
public struct StatisticsPane: Hashable, Sendable {
  /// The initiatives that they are of.
  public let query: InitiativeQuery
  /// The places that the list is kept to; empty for all.
  public let title: String
  /// `nil` until they are there.
  public internal(set) var statistics: Statistics?
  /// The row under the cursor, of those that lead to an initiative, and the first line that is shown.
  public var position = ListPosition()

  /// The amounts that lead to their initiatives, the largest first.
  static let ranks: [Statistics.Rank] = Statistics.Rank.allCases.reversed()

  init(query: InitiativeQuery, title: String) {
    self.query = query
    self.title = title
  }

  /// The initiative under the cursor.
  var selected: InitiativeID? {
    statistics?.landmarks[Self.ranks[position.index]]?.row.id
  }
}

extension ExplorerState {
  /// The statistics, where they are in front.
  var statisticsPane: StatisticsPane? {
    if case .statistics(let pane)? = overlay { pane } else { nil }
  }

  /// Opens the statistics of the list in front, whatever its order and its limit.
  mutating func showStatistics() -> [Effect] {
    var query = listQuery
    (query.order, query.limit) = (InitiativeOrder(.amount), nil)
    overlay = .statistics(StatisticsPane(query: query, title: names(of: query.places)))
    return [.ask(.statistics(query))]
  }

  mutating func take(_ statistics: Statistics, of query: InitiativeQuery) {
    guard var pane = statisticsPane, pane.query == query else { return }
    pane.statistics = statistics
    overlay = .statistics(pane)
  }

  /// Moves the cursor from amount to amount; beyond the last one the text scrolls.
  mutating func moveStatistics(by distance: Int) {
    guard var pane = statisticsPane else { return }
    let last = StatisticsPane.ranks.count - 1
    let target = pane.position.index + distance
    pane.position.index = min(max(0, target), last)
    if target > last { pane.position.top += target - last }
    if target < 0 { pane.position.top += target }
    overlay = .statistics(pane)
  }

  /// Keeps the row under the cursor in sight, and the text within the box.
  func revealed(_ pane: StatisticsPane, in layout: Layout) -> StatisticsPane {
    var pane = pane
    let text = StatisticsText(pane, phrases, in: layout.overlay.inner)
    let height = max(1, layout.overlay.inner.height)
    if !text.ranks.isEmpty {
      let line = text.ranks.lowerBound + pane.position.index
      // Above the first and below the last there is more to read.
      if line > text.ranks.lowerBound {
        pane.position.top = max(pane.position.top, line - height + 1)
      }
      if line < text.ranks.upperBound - 1 { pane.position.top = min(pane.position.top, line) }
      // What stands above the first belongs to it.
      if pane.position.index == 0, line < height { pane.position.top = 0 }
    }
    pane.position.top = max(0, min(pane.position.top, text.lines.count - height))
    return pane
  }

  /// The rows that lead to an initiative, as far as they are in sight.
  func clickableRows(of pane: StatisticsPane, in layout: Layout) -> ClickableRows? {
    let inner = layout.overlay.inner
    let ranks = StatisticsText(pane, phrases, in: inner).ranks
    let hidden = max(0, pane.position.top - ranks.lowerBound)
    let below = inner.splitTop(max(0, ranks.lowerBound - pane.position.top)).rest
    return ClickableRows(
      area: below.splitTop(max(0, ranks.count - hidden)).top,
      position: ListPosition(index: pane.position.index, top: hidden), count: ranks.count)
  }

  /// Goes to the initiative whose amount is under the cursor.
  mutating func acceptStatistics() -> [Effect] {
    guard let id = statisticsPane?.selected else { return [] }
    overlay = nil
    guard board == .ledger, composition == nil else { return openInLedger(id) }
    initiatives.selected = id
    focus = .initiatives
    return askInitiatives(following: true)
  }
}
