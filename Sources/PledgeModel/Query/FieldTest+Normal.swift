extension FieldTest {
  /// The same test with each value once and without those that match nothing.
  ///
  /// - Returns: `nil` where no value is left.
  var normalized: FieldTest? {
    switch self {
    case .places(let codes, let reading):
      let isMembers = reading.withMembers && reading.side == .destination
      return kept(codes).map { .places($0, Reading(reading.side, withMembers: isMembers)) }
    case .kinds(let values): return kept(values).map { .kinds($0) }
    case .stages(let values): return kept(values).map { .stages($0) }
    case .themes(let values): return kept(values).map { .themes($0) }
    case .amounts(let values): return kept(values).map { .amounts($0) }
    case .currencies(let values): return kept(values).map { .currencies($0) }
    case .statuses(let values): return kept(values).map { .statuses($0) }
    case .bases(let values): return kept(values).map { .bases($0) }
    case .bounds(let values): return kept(values).map { .bounds($0) }
    case .announced(let values): return kept(values).map { .announced($0) }
    case .periods(let values): return kept(values).map { .periods($0) }
    case .actors(let values): return kept(values.filter(hasWord)).map { .actors($0) }
    case .funders(let values): return kept(values.filter(hasWord)).map { .funders($0) }
    case .speakers(let values): return kept(values.filter(hasWord)).map { .speakers($0) }
    case .sources(let values): return kept(values.filter(hasWord)).map { .sources($0) }
    case .languages(let values): return kept(values).map { .languages($0) }
    case .initiatives(let values): return kept(values.filter(isNamed)).map { .initiatives($0) }
    case .parts(let values): return kept(values.filter(isNamed)).map { .parts(of: $0) }
    case .has(let values): return kept(values).map { .has($0) }
    case .is(let values): return kept(values).map { .is($0) }
    }
  }

  private func kept<Value: Hashable>(_ values: [Value]) -> [Value]? {
    var seen: Set<Value> = []
    let kept = values.filter { seen.insert($0).inserted }
    return kept.isEmpty ? nil : kept
  }

  private func hasWord(_ text: String) -> Bool { !WordFold.trimmed(text).isEmpty }

  private func isNamed(_ id: InitiativeID) -> Bool { hasWord(id.rawValue) }
}
