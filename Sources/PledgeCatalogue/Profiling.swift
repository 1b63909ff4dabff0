import PledgeModel
import Synchronization

/// Gathers what adding up and comparing needs to know of initiatives, on a thread of its own, while
/// others write the tables.
final class Profiling: @unchecked Sendable {  // Only its work uses what changes.
  private let work = BackgroundWork("profiles")
  /// The places, and their numbers.
  private let world: [Place]
  private let places: [PlaceCode: Int64]
  private let withMembers: GroupingRules
  private var columns = ColumnGatherer()
  private var counts = WordCounts()
  /// The columns' entries of lists of places, which are often alike.
  private var destinations: [[PlaceCode]: [UInt16]] = [:]
  private let ready = Mutex<[ColumnStretch]>([])

  /// How many lists of places are kept.
  private static var mostDestinations: Int { 10_000 }

  init(_ world: [Place], numbers places: [PlaceCode: Int64]) {
    (self.world, self.places) = (world, places)
    withMembers = GroupingRules(of: [], places: world, withMembers: true)
  }

  /// Has initiatives be taken in; waits only where much is still to be done.
  func add(_ batch: EntryBatch) {
    work.add { [self] in
      try take(batch)
      let stretches = columns.takeReady()
      ready.withLock { $0 += stretches }
    }
  }

  /// Returns the columns of the stretches that have become ready.
  func takeReady() throws -> [ColumnStretch] {
    try work.check()
    return ready.withLock { ready in
      defer { ready = [] }
      return ready
    }
  }

  /// Waits until everything is taken in.
  ///
  /// - Returns: The columns that are left, what they call words, and how many initiatives words keep.
  func finish() throws -> (
    stretches: [ColumnStretch], labels: [Labels.List: Labels], counts: WordCounts
  ) {
    let (rest, labels, counts) = try work.finish {
      columns.endStretch()
      return (columns.takeReady(), columns.labels, self.counts)
    }
    return (try takeReady() + rest, labels, counts)
  }

  private func take(_ batch: EntryBatch) throws {
    for (number, name) in batch.organizations { counts.name(name.english, ofOrganization: number) }
    for (number, place) in batch.sources {
      let source = batch.named.sources[place]
      counts.name(source.id.rawValue, inLanguage: source.language, ofSource: number)
    }
    let rules = GroupingRules(of: batch.named.organizations, places: world)
    for addition in batch.additions.initiatives {
      let profile = try profile(of: addition, batch.additions.coverage, rules)
      columns.add(profile)
      counts.add(addition, profile)
    }
  }

  private func profile(
    of addition: Addition, _ coverage: Coverage?, _ rules: GroupingRules
  ) throws -> Profile {
    let headline = addition.headline
    var traits = Self.traits(of: addition)
    if coverage?.covers(of: addition.entry.id).isEmpty == false { traits.insert(.covered) }
    return Profile(
      kind: columns.number(of: addition.entry.kind.rawValue, in: .kind),
      stage: columns.number(of: addition.entry.stage.rawValue, in: .stage),
      date: addition.entry.announced?.number ?? 0,
      origin: try number(of: rules.keys(of: addition.entry, by: .origin)[0].place),
      places: try destinations(of: addition.entry, rules),
      themes: themes(of: addition.entry.themes), funder: Self.funder(of: addition),
      currency: columns.number(of: headline?.amount.currency?.rawValue, in: .currency),
      traits: traits, sources: addition.statingSources,
      headline: headline.map {
        HeadlineClass(status: $0.amount.status, bound: $0.amount.figure.bound).number
      } ?? 0,
      stated: headline?.amount.figure.stated, euros: headline?.euros,
      dollars: headline?.dollars, month: headline?.date.rateMonth ?? 0,
      years: headline?.amount.years ?? 0)
  }

  private static func traits(of addition: Addition) -> Traits {
    var traits: Traits = addition.amounts.count > 1 && addition.entry.isDisputed ? .disputed : []
    switch addition.lead?.amount.figure.bound {
    case .exact: traits.insert(.exact)
    case .unquantified: traits.insert(.vague)
    case .upTo, .atLeast, .about, .range: traits.insert(.bound)
    case nil: break
    }
    return traits
  }

  private func number(of place: PlaceCode) throws -> Int64 {
    guard let number = places[place] else {
      throw CatalogueError.inconsistent("no entry named '\(place)'")
    }
    return number
  }

  private func destinations(of entry: Initiative, _ direct: GroupingRules) throws -> [UInt16] {
    if let known = destinations[entry.places] { return known }
    let own = direct.keys(of: entry, by: .place)
    let made = try withMembers.keys(of: entry, by: .place).map { key in
      guard let number = UInt16(exactly: try number(of: key.place)), number < Destination.indirect
      else { throw CatalogueError.inconsistent("more than \(Destination.indirect) places") }
      return own.contains(key) ? number : number | Destination.indirect
    }
    if destinations.count >= Self.mostDestinations { destinations = [:] }
    destinations[entry.places] = made
    return made
  }

  private func themes(of themes: [InitiativeTheme]) -> UInt32 {
    themes.reduce(0) { $0 | 1 << UInt32(columns.number(of: $1.rawValue, in: .theme) - 1) }
  }

  private static func funder(of addition: Addition) -> Int64 {
    let funders = addition.headlineFunders
    guard let funder = funders.first else { return Axis.unknownFunder }
    return funders.count == 1 ? funder + Axis.severalFunders : Axis.severalFunders
  }
}

extension PartialDate {
  /// The date as a number, in the order of dates: year × 10 000 + month × 100 + day.
  var number: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }
}
