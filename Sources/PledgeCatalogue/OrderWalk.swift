import PledgeModel

/// Goes through an order of all initiatives, as it is stored or turned round.
///
/// Turned round, ties stay as they are, and what has nothing to be sorted by stays last.
struct OrderWalk {
  private let order: InitiativeOrder
  private let language: Language
  /// What is still to be read, the next last; nil before the first is read.
  private var steps: [Step]?
  /// Going backwards, the end of a group of ties that begins in a stretch before.
  private var groupEnd: [OrderEntry] = []

  private struct Step {
    let stretch: Stretch
    let range: Range<Int>
    let isBackward: Bool
  }

  init(_ order: InitiativeOrder, _ language: Language) {
    self.order = order
    self.language = language
  }

  /// Returns the next entries, some of a stretch, or nil at the end.
  mutating func next(_ session: Session) throws -> [OrderEntry]? {
    var left = try steps ?? self.steps(session)
    steps = left
    guard let step = left.popLast() else { return nil }
    let entries = try session.entries(of: order.key, language, in: step.stretch)[step.range]
    steps = left
    return step.isBackward ? turned(entries, isLast: step.stretch.index == 0) : Array(entries)
  }

  private func steps(_ session: Session) throws -> [Step] {
    let stretches = Array(Stretch.all(of: session.count))
    guard order.isReversed else {
      return stretches.reversed().map {
        Step(stretch: $0, range: 0..<$0.count, isBackward: false)
      }
    }
    let tail = try tail(stretches, session)
    let body = stretches.compactMap { stretch -> Step? in
      let count = min(stretch.count, tail - stretch.first)
      return count > 0 ? Step(stretch: stretch, range: 0..<count, isBackward: true) : nil
    }
    let end = stretches.reversed().compactMap { stretch -> Step? in
      let first = max(0, tail - stretch.first)
      guard first < stretch.count else { return nil }
      return Step(stretch: stretch, range: first..<stretch.count, isBackward: false)
    }
    return end + body
  }

  /// Returns the first row that has nothing to be sorted by: all behind it have nothing either.
  private func tail(_ stretches: [Stretch], _ session: Session) throws -> Int {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      let entries = try session.entries(of: order.key, language, in: stretches[middle])
      if entries.last?.isTail == true { high = middle } else { low = middle + 1 }
    }
    guard low < stretches.count else { return session.count }
    let entries = try session.entries(of: order.key, language, in: stretches[low])
    return stretches[low].first + (entries.firstIndex(where: \.isTail) ?? entries.count)
  }

  private mutating func turned(_ entries: ArraySlice<OrderEntry>, isLast: Bool) -> [OrderEntry] {
    var turned: [OrderEntry] = []
    turned.reserveCapacity(entries.count + groupEnd.count)
    var end = entries.endIndex
    for index in entries.indices.reversed()
    where entries[index].isStart || (isLast && index == entries.startIndex) {
      turned += entries[index..<end]
      turned += groupEnd
      groupEnd = []
      end = index
    }
    groupEnd = entries[..<end] + groupEnd
    return turned
  }
}

extension Session {
  /// Returns a stretch of an order.
  func entries(
    of key: InitiativeOrder.Key, _ language: Language, in stretch: Stretch
  ) throws -> [OrderEntry] {
    try numbers(key.column(language), in: stretch).map {
      OrderEntry(bits: UInt32(truncatingIfNeeded: $0))
    }
  }
}
