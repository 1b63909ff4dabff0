import CellCanvas
import PledgeModel

/// Where everything stands on a screen of a size.
///
/// | width | panes |
/// | --- | --- |
/// | 40–79 | one pane, the words below it |
/// | 80–99 | places beside initiatives or amounts, the words below both |
/// | 100–119 | places beside initiatives over amounts, the words below |
/// | 120– | places, initiatives over amounts, the words at the right |
///
/// Below 24 rows the line of crumbs is given up and the words below shrink to a line; below
/// `minimum` nothing can be shown but what is missing.
public struct Layout: Hashable, Sendable {
  /// The least size that the explorer works in.
  public static let minimum = Size(width: 40, height: 10)

  public let isTooSmall: Bool
  public let tabs: Rect
  public let filter: Rect
  public let body: Rect
  public let crumbs: Rect
  public let hints: Rect
  public private(set) var places: PaneArea?
  public private(set) var initiatives: PaneArea?
  public private(set) var claims: PaneArea?
  public private(set) var words: PaneArea?
  public let readerText: PaneArea
  public let readerCard: PaneArea?
  public let overlay: PaneArea
  /// The whole body, for every board but the ledger.
  public let board: PaneArea
  /// Rows of the list of what a total is made of, and of what is told above it.
  public var compositionRows: Int { board.inner.height - compositionHeadRows - 1 }
  public var compositionHeadRows: Int { min(5, board.inner.height / 3) }

  /// Rows of a list that cannot be seen at the moment are counted as if its pane were there alone.
  public var placeRows: Int { places?.list.height ?? body.height }
  public var initiativeRows: Int { initiatives?.list.height ?? body.height }
  public var claimRows: Int { claims?.list.height ?? body.height }
  public var readerRows: Int { readerText.inner.height }
  /// A line of text is never wider than a reader's eye can follow.
  public var readerWidth: Int { min(78, readerText.inner.width - 2) }
  public var overlayRows: Int { overlayList.height }
  /// The rows of a box's list, and below them what is told of the row under the cursor.
  public let overlayList: Rect
  public let overlayNote: Rect
  /// The rows of the list of commands, below the line that it is searched by.
  public var paletteList: Rect { overlay.inner.splitTop(1).rest }
  public var overlayWidth: Int { overlay.inner.width }

  init(of state: ExplorerState) {
    self.init(
      size: state.size, focus: state.focus, isZoomed: state.isZoomed, overlay: state.overlay,
      listed: state.listedInOverlay, shares: state.shares,
      amountWidth: state.phrases.amountWidth)
  }

  init(
    size: Size, focus: Pane, isZoomed: Bool, overlay: Overlay?, listed: Int,
    shares: PaneShares, amountWidth: Int
  ) {
    isTooSmall = size.width < Self.minimum.width || size.height < Self.minimum.height
    let screen = Rect(x: 0, y: 0, width: size.width, height: size.height)
    let (tabs, belowTabs) = screen.splitTop(1)
    let (filter, belowFilter) = belowTabs.splitTop(1)
    let (aboveHints, hints) = belowFilter.splitBottom(1)
    let (body, crumbs) = aboveHints.splitBottom(size.height >= 24 ? 1 : 0)
    self.tabs = tabs
    self.filter = filter
    self.body = body
    self.crumbs = crumbs
    self.hints = hints

    let isFramed = size.width >= 80 && size.height >= 14
    board = PaneArea(body, isFramed: isFramed, hasHeading: true)
    let cardWidth = size.width >= 120 ? min(60, size.width * 3 / 10) : 0
    let cardHeight = cardWidth == 0 && size.height >= 18 ? min(9, body.height / 3) : 0
    if cardWidth > 0 {
      let (text, card) = body.splitRight(cardWidth)
      readerText = PaneArea(text, isFramed: true, hasHeading: false)
      readerCard = PaneArea(card, isFramed: true, hasHeading: false)
    } else {
      let (text, card) = body.splitBottom(cardHeight)
      readerText = PaneArea(text, isFramed: isFramed, hasHeading: false)
      readerCard =
        cardHeight > 0 ? PaneArea(card, isFramed: isFramed, hasHeading: false) : nil
    }
    self.overlay = PaneArea(
      Self.overlayBlock(overlay, in: screen, over: body, listed: listed), isFramed: true,
      hasHeading: false)
    (overlayList, overlayNote) = self.overlay.inner.splitBottom(
      overlay?.noteRows(in: self.overlay.inner.height) ?? 0)

    if isZoomed || size.width < 80 {
      setOnePane(focus, isFramed: isFramed, isZoomed: isZoomed, size)
    } else {
      setPanes(focus, isFramed: isFramed, size, shares, amountWidth: amountWidth)
    }
  }

  private mutating func setOnePane(_ focus: Pane, isFramed: Bool, isZoomed: Bool, _ size: Size) {
    let wordRows = isZoomed ? 0 : size.height >= 18 ? 6 : size.height >= 12 ? 2 : 1
    let (pane, below) = body.splitBottom(wordRows)
    set(focus, PaneArea(pane, isFramed: isFramed, hasHeading: pane.height >= 6))
    if wordRows > 0 { words = PaneArea(below, isFramed: false, hasHeading: false) }
  }

