/// What a selection adds up to, as a whole and in groups.
public struct Totals: Hashable, Sendable {
  /// Every group that has initiatives in the selection, in the order of their keys.
  public let rows: [TotalRow]
  /// Initiatives in the selection; one in two groups is counted once.
  public let initiatives: Int
  /// What the whole adds up to, by status: money of different status is never added.
  public let sums: [MoneyStatus: Sum]

  public init(rows: [TotalRow], initiatives: Int, sums: [MoneyStatus: Sum]) {
    self.rows = rows
    self.initiatives = initiatives
    self.sums = sums
  }

  /// Whether an initiative is in several groups, so that the rows hold more than the whole.
  public var rowsOverlap: Bool { rows.reduce(0) { $0 + $1.initiatives } > initiatives }
}

/// One group of a selection.
public struct TotalRow: Hashable, Sendable, Identifiable {
  public let key: GroupKey
  /// What the group is called, where the corpus names it: a place, an organization.
  public let name: Bilingual?
  /// The place that the group is, with its reference figures.
  public let place: Place?
  public let initiatives: Int
  /// What the group adds up to by itself: only what lies inside other money of the group is left out.
  public let sums: [MoneyStatus: Sum]
  /// What the group adds to the whole: what lies inside other money of the selection is left out.
  public let shares: [MoneyStatus: Sum]

  public init(
    key: GroupKey, name: Bilingual? = nil, place: Place? = nil, initiatives: Int,
    sums: [MoneyStatus: Sum], shares: [MoneyStatus: Sum]
  ) {
    self.key = key
    self.name = name
    self.place = place
    self.initiatives = initiatives
    self.sums = sums
    self.shares = shares
  }

  public var id: GroupKey { key }
}

/// Money that goes from one place to another.
public struct Flow: Hashable, Sendable {
  /// The country of whoever pays; `unknown` and `several` among them.
  public let origin: GroupKey
  public let destination: GroupKey
  public let originName: Bilingual?
  public let destinationName: Bilingual?
  public let initiatives: Int
  /// What the pair adds up to by itself.
  public let sums: [MoneyStatus: Sum]

  public init(
    origin: GroupKey, destination: GroupKey, originName: Bilingual? = nil,
    destinationName: Bilingual? = nil, initiatives: Int, sums: [MoneyStatus: Sum]
  ) {
    self.origin = origin
    self.destination = destination
    self.originName = originName
    self.destinationName = destinationName
    self.initiatives = initiatives
    self.sums = sums
  }
}

/// The counting rule: what a selection of initiatives adds up to.
///
/// A headline is left out where it lies inside other money of what is added up; planned, announced,
/// committed and spent money are added up apart. The order of the initiatives does not matter, but
/// where a sum has no room for all of its terms.
public struct Counting: Sendable {
  private let coverage: Coverage
  private let conversions: Conversions
  private let lens: Lens

  /// - Parameter coverage: What lies inside what, in the whole corpus.
  public init(coverage: Coverage, conversions: Conversions, lens: Lens) {
    self.coverage = coverage
    self.conversions = conversions
    self.lens = lens
  }

  /// Returns what a selection adds up to, as a whole and in groups.
  public func totals(
    of selection: [Initiative], by grouping: Grouping, _ rules: GroupingRules
  ) -> Totals {
    let everything = Set(selection.map(\.id))
    var groups: [GroupKey: [Initiative]] = [:]
    for initiative in selection {
      for key in rules.keys(of: initiative, by: grouping) {
        groups[key, default: []].append(initiative)
      }
    }
    let rows = groups.sorted { $0.key < $1.key }.map { key, members in
      TotalRow(
        key: key, initiatives: members.count,
        sums: sums(of: members, in: Set(members.map(\.id))),
        shares: sums(of: members, in: everything))
    }
    return Totals(
      rows: rows, initiatives: selection.count, sums: sums(of: selection, in: everything))
  }

  /// Returns the pairs of origin and destination, in the order of their keys.
  public func flows(of selection: [Initiative], _ rules: GroupingRules) -> [Flow] {
    var pairs: [GroupKey: [GroupKey: [Initiative]]] = [:]
    for initiative in selection {
      for origin in rules.keys(of: initiative, by: .origin) {
        for destination in rules.keys(of: initiative, by: .place) {
          pairs[origin, default: [:]][destination, default: []].append(initiative)
        }
      }
    }
    return pairs.sorted { $0.key < $1.key }.flatMap { origin, destinations in
      destinations.sorted { $0.key < $1.key }.map { destination, members in
        Flow(
          origin: origin, destination: destination, initiatives: members.count,
          sums: sums(of: members, in: Set(members.map(\.id))))
      }
    }
  }

  /// Returns what initiatives add up to, by status.
  ///
  /// - Parameter selection: The initiatives whose money may include theirs.
  public func sums(
    of initiatives: [Initiative], in selection: Set<InitiativeID>
  ) -> [MoneyStatus: Sum] {
    var sums: [MoneyStatus: Sum] = [:]
    for initiative in initiatives {
      guard let headline = initiative.headline else { continue }
      sums[headline.status, default: Sum()].add(
        headline.figure, term(headline, of: initiative),
        isNested: coverage.cover(of: initiative.id, in: selection) != nil)
    }
    return sums
  }

  private func term(_ amount: Amount, of initiative: Initiative) -> Sum.Term {
    let currency = lens.sumCurrency
    guard var units = conversions.conversion(of: amount, of: initiative, to: currency)?.money.units
    else { return .notConverted }
    if lens.measure == .year {
      guard let years = amount.years, let yearly = units.perYear(of: years) else {
        return .withoutPeriod
      }
      units = yearly
    }
    return .units(units, isForeign: amount.currency != currency)
  }
}
