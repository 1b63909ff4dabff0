import PledgeModel

/// Adds up the headlines of a selection: as a whole, and in groups of one grouping or of two.
///
/// It goes through the columns stretch by stretch, keeps nothing of them, and leaves out stretches of
/// which nothing is selected.
struct Tally {
  private(set) var whole = Part()
  /// The groups by their keys, one for each axis.
  private(set) var parts: [[GroupKey]: Part] = [:]

  /// Counts a selection.
  ///
  /// - Parameter axes: One grouping or two; an initiative is in a group for each pair of its keys.
  init(_ selection: Selection, by axes: [Axis], _ lens: Lens, _ session: Session) throws {
    let terms = try Terms(lens, session)
    let covers = try Covers(axes, session)
    var groups = Groups()
    for stretch in Stretch.all(of: session.count) where selection.rows.hasAny(in: stretch) {
      let headlines = try Headlines(stretch, terms, session)
      let keys = try axes.map { try $0.keys(in: stretch, session) }
      let (first, second) = (keys[0], keys.count > 1 ? keys[1] : nil)
      try selection.rows.forEach(in: stretch) { index in
        let facts = try headlines.facts(at: index)
        let initiative = Int64(stretch.first + index) + 1
        let isNested = try facts.isCovered && covers.covers(initiative, in: selection)
        whole.add(facts, isNested: isNested, isNestedInPart: isNested)
        for place in first.range(at: index) {
          for other in second?.range(at: index) ?? 0..<1 {
            let pair = Groups.Pair(
              first: first.numbers[place], second: second?.numbers[other] ?? 0)
            let isNestedInPart =
              try isNested && covers.covers(initiative, in: selection, with: pair)
            groups.add(facts, to: pair, isNested: isNested, isNestedInPart: isNestedInPart)
          }
        }
      }
    }
    parts = try groups.named(axes, session)
  }

  /// The whole, or a group of it.
  struct Part {
    private(set) var initiatives = 0
    private var own = Sums()
    /// What the part adds to the whole, from the first headline on that lies inside money outside the
    /// part; until then it is the same.
    private var added: [Sums] = []

    /// What the part adds up to by itself.
    var sums: [MoneyStatus: Sum] { own.byStatus }
    /// What the part adds to the whole.
    var shares: [MoneyStatus: Sum] { (added.first ?? own).byStatus }

    fileprivate mutating func add(_ facts: Facts, isNested: Bool, isNestedInPart: Bool) {
      initiatives += 1
      guard let headline = facts.headline else { return }
      if isNested != isNestedInPart, added.isEmpty { added = [own] }
      own.add(headline, facts.term, isNested: isNestedInPart)
      if !added.isEmpty { added[0].add(headline, facts.term, isNested: isNested) }
    }
  }

  /// A sum for each status, side by side: a dictionary would hash the status's word for each
  /// headline, an array be reached through a pointer.
  private struct Sums {
    private var planned: Sum?
    private var announced: Sum?
    private var committed: Sum?
    private var spent: Sum?

    var byStatus: [MoneyStatus: Sum] {
      var sums: [MoneyStatus: Sum] = [:]
      (sums[.planned], sums[.announced]) = (planned, announced)
      (sums[.committed], sums[.spent]) = (committed, spent)
      return sums
    }

    mutating func add(_ headline: HeadlineClass, _ term: Sum.Term, isNested: Bool) {
      func add(to sum: inout Sum?) {
        if sum == nil { sum = Sum() }
        sum?.add(1, headline.bound, term, isNested: isNested)
      }
      switch headline.status {
      case .planned: add(to: &planned)
      case .announced: add(to: &announced)
      case .committed: add(to: &committed)
      case .spent: add(to: &spent)
      }
    }
  }
}

/// What a row says of an initiative's headline.
private struct Facts {
  /// `nil` where the initiative has none.
  let headline: HeadlineClass?
  let term: Sum.Term
  /// Whether other money of the corpus covers the headline.
  let isCovered: Bool
}