  /// A pane's cells by the share that the reader has given it, between what it and its neighbour need.
  private static func cells(
    _ share: Int?, of whole: Int, or usual: Int, _ least: Int, _ most: Int
  ) -> Int {
    guard let share else { return usual }
    return max(least, min((whole * share + 500) / 1000, most))
  }

  private mutating func setPanes(
    _ focus: Pane, isFramed: Bool, _ size: Size, _ shares: PaneShares, amountWidth: Int
  ) {
    var lists = body
    if size.width >= 120 {
      let width = Self.cells(
        shares.words, of: size.width, or: max(38, min(84, size.width * 32 / 100)), 24,
        size.width - 72)
      let (rest, right) = body.splitRight(width)
      lists = rest
      words = PaneArea(right, isFramed: isFramed, hasHeading: false)
    } else {
      let rows =
        isFramed
        ? Self.cells(
          shares.below, of: body.height, or: max(6, min(14, body.height * 2 / 5)), 3,
          body.height - (size.width < 100 ? 6 : 12)) : 2
      let (rest, bottom) = body.splitBottom(rows)
      lists = rest
      words = PaneArea(bottom, isFramed: isFramed, hasHeading: false)
    }
    let placeWidth = Self.cells(
      shares.places, of: size.width,
      or: max(22 + amountWidth, min(46, size.width * 28 / 100)), 22,
      lists.width - 32)
    let (left, right) = lists.splitLeft(placeWidth)
    places = PaneArea(left, isFramed: isFramed, hasHeading: true)
    if size.width < 100 {
      set(
        focus == .claims ? .claims : .initiatives,
        PaneArea(right, isFramed: isFramed, hasHeading: true))
    } else {
      let rows = Self.cells(
        shares.amounts, of: body.height, or: max(5, min(16, right.height * 2 / 5)), 4,
        right.height - 5)
      let (top, bottom) = right.splitBottom(rows)
      initiatives = PaneArea(top, isFramed: isFramed, hasHeading: true)
      claims = PaneArea(bottom, isFramed: isFramed, hasHeading: true)
    }
  }

  private mutating func set(_ pane: Pane, _ area: PaneArea) {
    switch pane {
    case .places: places = area
    case .initiatives: initiatives = area
    case .claims: claims = area
    }
  }

  private static func overlayBlock(
    _ overlay: Overlay?, in screen: Rect, over body: Rect, listed: Int
  ) -> Rect {
    switch overlay {
    case .themes:
      screen.inset(2, 1).centred(Size(width: 52, height: listed + Overlay.themeNoteRows + 2))
    case .currencies:
      screen.inset(2, 1).centred(Size(width: 44, height: listed + 2))
    case .filters:
      screen.inset(2, 1).centred(Size(width: 76, height: listed + 2))
    case .columns:
      // At the bottom, so that the list whose columns they are is seen above.
      body.splitBottom(listed + Overlay.columnNoteRows + 2).bottom
        .centred(Size(width: 56, height: body.height))
    case .statistics:
      screen.inset(screen.width >= 80 ? 2 : 0, 1).centred(Size(width: 96, height: 26))
    case .palette:
      screen.inset(screen.width >= 80 ? 3 : 0, 1).centred(Size(width: 92, height: 26))
    case .help, .faults, nil:
      screen.inset(screen.width >= 80 ? 3 : 0, 1).centred(Size(width: 100, height: 60))
    }
  }
}

/// A pane's block, and the parts of it that are left for content.
public struct PaneArea: Hashable, Sendable {
  public let outer: Rect
  public let isFramed: Bool
  /// What the frame, or the title line of a pane without one, leaves.
  public let inner: Rect
  /// The line of column headings; empty where there is none.
  public let heading: Rect
  /// What is left for rows.
  public let list: Rect

  init(_ outer: Rect, isFramed: Bool, hasHeading: Bool) {
    self.outer = outer
    self.isFramed = isFramed
    if isFramed {
      inner = outer.inset(1, 1)
    } else {
      inner = hasHeading ? outer.splitTop(1).rest : outer
    }
    (heading, list) = inner.splitTop(hasHeading ? 1 : 0)
  }
}

extension Overlay {
  /// A theme's summary has a line, or two where the box is narrow.
  fileprivate static let themeNoteRows = 2

  /// What is told of a column: a blank line, and two of text.
  fileprivate static let columnNoteRows = 3

  /// The rows of what a box tells of the row under its cursor.
  fileprivate func noteRows(in height: Int) -> Int {
    switch self {
    case .themes: Self.themeNoteRows
    case .columns: height < 3 * Self.columnNoteRows ? 0 : Self.columnNoteRows
    case .help, .currencies, .faults, .filters, .statistics, .palette: 0
    }
  }
}

extension ExplorerState {
  /// The rows of the list that an overlay holds.
  fileprivate var listedInOverlay: Int {
    switch overlay {
    case .currencies: return currencies.count
    case .filters: return keptFilters.count
    case .columns(let choice): return choice.order.count
    default: return themes.count
    }
  }
}
