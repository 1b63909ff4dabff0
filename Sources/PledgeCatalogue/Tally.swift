import GRDB
import PledgeModel

/// Adds up the headlines of a selection: as a whole, and in groups of one grouping or of two.
///
/// The database decides what is kept and which headlines are nested, and hands over a short row of
/// numbers for each; they are added up here. `GROUP BY` sorts the rows first: it takes twice the
/// time and keeps them all in memory.
struct Tally {
  private(set) var whole = Part()
  /// The groups by their keys, one for each axis.
  private(set) var parts: [[GroupKey]: Part] = [:]

  /// The numbers of a group's keys; the second is 0 where there is one axis.
  private struct Pair: Hashable {
    let first: Int64
    let second: Int64
  }

  /// Counts a selection.
  ///
  /// - Parameter axes: One grouping or two; an initiative is in a group for each pair of its keys.
  init(_ selection: Selection, by axes: [Axis], _ lens: Lens, _ session: Session) throws {
    let terms = try Terms(lens, session)
    let isPaired = axes.count > 1
    var indices: [Pair: Int] = [:]
    var parts: [Part] = []
    try session.forEachOfNumbers(Self.query(selection, axes, terms)) { row in
      let pair = Pair(first: row[0] ?? 0, second: isPaired ? row[1] ?? 0 : 0)
      let facts = try Facts(row[axes.count])
      let term = terms.term(row, from: axes.count + 1, isForeign: facts.isForeign)
      if facts.isFirst { whole.add(facts, term, isNestedInPart: facts.isNested) }
      let index = indices[pair] ?? parts.count
      if index == parts.count {
        indices[pair] = index
        parts.append(Part())
      }
      parts[index].add(facts, term, isNestedInPart: facts.isNestedInPart)
    }
    let first = try session.keys(Set(indices.keys.map(\.first)), of: axes[0])
    let second = isPaired ? try session.keys(Set(indices.keys.map(\.second)), of: axes[1]) : [:]
    for (pair, index) in indices {
      let keys = [first[pair.first], second[pair.second]].compactMap(\.self)
      guard keys.count == axes.count else { throw CatalogueError.damaged("no name of a group") }
      self.parts[keys] = parts[index]
    }
  }

  /// The query whose rows are the keys of an initiative, the facts about it and its headline, and
  /// what that adds.
  private static func query(_ selection: Selection, _ axes: [Axis], _ terms: Terms) -> SQL {
    """
    SELECT \(axes.map(\.key).joined(separator: ", ")),
      (t.class << 4) | ((\(terms.isForeign)) << 3)
        | ((\(axes.map(\.isFirst).joined(separator: " AND "))) << 2)
        | (\(isCovered(selection, by: [])) << 1) | \(isCovered(selection, by: axes)),
      \(terms.columns)
    FROM tally AS t \(axes.map(\.join).joined(separator: " "))
    WHERE \(selection.contains("t.initiative"))
    """
  }

  /// Whether a headline lies inside other money of the selection that has the same keys.
  private static func isCovered(_ selection: Selection, by axes: [Axis]) -> SQL {
    if selection.isEverything, axes.isEmpty { return "t.is_covered" }
    let conditions = [selection.contains("+cover.cover")] + axes.map(\.isKeyOfCover)
    return """
      (t.is_covered AND EXISTS (
        SELECT 1 FROM cover
        WHERE cover.initiative = t.initiative AND \(conditions.joined(separator: " AND "))))
      """
  }
}

extension Tally {
  /// What a row says of an initiative, in bits.
  fileprivate struct Facts {
    /// `nil` where the initiative has no headline.
    let headline: HeadlineClass?
    let isForeign: Bool
    /// Whether the row is the initiative's first.
    let isFirst: Bool
    /// Whether other money of the selection covers the headline.
    let isNested: Bool
    /// Whether other money of the part does.
    let isNestedInPart: Bool

    init(_ bits: Int64?) throws(CatalogueError) {
      guard let bits, let number = Int(exactly: bits >> 4),
        HeadlineClass.byNumber.indices.contains(number)
      else { throw .damaged("class of a headline") }
      headline = HeadlineClass.byNumber[number]
      guard headline != nil || number == 0 else { throw .damaged("class of a headline") }
      isForeign = bits & 8 != 0
      isFirst = bits & 4 != 0
      isNested = bits & 2 != 0
      isNestedInPart = bits & 1 != 0
    }
  }

  /// The whole, or a group of it.
  struct Part {
    private(set) var initiatives = 0
    private var own = Sums()
    private var added = Sums()

    /// What the part adds up to by itself.
    var sums: [MoneyStatus: Sum] { own.byStatus }
    /// What the part adds to the whole.
    var shares: [MoneyStatus: Sum] { added.byStatus }

    fileprivate mutating func add(_ facts: Facts, _ term: Sum.Term, isNestedInPart: Bool) {
      initiatives += 1
      guard let headline = facts.headline else { return }
      own.add(headline, term, isNested: isNestedInPart)
      added.add(headline, term, isNested: facts.isNested)
    }
  }

  /// A sum for each status; a dictionary would hash the status's word for each headline.
  private struct Sums {
    private var sums: [Sum?] = MoneyStatus.allCases.map { _ in nil }

    var byStatus: [MoneyStatus: Sum] {
      zip(MoneyStatus.allCases, sums).reduce(into: [:]) { $0[$1.0] = $1.1 }
    }

    mutating func add(_ headline: HeadlineClass, _ term: Sum.Term, isNested: Bool) {
      let index = headline.statusIndex
      if sums[index] == nil { sums[index] = Sum() }
      sums[index]?.add(1, headline.bound, term, isNested: isNested)
    }
  }
}
