import PledgeModel

/// Whose money goes where: pairs of an origin and a destination.
public struct FlowsPane: Hashable, Sendable {
  /// What the pairs are of; `nil` before the first answer.
  public var query: InitiativeQuery?
  /// The largest announced sum first; those of no known origin behind all others.
  public var flows: [Flow] = []
  /// The pair that the cursor follows.
  public var selected: Flow.Pair?
  public var position = ListPosition()

  public init() {}

  /// The pair under the cursor.
  public var selectedFlow: Flow? {
    flows.indices.contains(position.index) ? flows[position.index] : nil
  }

  /// Takes an answer; the cursor stays on its pair.
  mutating func show(_ flows: [Flow], of query: InitiativeQuery) {
    self.query = query
    let ranked = flows.map { ($0, $0.figure(through: query.lens).rank) }
    self.flows = ranked.sorted { first, next in
      (first.0.originRank, first.1.kind, first.1.size, -first.0.initiatives)
        < (next.0.originRank, next.1.kind, next.1.size, -next.0.initiatives)
    }.map(\.0)
    position.index = self.flows.firstIndex { $0.pair == selected } ?? 0
  }

  mutating func move(by distance: Int) {
    position.move(by: distance, count: flows.count)
    selected = selectedFlow?.pair
  }
}

extension Flow {
  /// What tells a flow from others.
  public struct Pair: Hashable, Sendable {
    public let origin: GroupKey
    public let destination: GroupKey
  }

  public var pair: Pair { Pair(origin: origin, destination: destination) }

  /// Money of no known origin comes last.
  fileprivate var originRank: Int { origin == .unknown ? 1 : 0 }

  /// What a chart shows of the pair's money.
  func figure(through lens: Lens) -> BarsFigure {
    BarsFigure(of: sums, at: nil, through: lens.forPairs)
  }
}

extension Lens {
  /// The lens without a measure against a place: a pair has two, and none of them is meant.
  var forPairs: Lens {
    switch measure {
    case .whole, .year: self
    case .capita, .gdp: Lens(sumCurrency)
    }
  }
}

extension ExplorerState {
  mutating func askFlows() -> [Effect] { [.ask(.flows(boardQuery))] }

  mutating func moveFlows(by distance: Int) -> [Effect] {
    flows.move(by: distance)
    return []
  }

  mutating func performInFlows(_ command: Command) -> [Effect] {
    switch command {
    case .enter: return openFlow()
    case .back: return show(.ledger)
    case .toggleMark: return toggleMarkOfFlow()
    default: return []
    }
  }

  mutating func revealFlows(in layout: Layout) {
    let height = FlowsView(state: self).layout(in: layout).list.height
    flows.position.reveal(in: height, count: flows.flows.count)
  }

  /// Opens what the sum under the cursor is made of.
  private mutating func openFlow() -> [Effect] {
    guard var query = flows.query, let flow = flows.selectedFlow else { return [] }
    query.facets.removeAll { $0.grouping == .origin || $0.grouping == .place }
    query.facets += [Facet(.origin, flow.origin), Facet(.place, flow.destination)]
    return openComposition(
      of: query, title: phrases.origin(of: flow) + " → " + phrases.destination(of: flow),
      sums: flow.sums)
  }

  /// Keeps the flows to those of the place under the cursor, or takes that away: where the screen is
  /// read by destination the place is where the money goes, else where it comes from.
  private mutating func toggleMarkOfFlow() -> [Effect] {
    guard let flow = flows.selectedFlow else {
      guard !places.marked.isEmpty else { return [] }
      places.marked = []
      return askInitiatives(following: true) + askFlows()
    }
    let place = (reading.side == .destination ? flow.destination : flow.origin).place
    if places.marked.remove(place) == nil { places.marked.insert(place) }
    return askInitiatives(following: true) + askFlows()
  }
}

extension Phrases {
  func origin(of flow: Flow) -> String { name(flow.origin, by: .origin, flow.originName) }

  func destination(of flow: Flow) -> String {
    name(flow.destination, by: .place, flow.destinationName)
  }
}
