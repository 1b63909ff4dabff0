import GRDB
import PledgeModel

extension Writer {
  /// Writes what adding up and comparing needs to know of initiatives.
  func writeProfiles(_ corpus: Corpus) throws {
    let coverage = Coverage(corpus.initiatives)
    try writeCovers(coverage, of: corpus.initiatives)
    let conversions = Conversions(corpus)
    let direct = GroupingRules(corpus)
    let withMembers = GroupingRules(corpus, withMembers: true)
    let languages = Dictionary(corpus.sources.map { ($0.id, $0.language) }) { first, _ in first }
    for entry in corpus.initiatives {
      let headline = entry.headline
      func units(in currency: Currency) -> Int64? {
        headline.flatMap { conversions.conversion(of: $0, of: entry, to: currency)?.money.units }
      }
      var traits = Self.traits(of: entry)
      if !coverage.covers(of: entry.id).isEmpty { traits.insert(.covered) }
      try columns.add(
        Profile(
          kind: columns.number(of: entry.kind.rawValue, in: .kind),
          stage: columns.number(of: entry.stage.rawValue, in: .stage),
          date: entry.announced?.number ?? 0,
          origin: places(direct.keys(of: entry, by: .origin)[0].place),
          places: destinations(of: entry, direct, withMembers), themes: themes(of: entry),
          funder: funder(of: entry),
          currency: columns.number(of: headline?.currency?.rawValue, in: .currency),
          traits: traits, sources: entry.statingSources.count,
          headline: headline.map {
            HeadlineClass(status: $0.status, bound: $0.figure.bound).number
          } ?? 0,
          stated: headline?.figure.stated, euros: units(in: .euro), dollars: units(in: .dollar),
          month: headline.map { conversions.date(of: $0, of: entry).rateMonth } ?? 0,
          years: headline?.years ?? 0))
      try count(entry, direct, withMembers, languages)
    }
  }

  /// Writes which initiatives' money lies inside which others': the closed relation.
  private func writeCovers(_ coverage: Coverage, of entries: [Initiative]) throws {
    let cover = try insertion("cover")
    for entry in entries {
      for (id, way) in coverage.covers(of: entry.id).sorted(by: { $0.key < $1.key }) {
        var (within, partOf): (AmountID?, InitiativeID?)
        switch way {
        case .within(let amount): within = amount
        case .partOf(let whole): partOf = whole
        }
        try cover(
          initiatives(entry.id), initiatives(id), amounts(ifAny: within), initiatives(ifAny: partOf)
        )
      }
    }
  }

  private static func traits(of entry: Initiative) -> Traits {
    var traits: Traits = entry.isDisputed ? .disputed : []
    switch entry.leadAmount?.figure.bound {
    case .exact: traits.insert(.exact)
    case .unquantified: traits.insert(.vague)
    case .upTo, .atLeast, .about, .range: traits.insert(.bound)
    case nil: break
    }
    return traits
  }

  private func destinations(
    of entry: Initiative, _ direct: GroupingRules, _ withMembers: GroupingRules
  ) throws -> [UInt16] {
    let own = direct.keys(of: entry, by: .place)
    return try withMembers.keys(of: entry, by: .place).map { key in
      guard let number = UInt16(exactly: try places(key.place)), number < Destination.indirect
      else { throw CatalogueError.inconsistent("more than \(Destination.indirect) places") }
      return own.contains(key) ? number : number | Destination.indirect
    }
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
