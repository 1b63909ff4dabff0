/// Which initiatives' headlines lie inside which others' money.
///
/// An initiative is covered by another when the `within` chain of its headline reaches money of the
/// other, or its `partOf` chain reaches the other, and the other has a headline in figures. The
/// relation is closed: what covers a cover covers too.
public struct Coverage: Hashable, Sendable {
  /// How money comes to lie inside other money.
  public enum Way: Hashable, Sendable {
    /// The amount that includes the headline.
    case within(AmountID)
    /// The initiative that the initiative is part of.
    case partOf(InitiativeID)
  }

  private let covers: [InitiativeID: [InitiativeID: Way]]

  public init(_ initiatives: [Initiative]) {
    let byID = Dictionary(initiatives.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let amounts = Dictionary(
      initiatives.flatMap(\.amounts).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let direct = byID.mapValues { initiative in
      Self.directCovers(of: initiative, byID, amounts)
    }
    covers = direct.reduce(into: [:]) { covers, entry in
      let closed = Self.closure(of: entry.key, direct)
      if !closed.isEmpty { covers[entry.key] = closed }
    }
  }

  /// What covers an initiative, each with the way that leads there.
  public func covers(of id: InitiativeID) -> [InitiativeID: Way] { covers[id] ?? [:] }

  /// Returns the cover of an initiative that is part of a selection, where there is one.
  public func cover(of id: InitiativeID, in selection: Set<InitiativeID>) -> Way? {
    covers(of: id).filter { selection.contains($0.key) }.min { $0.key < $1.key }?.value
  }

  private static func directCovers(
    of initiative: Initiative, _ byID: [InitiativeID: Initiative], _ amounts: [AmountID: Amount]
  ) -> [InitiativeID: Way] {
    var found: [InitiativeID: Way] = [:]
    func hasMoney(_ id: InitiativeID) -> Bool { byID[id]?.headline?.figure.stated != nil }
    var seen: Set<AmountID> = []
    var next = initiative.headline?.within
    while let id = next, let amount = amounts[id], seen.insert(id).inserted {
      if id.initiative != initiative.id, amount.basis.counts, hasMoney(id.initiative) {
        found[id.initiative] = found[id.initiative] ?? .within(id)
      }
      next = amount.within
    }
    var visited: Set<InitiativeID> = [initiative.id]
    var whole = initiative.partOf
    while let id = whole, let parent = byID[id], visited.insert(id).inserted {
      if hasMoney(id) { found[id] = found[id] ?? .partOf(id) }
      whole = parent.partOf
    }
    return found
  }

  private static func closure(
    of id: InitiativeID, _ direct: [InitiativeID: [InitiativeID: Way]]
  ) -> [InitiativeID: Way] {
    var closed: [InitiativeID: Way] = [:]
    var pending = direct[id] ?? [:]
    while let (cover, way) = pending.popFirst() {
      guard cover != id, closed[cover] == nil else { continue }
      closed[cover] = way
      for further in (direct[cover] ?? [:]).keys { pending[further] = way }
    }
    return closed
  }
}