/// The headlines of a stretch's initiatives.
private struct Headlines {
  private let classes: [Int64]
  private let traits: [Int64]
  private let terms: Terms.Columns

  init(_ stretch: Stretch, _ terms: Terms, _ session: Session) throws {
    classes = try session.numbers(.headline, in: stretch)
    traits = try session.numbers(.traits, in: stretch)
    self.terms = try terms.terms(in: stretch, session)
  }

  func facts(at index: Int) throws -> Facts {
    let number = Int(classes[index])
    let headline =
      HeadlineClass.byNumber.indices.contains(number) ? HeadlineClass.byNumber[number] : nil
    guard headline != nil || number == 0 else {
      throw CatalogueError.damaged("class of a headline")
    }
    return Facts(
      headline: headline, term: headline == nil ? .notConverted : terms.term(at: index),
      isCovered: traits[index] & Int64(Traits.covered.rawValue) != 0)
  }
}

/// The groups, in the order in which they are met.
private struct Groups {
  /// The keys of a group; the second is 0 where there is one axis.
  struct Pair: Hashable {
    let first: Int64
    let second: Int64
  }

  private var indices: [Pair: Int] = [:]
  private var parts: [Tally.Part] = []
  /// The groups of small numbers, which most are; -1 where there is none yet.
  private var small: [Int32] = Array(repeating: -1, count: 4096)

  mutating func add(_ facts: Facts, to pair: Pair, isNested: Bool, isNestedInPart: Bool) {
    let index = index(of: pair)
    parts[index].add(facts, isNested: isNested, isNestedInPart: isNestedInPart)
  }

  private mutating func index(of pair: Pair) -> Int {
    let isSmall = pair.second == 0 && small.indices.contains(Int(pair.first))
    if isSmall, small[Int(pair.first)] >= 0 { return Int(small[Int(pair.first)]) }
    if !isSmall, let index = indices[pair] { return index }
    indices[pair] = parts.count
    if isSmall { small[Int(pair.first)] = Int32(parts.count) }
    parts.append(Tally.Part())
    return parts.count - 1
  }

  /// The groups by the names of their keys.
  func named(_ axes: [Axis], _ session: Session) throws -> [[GroupKey]: Tally.Part] {
    let names = try axes.enumerated().map { position, axis in
      let numbers = indices.keys.map { position == 0 ? $0.first : $0.second }
      return try axis.keys(of: Set(numbers), session)
    }
    var named: [[GroupKey]: Tally.Part] = [:]
    for (pair, index) in indices {
      let keys = zip(names, [pair.first, pair.second]).compactMap { $0[$1] }
      named[keys] = parts[index]
    }
    return named
  }
}

/// What covers what: whether a headline lies inside other money of a selection.
private final class Covers {
  private let covers: [Int64: [Int64]]
  private let axes: [Axis]
  private let session: Session
  /// The keys of stretches that covers are in.
  private var keys: [Int: [NumberLists]] = [:]

  /// How many stretches' keys are kept.
  private static let capacity = 64

  init(_ axes: [Axis], _ session: Session) throws {
    self.axes = axes
    self.session = session
    covers = try session.covers()
  }

  /// - Parameter wanted: The keys that a cover must have too; `nil` for any.
  func covers(
    _ initiative: Int64, in selection: Selection, with wanted: Groups.Pair? = nil
  ) throws -> Bool {
    try (covers[initiative] ?? []).contains { cover in
      guard selection.rows.contains(cover) else { return false }
      guard let wanted else { return true }
      let stretch = session.stretch(of: cover)
      let index = Int(cover) - 1 - stretch.first
      return zip(try keys(in: stretch), [wanted.first, wanted.second]).allSatisfy {
        $0.has($1, at: index)
      }
    }
  }

  private func keys(in stretch: Stretch) throws -> [NumberLists] {
    if let known = keys[stretch.index] { return known }
    if keys.count >= Self.capacity { keys = [:] }
    let read = try axes.map { try $0.keys(in: stretch, session) }
    keys[stretch.index] = read
    return read
  }
}
