import CellCanvas
import PledgeModel

/// Initiatives by date, and what they add up to in the course of time.
public struct TimePane: Hashable, Sendable {
  public var list = InitiativePane()
  /// The question that the sums answer; `nil` before the first answer.
  public private(set) var query: InitiativeQuery?
  /// The selection's sums by month.
  public private(set) var totals: Totals?
  /// The currency of those sums.
  public var currency: Currency { query?.lens.sumCurrency ?? .euro }

  public init() {}

  mutating func show(_ totals: Totals, of query: InitiativeQuery) {
    (self.totals, self.query) = (totals, query)
  }
}

extension ExplorerState {
  /// Everything of the selection, the oldest first; what has no date comes last.
  var timeQuery: InitiativeQuery {
    var query = boardQuery
    query.order = InitiativeOrder(.date, reversed: true)
    return query
  }

  mutating func askTime() -> [Effect] {
    [.ask(.list(timeQuery, window(around: time.list))), .ask(.totals(boardQuery, .month))]
  }

  /// The rows to ask for: around the selected initiative, or from the start.
  func window(around list: InitiativePane) -> Window {
    list.selected.map { .around($0, count: windowLength) } ?? .rows(from: 0, count: windowLength)
  }

  mutating func show(_ page: InitiativePage, inTime query: InitiativeQuery) -> [Effect] {
    time.list.show(page, of: query, following: time.list.query != query)
    return moveTime(by: 0)
  }

  mutating func moveTime(by distance: Int) -> [Effect] {
    time.list.move(
      by: distance, of: timeQuery, height: TimeLayout(layout, state: self).rows.height,
      windowLength)
  }

  mutating func performInTime(_ command: Command) -> [Effect] {
    switch command {
    case .enter:
      guard let id = time.list.selected else { return [] }
      return openInLedger(id)
    case .toggleMark:
      guard let id = time.list.selected else { return [] }
      toggleMark(of: id)
      return moveTime(by: 1)
    case .back: return show(.ledger)
    case .showReader: explainReader()
    default: break
    }
    return []
  }

  /// Says how to come to the words from a board that shows none.
  mutating func explainReader() {
    notice = Notice(
      phrases(
        "Enter opens the initiative; from there \(phrases.key(.showReader)) shows the words",
        "Entrée ouvre l’initiative ; de là, \(phrases.key(.showReader)) montre le texte"))
  }

  mutating func revealTime(in layout: Layout) {
    time.list.position.reveal(
      in: TimeLayout(layout, state: self).rows.height, count: time.list.total)
  }
}

/// Where the parts of the board of time stand.
///
/// The chart is above, the list below it. On a wide screen both have the same axis of time, so that
/// a row's mark stands below its step in the chart; on a low one there is no chart.
struct TimeLayout {
  /// The line that tells the sum, where it has no room beside the chart.
  let caption: Rect
  /// The curve with its axes; empty where there is no room for it.
  let chart: Rect
  let heading: Rect
  let rows: Rect
  /// The columns of the axis that chart and list share; `nil` where the list has no tracks.
  let track: Int?

  /// The columns before a track: the cursor and the date.
  static let gutter = 13
  private static let behindTrack = 13

  init(_ layout: Layout, state: ExplorerState) {
    let inner = layout.board.inner
    let isWide = layout.board.outer.width >= 100
    let captionRows = isWide ? 0 : 1
    // A short list leaves its room to the chart.
    let left = inner.height - captionRows - 1 - state.time.list.total
    let height =
      inner.height < 13 ? 0 : max(inner.height * 2 / 5, min(left, inner.height * 3 / 5))
    let (head, below) = inner.splitTop(captionRows + height)
    (caption, chart) = head.splitTop(captionRows)
    (heading, rows) = below.splitTop(inner.height >= 5 ? 1 : 0)
    let room = inner.width - Self.gutter - Self.behindTrack
    track = isWide ? max(room * 6 / 10, room - 60) : nil
  }
}
