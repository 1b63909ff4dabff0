import PledgeModel

/// Counts what the headlines of a selection are like, stretch by stretch, and finds those that divide
/// the others by their size.
struct Census {
  private(set) var statistics = Statistics()
  private let terms: Terms
  /// The numbers of the headlines in the currency of the lens, the smallest first.
  private var units: [Int64] = []

  /// An amount at a rank, and the number of its initiative.
  struct Landmark {
    let rank: Statistics.Rank
    let units: Int64
    let number: Int64
  }

  init(_ selection: Selection, _ lens: Lens, _ session: Session) throws {
    terms = try Terms(lens, session)
    // Arrays: a dictionary would hash a number for each initiative.
    var years = Array(repeating: 0, count: 10_000)
    var sources = Array(repeating: 0, count: Int(UInt16.max) + 1)
    var currencies = sources
    var classes = Array(repeating: 0, count: HeadlineClass.byNumber.count)
    for stretch in Stretch.all(of: session.count) where selection.rows.hasAny(in: stretch) {
      let dates = try session.numbers(.date, in: stretch)
      let citations = try session.numbers(.sources, in: stretch)
      let stated = try session.numbers(.currency, in: stretch)
      let headlines = try Self.headlines(in: stretch, session)
      let terms = try terms.terms(in: stretch, session)
      try selection.rows.forEach(in: stretch) { index in
        let year = Int(dates[index] / 10_000)
        guard years.indices.contains(year) else { throw CatalogueError.damaged("year") }
        statistics.initiatives += 1
        years[year] += 1
        sources[Int(citations[index])] += 1
        classes[headlines[index]] += 1
        guard let headline = HeadlineClass.byNumber[headlines[index]] else { return }
        currencies[Int(stated[index])] += 1
        guard headline.bound != .unquantified else { return }
        switch terms.term(at: index) {
        case .units(let number, let isForeign):
          units.append(number)
          if isForeign { statistics.converted += 1 }
        case .notConverted: statistics.notConverted += 1
        case .withoutPeriod: statistics.withoutPeriod += 1
        }
      }
    }
    units.sort()
    statistics.amounts = units.count
    statistics.years = Self.counted(years)
    statistics.sources = Self.counted(sources)
    count(classes)
    try count(currencies, named: session.labels(.currency))
  }

  /// Returns the amounts that divide the others.
  func landmarks(of selection: Selection, _ session: Session) throws -> [Landmark] {
    guard !units.isEmpty else { return [] }
    var wanted = Statistics.Rank.allCases.map { ($0, units: units[$0.index(of: units.count)]) }
    var found: [Landmark] = []
    for stretch in Stretch.all(of: session.count) where selection.rows.hasAny(in: stretch) {
      if wanted.isEmpty { break }
      let headlines = try Self.headlines(in: stretch, session)
      let terms = try terms.terms(in: stretch, session)
      selection.rows.forEach(in: stretch) { index in
        guard let headline = HeadlineClass.byNumber[headlines[index]],
          headline.bound != .unquantified,
          case .units(let number, _) = terms.term(at: index),
          wanted.contains(where: { $0.units == number })
        else { return }
        found += wanted.filter { $0.units == number }.map {
          Landmark(rank: $0.0, units: number, number: Int64(stretch.first + index) + 1)
        }
        wanted.removeAll { $0.units == number }
      }
    }
    return found
  }

  /// The numbers of a stretch's classes of headlines.
  private static func headlines(in stretch: Stretch, _ session: Session) throws -> [Int] {
    try session.numbers(.headline, in: stretch).map { number in
      let number = Int(number)
      guard HeadlineClass.byNumber.indices.contains(number),
        number == 0 || HeadlineClass.byNumber[number] != nil
      else { throw CatalogueError.damaged("class of a headline") }
      return number
    }
  }

  private mutating func count(_ classes: [Int]) {
    statistics.withoutHeadline = classes[0]
    for (number, count) in classes.enumerated() where count > 0 {
      guard let headline = HeadlineClass.byNumber[number] else { continue }
      statistics.bounds[headline.bound, default: 0] += count
    }
    statistics.unquantified = statistics.bounds[.unquantified] ?? 0
  }

  private mutating func count(_ currencies: [Int], named names: [Int64: String]) throws {
    for (number, count) in Self.counted(currencies) {
      let name = names[Int64(number)]
      guard number == 0 || name != nil else { throw CatalogueError.damaged("name of a currency") }
      statistics.currencies[number == 0 ? nil : name.map { Currency($0) }, default: 0] += count
    }
  }

  /// The numbers that are there, and how often.
  private static func counted(_ counts: [Int]) -> [Int: Int] {
    var counted: [Int: Int] = [:]
    for (number, count) in counts.enumerated() where count > 0 { counted[number] = count }
    return counted
  }
}
