extension Figure {
  /// What a whole has beyond its known parts.
  ///
  /// Derived, and no source states it: the whole less each part at its largest. It is a lower bound
  /// where a part is only bounded from above, or the whole only from below.
  ///
  /// - Parameters:
  ///   - whole: The figure of the whole.
  ///   - parts: Figures in the same currency, none inside another; those in words are left out.
  /// - Returns: `nil` where there is no part in figures, where the whole has no number, or where the
  ///   parts exceed it.
  public static func remainder(of whole: Figure, less parts: [Figure]) -> Figure? {
    let known = parts.compactMap { part in part.stated.map { (part, $0) } }
    guard !known.isEmpty, let total = whole.stated else { return nil }
    var rest = total
    for (_, units) in known {
      let (less, overflow) = rest.subtractingReportingOverflow(units)
      guard !overflow, less >= 0 else { return nil }
      rest = less
    }
    let bounds = Set(known.map(\.0.bound))
    let grows = bounds.contains(.upTo) || bounds.contains(.range) || whole.bound == .atLeast
    let shrinks = bounds.contains(.atLeast) || whole.bound == .upTo || whole.bound == .range
    switch (grows, shrinks, bounds.contains(.about) || whole.bound == .about) {
    case (true, false, false): return Figure(low: rest, high: nil, bound: .atLeast)
    case (false, true, false): return Figure(low: nil, high: rest, bound: .upTo)
    case (false, false, false): return Figure(low: rest, high: rest, bound: .exact)
    default: return Figure(low: rest, high: rest, bound: .about)
    }
  }
}

extension Initiative {
  /// The amounts that lie directly inside the headline: what is known of its parts without looking
  /// at other initiatives.
  ///
  /// Of different figures for the same thing only one is among them, the one that the curator
  /// prefers.
  public var partsOfHeadline: [Amount] {
    guard let headline else { return [] }
    let inside = amounts.filter {
      $0.within == headline.id && $0.id != headline.id && $0.basis.counts
        && $0.figure.stated != nil && !alternatives(to: $0).contains(headline)
    }
    return (inside.filter(\.preferred) + inside.filter { !$0.preferred })
      .reduce(into: []) { parts, amount in
        let others = alternatives(to: amount)
        if !parts.contains(where: others.contains) { parts.append(amount) }
      }
  }
}
