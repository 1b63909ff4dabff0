import PledgeCatalogue
import PledgeModel
import PledgeTesting
import Testing

/// Lists that are stored in several parts: a part has 4096 initiatives.
@Suite struct LongListTests {
  /// 9000 initiatives whose names are in no order: half announced in one year, which two parts
  /// share, some in years of their own, the last quarter at no known time.
  private static let initiatives = (0..<9000).map { index -> Initiative in
    let name = "n" + String(repeating: "0", count: 4 - String(index).count) + String(index)
    let place = (index * 7919) % 9000
    let date: String? =
      switch place {
      case ..<4500: "2025"
      case ..<6750: String(1000 + place / 10)
      default: nil
      }
    return .sample(
      InitiativeID(name), kind: index % 3 == 0 ? .partnership : .project, announced: date)
  }

  private static let catalogue = Result<Catalogue, any Error> {
    var corpus = Corpus.sample
    corpus.initiatives = initiatives
    return try Catalogue(corpus: corpus)
  }

  /// What the list has to be: by year, the undated last, ties by name.
  private static func wanted(_ condition: Condition, reversed: Bool) -> [InitiativeID] {
    let kept = initiatives.filter { condition == .everything || $0.kind == .partnership }
    let dated = kept.filter { $0.announced != nil }.sorted { first, second in
      let years = [first, second].map { $0.announced?.year ?? 0 }
      if years[0] == years[1] { return first.id.rawValue < second.id.rawValue }
      return (years[0] > years[1]) != reversed
    }
    return (dated + kept.filter { $0.announced == nil }).map(\.id)
  }

  @Test(arguments: [false, true], [Condition.everything, .field(.kinds([.partnership]))])
  func `parts are put together in either direction`(isReversed: Bool, condition: Condition) throws {
    let catalogue: Catalogue = try Self.catalogue.get()
    let wanted = Self.wanted(condition, reversed: isReversed)
    let query = InitiativeQuery(
      condition: condition, order: InitiativeOrder(.date, reversed: isReversed))
    // Growing, as by one who pages through it; then what is already known, and all at once.
    for first in [0, 30, 1300, wanted.count - 40, 700, 0] {
      let page = try catalogue.initiatives(matching: query, in: .rows(from: first, count: 40))
      #expect(page.rows.map(\.id) == Array(wanted[first..<(first + 40)]), "from \(first)")
      #expect(page.total == wanted.count)
    }
    #expect(try catalogue.identifiers(matching: query, atMost: 9000).ids == wanted)
  }

  @Test(arguments: [false, true], [Condition.everything, .field(.kinds([.partnership]))])
  func `an initiative is found in any part`(isReversed: Bool, condition: Condition) throws {
    let wanted = Self.wanted(condition, reversed: isReversed)
    let query = InitiativeQuery(
      condition: condition, order: InitiativeOrder(.date, reversed: isReversed))
    for index in [wanted.count - 1, 0, 1500, wanted.count / 2, 2999] {
      let page = try Self.catalogue.get().initiatives(
        matching: query, in: .around(wanted[index], count: 1))
      #expect(page.offset == index)
      #expect(page.rows.map(\.id) == [wanted[index]])
    }
  }
}
