import GRDB
import PledgeModel

extension Writer {
  /// Writes what adding up and comparing needs to know of initiatives.
  func writeProfiles(_ additions: Additions, _ rules: GroupingRules) throws {
    try writeCovers(additions)
    let withMembers = GroupingRules(of: [], places: world, withMembers: true)
    for addition in additions.initiatives {
      let (entry, headline) = (addition.entry, addition.headline)
      var traits = Self.traits(of: addition)
      if additions.coverage?.covers(of: entry.id).isEmpty == false { traits.insert(.covered) }
      let profile = Profile(
        kind: columns.number(of: entry.kind.rawValue, in: .kind),
        stage: columns.number(of: entry.stage.rawValue, in: .stage),
        date: entry.announced?.number ?? 0,
        origin: try places(rules.keys(of: entry, by: .origin)[0].place),
        places: try destinations(of: entry, rules, withMembers), themes: themes(of: entry),
        funder: try funder(of: entry),
        currency: columns.number(of: headline?.amount.currency?.rawValue, in: .currency),
        traits: traits, sources: addition.statingSources,
        headline: headline.map {
          HeadlineClass(status: $0.amount.status, bound: $0.amount.figure.bound).number
        } ?? 0,
        stated: headline?.amount.figure.stated, euros: headline?.euros,
        dollars: headline?.dollars, month: headline?.date.rateMonth ?? 0,
        years: headline?.amount.years ?? 0)
      try columns.add(profile)
      counts.add(addition, profile)
    }
  }

  /// Writes which initiatives' money lies inside which others': the closed relation.
  private func writeCovers(_ additions: Additions) throws {
    guard let coverage = additions.coverage else { return }
    let cover = try insertion("cover")
    for addition in additions.initiatives {
      let covers = coverage.covers(of: addition.entry.id)
      for (id, way) in covers.sorted(by: { $0.key < $1.key }) {
        var (within, partOf): (AmountID?, InitiativeID?)
        switch way {
        case .within(let amount): within = amount
        case .partOf(let whole): partOf = whole
        }
        try cover(
          addition.number, initiatives(id), amounts(ifAny: within), initiatives(ifAny: partOf))
      }
    }
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

  /// How many lists of places are kept.
  private static let mostDestinations = 10_000

  private func destinations(
    of entry: Initiative, _ direct: GroupingRules, _ withMembers: GroupingRules
  ) throws -> [UInt16] {
    if let known = destinations[entry.places] { return known }
    let own = direct.keys(of: entry, by: .place)
    let made = try withMembers.keys(of: entry, by: .place).map { key in
      guard let number = UInt16(exactly: try places(key.place)), number < Destination.indirect
      else { throw CatalogueError.inconsistent("more than \(Destination.indirect) places") }
      return own.contains(key) ? number : number | Destination.indirect
    }
    if destinations.count >= Self.mostDestinations { destinations = [:] }
    destinations[entry.places] = made
    return made
  }

  private func themes(of entry: Initiative) -> UInt32 {
    entry.themes.reduce(0) { themes, theme in
      themes | 1 << UInt32(columns.number(of: theme.rawValue, in: .theme) - 1)
    }
  }

  private func funder(of entry: Initiative) throws -> Int64 {
    let funders = entry.funders
    guard let funder = funders.first else { return Axis.unknownFunder }
    return funders.count == 1
      ? try organizations(funder) + Axis.severalFunders : Axis.severalFunders
  }
}

extension PartialDate {
  /// The date as a number, in the order of dates: year × 10 000 + month × 100 + day.
  var number: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }
}
