import PledgeModel

/// What is on its way: what a screen shows until then is the answer to an older question, and says so.
extension ExplorerState {
  /// Whether the sums of places are still to come.
  var isAddingUpPlaces: Bool { places.query != placesQuery }

  /// Whether the list of initiatives is still to come.
  var isListing: Bool { initiatives.query != query }

  /// Whether what stands in front is still to come.
  var isPending: Bool {
    guard composition == nil else { return false }
    return switch board {
    case .ledger: isListing || isAddingUpPlaces
    case .map: isAddingUpPlaces
    case .bars: bars.chart?.query != barsQuery || bars.chart?.grouping != bars.grouping
    case .time: time.list.query != timeQuery || time.query != boardQuery
    case .flows: flows.query != boardQuery
    case .disputes: disputes.list.query != disputesQuery
    case .compare: false
    }
  }
}
