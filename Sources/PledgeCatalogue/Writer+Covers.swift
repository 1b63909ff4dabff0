import PledgeModel

extension Writer {
  /// Writes which initiatives' money lies inside which others': the closed relation.
  func writeCovers(_ additions: Additions) throws {
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
}
