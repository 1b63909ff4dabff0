import PledgeModel

/// The sums of groups as bars.
public struct BarsPane: Hashable, Sendable {
  /// What the bars are groups of.
  public var grouping: Grouping = .place
  /// The side that the grouping was chosen for; where the screen turns, the chart turns with it.
  public var side: Reading.Side = .destination
  /// What was last asked for; an answer to anything else is late.
  public var query: InitiativeQuery?
  public var isLogarithmic = false
  /// The last answer.
  public var chart: BarsChart?
  /// The group that the cursor follows, also where a chart does not have it; `nil` for the whole.
  public var selected: GroupKey?
  public var position = ListPosition()

  public init() {}

  public var totals: Totals? { chart?.totals }

  /// The rows of the chart, the row of the whole among them.
  public var count: Int { (chart?.rows.count ?? 0) + 1 }

  /// The row under the cursor; `nil` for that of the whole.
  public var selectedRow: TotalRow? { row(position.index) }

  /// Returns a row by its number; `nil` for that of the whole.
  func row(_ index: Int) -> TotalRow? {
    guard let rows = chart?.rows, rows.indices.contains(index - 1) else { return nil }
    return rows[index - 1]
  }

  /// Takes an answer; the cursor stays on its group.
  mutating func show(_ totals: Totals, of query: InitiativeQuery) {
    let chart = BarsChart(totals, by: grouping, of: query)
    self.chart = chart
    position.index = chart.rows.firstIndex { $0.key == selected }.map { $0 + 1 } ?? 0
  }

  mutating func move(by distance: Int) {
    position.move(by: distance, count: count)
    selected = selectedRow?.key
  }
}

extension ExplorerState {
  /// What the bars were last asked for.
  var barsQuery: InitiativeQuery { bars.query ?? wantedBarsQuery }

  /// Places and origins are shown whole, so that one can be marked beside another; every other
  /// grouping is of the initiatives of the marked places, or of the place under the ledger's cursor.
  private var wantedBarsQuery: InitiativeQuery {
    var query = placesQuery
    if bars.grouping != reading.grouping { query.places = places.chosen }
    return query
  }

  mutating func askBars() -> [Effect] {
    if bars.side != reading.side {
      bars.side = reading.side
      switch bars.grouping {
      case .place: bars.grouping = .origin
      case .origin: bars.grouping = .place
      default: break
      }
    }
    let query = wantedBarsQuery
    bars.query = query
    return [.ask(.totals(query, bars.grouping))]
  }

  mutating func moveBars(by distance: Int) -> [Effect] {
    bars.move(by: distance)
    return []
  }

  mutating func performInBars(_ command: Command) -> [Effect] {
    switch command {
    case .enter: return openBar()
    case .back: return show(.ledger)
    case .toggleMark: return toggleMarkOfBar()
    case .group(let grouping): return group(by: grouping)
    case .nextGrouping: return group(by: grouping(after: 1))
    case .previousGrouping: return group(by: grouping(after: -1))
    case .toggleLogarithmicScale: bars.isLogarithmic.toggle()
    default: break
    }
    return []
  }

  mutating func revealBars(in layout: Layout) {
    let height = BarsView(state: self).layout(in: layout).list.height
    bars.position.reveal(in: height, count: bars.count)
  }

  private func grouping(after distance: Int) -> Grouping {
    let all = Grouping.allCases
    let index = all.firstIndex(of: bars.grouping) ?? 0
    return all[(index + distance + all.count) % all.count]
  }

  private mutating func group(by grouping: Grouping) -> [Effect] {
    guard grouping != bars.grouping else { return [] }
    bars.grouping = grouping
    return askBars()
  }

  /// Opens what the sum under the cursor is made of.
  private mutating func openBar() -> [Effect] {
    guard let chart = bars.chart else { return [] }
    let places = names(of: chart.query.places)
    guard let row = bars.selectedRow else {
      return openComposition(
        of: chart.query, title: places, sums: chart.totals.sums)
    }
    let name = phrases.name(row.key, by: chart.grouping, row.name)
    return openComposition(
      of: chart.query(for: row),
      title: [name, places].filter { !$0.isEmpty }.joined(separator: " · "), sums: row.sums)
  }

  /// Marks the place under the cursor, or takes its mark away, and goes to the next.
  private mutating func toggleMarkOfBar() -> [Effect] {
    guard let chart = bars.chart, chart.grouping == reading.grouping else {
      let key = reading.side == .destination ? "g p" : "g o"
      notice = Notice(
        phrases(
          "Only places can be marked: \(key) shows them",
          "Seuls les pays se marquent : \(key) les montre"))
      return []
    }
    guard let row = bars.selectedRow else {
      guard !places.marked.isEmpty else { return [] }
      places.marked = []
      return askInitiatives(following: true)
    }
    let place = row.key.place
    if places.marked.remove(place) == nil { places.marked.insert(place) }
    bars.move(by: 1)
    return askInitiatives(following: true)
  }

  /// The names of places in the order of the ledger, three at most; the code of one that it does not
  /// hold.
  func names(of codes: Set<PlaceCode>) -> String {
    let known = places.rows.filter { codes.contains($0.id) }
    let unknown = codes.subtracting(known.map(\.id)).map(\.rawValue).sorted()
    let names = known.map { phrases($0.place.name) } + unknown
    return (names.prefix(3) + (names.count > 3 ? ["+\(names.count - 3)"] : []))
      .joined(separator: ", ")
  }
}
