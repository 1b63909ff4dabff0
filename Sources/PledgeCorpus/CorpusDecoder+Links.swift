import PledgeModel

/// Links between initiatives and between amounts, checked when all of them are known.
extension CorpusDecoder {
  /// Drops links to entries that are left out, and one link of every cycle.
  mutating func checkLinks() {
    let amounts = Set(initiatives.values.flatMap { $0.amounts.map(\.id) })
    let wholes = initiatives.compactMapValues { initiative in
      initiative.partOf.flatMap { initiatives[$0]?.id }
    }
    let containers = Dictionary(
      uniqueKeysWithValues: initiatives.values.flatMap(\.amounts).compactMap { amount in
        amount.within.flatMap { amounts.contains($0) ? (amount.id, $0) : nil }
      })
    let cutWholes = cut(cyclesOf: wholes, .initiative)
    let cutContainers = cut(cyclesOf: containers, .amount)
    initiatives = initiatives.mapValues { initiative in
      initiative.linked(
        partOf: cutWholes[initiative.id],
        related: initiative.related.filter { initiatives[$0] != nil },
        within: cutContainers)
    }
  }

  /// Returns the links without one link of each cycle, and notes the cycles.
  private func cut<ID: Identifier>(
    cyclesOf links: [ID: ID], _ kind: CorpusFault.EntryKind
  ) -> [ID: ID] {
    var kept = links
    for cycle in links.cycles {
      guard let first = cycle.first, let place = self.links[first.rawValue] else { continue }
      kept[first] = nil
      log.add(CorpusFault(.cycle(kind, cycle.map(\.rawValue)), at: place))
    }
    return kept
  }
}

extension Dictionary where Value == Key, Key: Comparable {
  /// The cycles of links, each from its least member on.
  ///
  /// - Complexity: O(*n* log *n*).
  fileprivate var cycles: [[Key]] {
    var cycles: [[Key]] = []
    var visited: Set<Key> = []
    for start in keys.sorted() {
      var path: [Key] = []
      var next: Key? = start
      while let key = next, visited.insert(key).inserted {
        path.append(key)
        next = self[key]
      }
      // A chain ends at an older one, or in a cycle of its own.
      guard let next, let entry = path.firstIndex(of: next) else { continue }
      let cycle = path[entry...]
      let least = cycle.min().flatMap(cycle.firstIndex(of:)) ?? entry
      cycles.append(Array(cycle[least...] + cycle[..<least]))
    }
    return cycles
  }
}

extension Initiative {
  /// Returns the initiative with other links.
  ///
  /// - Parameter within: What each amount lies inside; an amount that is missing lies in none.
  fileprivate func linked(
    partOf: InitiativeID?, related: [InitiativeID], within: [AmountID: AmountID]
  ) -> Initiative {
    Initiative(
      id: id, name: name, summary: summary, kind: kind, places: places, actors: actors,
      announced: announced, stage: stage, themes: themes, partOf: partOf, related: related,
      quotes: quotes, amounts: amounts.map { $0.linked(within: within[$0.id]) }, metrics: metrics,
      note: note)
  }
}

extension Amount {
  fileprivate func linked(within: AmountID?) -> Amount {
    Amount(
      id: id, figure: figure, currency: currency, basis: basis, status: status, from: from, to: to,
      funder: funder, within: within, preferred: preferred, asWritten: asWritten, quotes: quotes,
      note: note)
  }
}
