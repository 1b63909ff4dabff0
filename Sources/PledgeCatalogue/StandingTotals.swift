import PledgeModel

/// What all initiatives add up to in euros, as a whole and by place.
///
/// It is what the first screen shows, and does not change: so it is added up when the catalogue is
/// built, by the same `Tally` that answers every other question.
struct StandingTotals {
  /// A group, or the whole.
  struct Part {
    var initiatives = 0
    var sums: [MoneyStatus: Sum] = [:]
  }

  private(set) var whole = Part()
  /// The groups by the numbers of their places.
  private(set) var parts: [Int64: Part] = [:]

  /// The key of the whole; places are numbered from 1 on.
  private static let wholeKey: Int64 = 0

  /// Reads the totals of places.
  init(_ axis: Axis, _ session: Session) throws {
    try session.forEach(
      "SELECT place, initiatives FROM standing_part WHERE axis = \(axis.standingNumber)"
    ) { fields in
      let key = try fields.integer()
      parts[key] = Part(initiatives: try fields.count())
    }
    try session.forEach(
      """
      SELECT place, status, units, counted, nested, unquantified, not_converted, converted,
        upper_bounds, lower_bounds, estimates
      FROM standing_sum WHERE axis = \(axis.standingNumber)
      """
    ) { fields in
      let key = try fields.integer()
      let status = try fields.word(MoneyStatus.self)
      var sum = Sum()
      sum.units = try fields.integer()
      (sum.counted, sum.nested) = (try fields.count(), try fields.count())
      (sum.unquantified, sum.notConverted) = (try fields.count(), try fields.count())
      (sum.converted, sum.upperBounds) = (try fields.count(), try fields.count())
      (sum.lowerBounds, sum.estimates) = (try fields.count(), try fields.count())
      parts[key, default: Part()].sums[status] = sum
    }
    whole = parts.removeValue(forKey: Self.wholeKey) ?? Part()
  }

  /// Whether a question about all initiatives is answered by standing totals.
  static func answer(_ lens: Lens) -> Bool { lens.sumCurrency == .euro && lens.measure != .year }

  /// Adds up what has been written, and writes the totals.
  static func write(with writer: Writer) throws {
    let session = Session(
      try Statements(writer.db), words: writer.words, count: Int(writer.initiatives.last))
    let part = try writer.insertion("standing_part")
    let sum = try writer.insertion("standing_sum")
    let all = try Selection(InitiativeQuery(), session)
    for axis in Axis.ofPlaces {
      func write(_ key: Int64, _ initiatives: Int, _ sums: [MoneyStatus: Sum]) throws {
        try part(axis.standingNumber, key, initiatives)
        for (status, each) in sums.sorted(by: { $0.key < $1.key }) {
          try sum(
            axis.standingNumber, key, status.rawValue, each.units, each.counted, each.nested,
            each.unquantified, each.notConverted, each.converted, each.upperBounds,
            each.lowerBounds, each.estimates)
        }
      }
      let tally = try Tally(all, by: [axis], Lens(), session)
      try write(wholeKey, tally.whole.initiatives, tally.whole.sums)
      for (keys, each) in tally.parts {
        try write(writer.places(keys[0].place), each.initiatives, each.sums)
      }
    }
  }
}

extension Axis {
  /// The groupings by place, each of which has totals of its own.
  fileprivate static let ofPlaces = [
    Axis(.place, withMembers: false), Axis(.place, withMembers: true),
    Axis(.origin, withMembers: false),
  ]

  /// What totals call the grouping.
  fileprivate var standingNumber: Int { Self.ofPlaces.firstIndex(of: self) ?? -1 }
}
