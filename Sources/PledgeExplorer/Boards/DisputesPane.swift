import CellCanvas
import PledgeModel

/// Initiatives whose sources state different figures for the same thing.
public struct DisputesPane: Hashable, Sendable {
  public var list = InitiativePane()
  /// The initiative under the cursor.
  public var detail: InitiativeDetail?
  /// The first line of the words that is shown.
  public var top = 0

  public init() {}
}

extension ExplorerState {
  var disputesQuery: InitiativeQuery {
    var query = boardQuery
    query.isDisputed = true
    return query
  }

  /// The initiative whose words are side by side, as a comparison is asked for.
  var disputesComparison: Question? {
    disputes.list.selected.map { .comparison([$0], [disputesQuery]) }
  }

  mutating func askDisputes() -> [Effect] {
    [.ask(.list(disputesQuery, window(around: disputes.list)))]
  }

  mutating func show(_ page: InitiativePage, inDisputes query: InitiativeQuery) -> [Effect] {
    let isSameList = disputes.list.query == query
    let before = disputes.list.selected
    disputes.list.show(page, of: query, following: !isSameList)
    let missing = disputes.list.move(
      by: 0, of: query, height: boardPageLength(in: layout), windowLength)
    if isSameList, before == disputes.list.selected, disputes.detail != nil { return missing }
    return missing + askWords()
  }

  /// Asks for the words of the initiative under the cursor.
  private mutating func askWords() -> [Effect] {
    disputes.top = 0
    guard let question = disputesComparison else {
      disputes.detail = nil
      return []
    }
    return [.ask(question)]
  }

  mutating func moveDisputes(by distance: Int) -> [Effect] {
    let before = disputes.list.position.index
    let missing = disputes.list.move(
      by: distance, of: disputesQuery, height: boardPageLength(in: layout), windowLength)
    return disputes.list.position.index == before ? missing : missing + askWords()
  }

  mutating func performInDisputes(_ command: Command) -> [Effect] {
    switch command {
    case .enter:
      guard let id = disputes.list.selected else { return [] }
      return openInLedger(id)
    case .toggleMark:
      guard let id = disputes.list.selected else { return [] }
      toggleMark(of: id)
      return moveDisputes(by: 1)
    case .nextQuote: disputes.top += 1
    case .previousQuote: disputes.top -= 1
    case .back: return show(.ledger)
    case .showReader: explainReader()
    default: break
    }
    return []
  }

  mutating func revealDisputes(in layout: Layout) {
    let parts = DisputesLayout(layout, state: self)
    disputes.list.position.reveal(in: parts.list.list.height, count: disputes.list.total)
    let count = DisputesText(state: self, width: parts.textWidth).lines.count
    disputes.top = max(0, min(disputes.top, count - parts.words.inner.height))
  }
}

/// Where the parts of the board of disputes stand: the list above, no higher than it needs to be,
/// and the words below.
struct DisputesLayout {
  let list: PaneArea
  let words: PaneArea

  init(_ layout: Layout, state: ExplorerState) {
    let board = layout.board
    let around = board.isFramed ? 3 : 2
    let wanted = max(1, state.disputes.list.total) + around
    let (top, bottom) = board.outer.splitTop(
      min(wanted, max(around + 2, board.outer.height * 2 / 5)))
    list = PaneArea(top, isFramed: board.isFramed, hasHeading: true)
    words = PaneArea(bottom, isFramed: board.isFramed, hasHeading: false)
  }

  /// The columns of the words, with a margin on both sides.
  var textWidth: Int { words.inner.width - 2 }
}
