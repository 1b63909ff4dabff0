import GRDB
import PledgeModel

extension Writer {
  /// Writes what adding up needs to know.
  func writeCounting() throws {
    let coverage = Coverage(corpus.initiatives)
    let labels = Labels()
    try writeCovers(coverage)
    try writeTally(coverage, labels)
    try writeGroups(labels)
    try labels.write(into: insertion(into: "label"))
  }

  /// Writes which initiatives' money lies inside which others': the closed relation.
  private func writeCovers(_ coverage: Coverage) throws {
    let cover = try insertion(into: "cover")
    for entry in corpus.initiatives {
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

  /// Writes each initiative's headline, and the groups of which it is in one alone.
  private func writeTally(_ coverage: Coverage, _ labels: Labels) throws {
    let tally = try insertion(into: "tally")
    let rules = GroupingRules(corpus)
    let conversions = Conversions(corpus)
    for entry in corpus.initiatives {
      func key(_ grouping: Grouping) -> GroupKey { rules.keys(of: entry, by: grouping)[0] }
      func label(_ grouping: Grouping) -> Int64 { labels(key(grouping).rawValue) }
      let headline = entry.headline
      func units(in currency: Currency) -> Int64? {
        headline.flatMap { conversions.conversion(of: $0, of: entry, to: currency)?.money.units }
      }
      try tally(
        initiatives(entry.id), places(key(.origin).place), label(.kind), label(.year),
        label(.month), label(.funder), label(.currency), entry.isDisputed,
        !coverage.covers(of: entry.id).isEmpty, amounts(ifAny: headline?.id),
        headline.map { HeadlineClass(status: $0.status, bound: $0.figure.bound).number } ?? 0,
        headline?.figure.stated, headline.map { conversions.date(of: $0, of: entry).rateMonth },
        headline?.years, units(in: .euro), units(in: .dollar))
    }
  }

  /// Writes the groups of which an initiative may be in several.
  private func writeGroups(_ labels: Labels) throws {
    let (destination, topic) = (
      try insertion(into: "destination"), try insertion(into: "topic")
    )
    let direct = GroupingRules(corpus)
    let withMembers = GroupingRules(corpus, withMembers: true)
    for entry in corpus.initiatives {
      let number = try initiatives(entry.id)
      let own = direct.keys(of: entry, by: .place)
      for (position, key) in withMembers.keys(of: entry, by: .place).enumerated() {
        try destination(number, places(key.place), position, own.contains(key))
      }
      for (position, key) in direct.keys(of: entry, by: .theme).enumerated() {
        try topic(number, labels(key.rawValue), position)
      }
    }
  }
}
