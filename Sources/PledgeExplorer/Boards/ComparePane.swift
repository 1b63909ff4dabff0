import CellCanvas
import PledgeModel

/// Marked initiatives, or else marked places, side by side.
public struct ComparePane: Hashable, Sendable {
  /// What is a column of the comparison.
  public enum Key: Hashable, Sendable {
    case initiative(InitiativeID)
    case place(PlaceCode)
  }

  /// The marked initiatives in the order of their marks, as each measure shows them; empty before
  /// the first answer.
  public var details: [Lens.Measure: [InitiativeDetail]] = [:]
  /// The currency that the initiatives' money is shown in; `nil` stands for euros.
  public private(set) var currency: Currency?
  /// The column that the others are compared with; `nil` for the first.
  public var base: Key?
  /// The column under the cursor; `nil` for the first.
  public var selected: Key?
  /// The first that is shown of the columns beside the base.
  public var first = 0
  /// The first line that is shown below the names.
  public var top = 0

  /// The most initiatives that are set side by side: nobody looks through more columns.
  static let mostColumns = 50

  public init() {}

  /// Takes the answer: a list of initiatives for each measure.
  mutating func show(_ lists: [[InitiativeDetail]], in currency: Currency?) {
    self.currency = currency
    details = Dictionary(
      zip(Lens.Measure.allCases, lists).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ExplorerState {
  /// What a comparison of marked initiatives is asked for: each through a lens of every measure.
  var compareQuestion: Question? {
    guard !marked.isEmpty else { return nil }
    let queries = Lens.Measure.allCases.map { measure in
      var query = placesQuery
      query.lens = Lens(lens.currency, per: measure)
      return query
    }
    return .comparison(comparable, queries)
  }

  /// The marked initiatives that are columns of a comparison: the first.
  private var comparable: [InitiativeID] { Array(marked.prefix(ComparePane.mostColumns)) }

  /// The columns from left to right: the base, then the others in the order of marks or of places.
  var compareKeys: [ComparePane.Key] {
    let keys: [ComparePane.Key] =
      marked.isEmpty
      ? places.rows.filter { places.marked.contains($0.id) }.map { .place($0.id) }
      : comparable.map { .initiative($0) }
    guard let base = compare.base, keys.contains(base) else { return keys }
    return [base] + keys.filter { $0 != base }
  }

  /// The number of the column under the cursor.
  var compareIndex: Int { compare.selected.flatMap { compareKeys.firstIndex(of: $0) } ?? 0 }

  mutating func askCompare() -> [Effect] { compareQuestion.map { [.ask($0)] } ?? [] }

  mutating func moveCompare(by distance: Int) -> [Effect] {
    compare.top += distance
    return []
  }

  mutating func performInCompare(_ command: Command) -> [Effect] {
    switch command {
    case .moveAcrossBy(let distance): selectColumn(compareIndex + distance)
    case .setBase: setBase()
    case .toggleMark: return takeColumnAway()
    case .enter:
      let keys = compareKeys
      guard keys.indices.contains(compareIndex) else { return [] }
      switch keys[compareIndex] {
      case .initiative(let id): return openInLedger(id)
      case .place(let place): return openInLedger(place: place)
      }
    case .back: return show(.ledger)
    case .showReader: explainReader()
    default: break
    }
    return []
  }

  private mutating func selectColumn(_ index: Int) {
    let keys = compareKeys
    guard !keys.isEmpty else { return }
    compare.selected = keys[min(max(0, index), keys.count - 1)]
  }

  private mutating func setBase() {
    let keys = compareKeys
    guard keys.indices.contains(compareIndex) else { return }
    compare.base = keys[compareIndex]
    compare.selected = compare.base
  }

  /// Takes the mark of the column under the cursor away; the cursor stays where it is.
  private mutating func takeColumnAway() -> [Effect] {
    let keys = compareKeys
    let index = compareIndex
    guard keys.indices.contains(index) else { return [] }
    let isInitiative: Bool
    switch keys[index] {
    case .initiative(let id):
      toggleMark(of: id)
      isInitiative = true
    case .place(let place):
      places.marked.remove(place)
      isInitiative = false
    }
    compare.selected = nil
    selectColumn(index)
    return isInitiative ? askCompare() : askInitiatives(following: true)
  }

  mutating func revealCompare(in layout: Layout) {
    let table = CompareTable(self)
    let parts = CompareLayout(layout, columns: table.columns.count)
    let index = compareIndex
    let window = max(1, parts.shown - 1)
    if parts.shown > 1, index > 0 {
      compare.first = min(max(compare.first, index - window), index - 1)
    }
    compare.first = max(0, min(compare.first, table.columns.count - 1 - window))
    let count = CompareText(table, parts, self).lines.count
    compare.top = max(0, min(compare.top, count - parts.body.height))
  }
}
