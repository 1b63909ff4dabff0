import PledgeModel

/// A way of looking at the selection; a number key turns to it.
public enum Board: Int, CaseIterable, Hashable, Sendable {
  /// The panes of places, initiatives and amounts.
  case ledger
  /// Marked initiatives or places side by side.
  case compare
  /// Sums of groups as bars.
  case bars
  /// Initiatives by date, and what they add up to in the course of time.
  case time
  case map
  /// Sums from country to country.
  case flows
  /// Initiatives whose sources differ.
  case disputes
}

/// Where a drill came from, so that Escape comes back to where one was.
public struct Visit: Hashable, Sendable {
  public let board: Board
  public let facets: [Facet]
  public let places: PlacePane
  public let composition: CompositionPane?
}

/// What a total is made of: every initiative of a group, each with the reason why it counts or not.
public struct CompositionPane: Hashable, Sendable {
  /// The initiatives that the total is over.
  public let query: InitiativeQuery
  /// What the total is of, such as a place's name; empty for everything.
  public let title: String
  public internal(set) var sums: [MoneyStatus: Sum]
  public var list = InitiativePane()

  public init(query: InitiativeQuery, title: String, sums: [MoneyStatus: Sum]) {
    self.query = query
    self.title = title
    self.sums = sums
  }
}

extension ExplorerState {
  /// Turns to a board and asks what it shows.
  mutating func show(_ board: Board) -> [Effect] {
    reader = nil
    composition = nil
    visit = nil
    isZoomed = false
    self.board = board
    return askBoard()
  }

  /// Asks what the board in front shows; the ledger's own panes are always asked.
  mutating func askBoard() -> [Effect] {
    switch board {
    case .ledger: []
    case .compare: askCompare()
    case .bars: askBars()
    case .time: askTime()
    case .map: askMap()
    case .flows: askFlows()
    case .disputes: askDisputes()
    }
  }

  /// Asks everything anew that a change of filter, lens or reading touches.
  mutating func askAll() -> [Effect] {
    composition = nil
    return [.ask(.places(placesQuery))] + askInitiatives(following: true) + askBoard()
  }

  mutating func performOnBoard(_ command: Command) -> [Effect] {
    switch board {
    case .ledger: performInLedger(command)
    case .compare: performInCompare(command)
    case .bars: performInBars(command)
    case .time: performInTime(command)
    case .map: performInMap(command)
    case .flows: performInFlows(command)
    case .disputes: performInDisputes(command)
    }
  }

  /// Moves the cursor of the board in front by rows.
  mutating func moveOnBoard(by distance: Int) -> [Effect] {
    switch board {
    case .ledger: []
    case .compare: moveCompare(by: distance)
    case .bars: moveBars(by: distance)
    case .time: moveTime(by: distance)
    case .map: moveMap(rows: distance, columns: 0)
    case .flows: moveFlows(by: distance)
    case .disputes: moveDisputes(by: distance)
    }
  }

  /// Scrolls the list of the board in front so that its selection is seen.
  mutating func revealBoard(in layout: Layout) {
    if let count = composition?.list.total {
      composition?.list.position.reveal(in: layout.compositionRows, count: count)
    }
    switch board {
    case .ledger: break
    case .map: revealMap(in: layout)
    case .compare: revealCompare(in: layout)
    case .bars: revealBars(in: layout)
    case .time: revealTime(in: layout)
    case .flows: revealFlows(in: layout)
    case .disputes: revealDisputes(in: layout)
    }
  }

  /// Asks for rows of a board's list that a larger screen has brought into sight.
  mutating func loadMissingBoardRows() -> [Effect] {
    if composition != nil { return moveComposition(by: 0) }
    switch board {
    case .time: return moveTime(by: 0)
    case .disputes: return moveDisputes(by: 0)
    case .ledger, .compare, .bars, .map, .flows: return []
    }
  }

  /// How many rows a page of the board in front has.
  func boardPageLength(in layout: Layout) -> Int {
    switch board {
    case .time: TimeLayout(layout, state: self).rows.height
    case .disputes: DisputesLayout(layout, state: self).list.list.height
    case .bars: BarsView(state: self).layout(in: layout).list.height
    case .flows: FlowsView(state: self).layout(in: layout).list.height
    case .ledger, .compare, .map: layout.board.list.height
    }
  }

  /// Turns from the board in front to the ledger, at one initiative's amounts; Escape comes back.
  mutating func openInLedger(_ id: InitiativeID) -> [Effect] {
    visit = Visit(board: board, facets: facets, places: places, composition: composition)
    facets = composition?.query.facets ?? facets
    composition = nil
    board = .ledger
    focus = .claims
    initiatives.selected = id
    return askInitiatives(following: true) + [.ask(.initiative(id, query))]
  }

  /// Turns from the board in front to the ledger, at one place; Escape comes back.
  mutating func openInLedger(place: PlaceCode) -> [Effect] {
    visit = Visit(board: board, facets: facets, places: places, composition: composition)
    composition = nil
    board = .ledger
    focus = .initiatives
    places.marked = []
    places.select(place)
    return askInitiatives(following: false) + [.ask(.observations(places.selected))]
  }

  /// Comes back from where a drill led.
  mutating func comeBack(to visit: Visit) -> [Effect] {
    self.visit = nil
    board = visit.board
    facets = visit.facets
    places = visit.places
    composition = visit.composition
    return [.ask(.places(placesQuery))] + askInitiatives(following: true) + askBoard()
  }
}
