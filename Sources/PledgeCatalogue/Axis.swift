import GRDB
import PledgeModel

/// A grouping as columns have it: where the keys of its groups stand, as numbers.
struct Axis: Hashable {
  let grouping: Grouping
  /// Whether only places count that an initiative names itself.
  private let isDirectOnly: Bool

  /// The funders that are no organization.
  static let unknownFunder: Int64 = 0
  static let severalFunders: Int64 = 1

  /// - Parameter withMembers: Whether a bloc has its members' initiatives too.
  init(_ grouping: Grouping, withMembers: Bool) {
    self.grouping = grouping
    isDirectOnly = grouping == .place && !withMembers
  }

  /// Returns the numbers of the keys of a stretch's initiatives. Each has one at least.
  func keys(in stretch: Stretch, _ session: Session) throws -> NumberLists {
    func one(_ column: Column, _ key: (Int64) -> Int64 = { $0 }) throws -> NumberLists {
      NumberLists(ofOneEach: try session.numbers(column, in: stretch).map(key))
    }
    switch grouping {
    case .place:
      let isDirectOnly = isDirectOnly
      return try session.places(in: stretch) { !isDirectOnly || $0.isDirect }
    case .theme:
      var lists = NumberLists()
      for themes in try session.numbers(.themes, in: stretch) {
        if themes == 0 { lists.append(0) }
        var bits = themes
        while bits != 0 {
          lists.append(Int64(bits.trailingZeroBitCount) + 1)
          bits &= bits - 1
        }
        lists.endList()
      }
      return lists
    case .origin: return try one(.origin)
    case .kind: return try one(.kind)
    case .funder: return try one(.funder)
    case .currency: return try one(.currency)
    case .year: return try one(.date) { $0 / 10_000 }
    case .month: return try one(.date) { $0 / 100 % 100 == 0 ? 0 : $0 / 100 }
    }
  }

  /// Returns whether initiatives have one of some keys.
  func initiatives(
    with keys: some Collection<GroupKey>, _ session: Session
  ) throws -> Membership {
    let wanted = Set(try keys.compactMap { try number(of: $0, session) })
    switch grouping {
    case .place:
      let isDirectOnly = isDirectOnly
      return .destination { wanted.contains($0.place) && (!isDirectOnly || $0.isDirect) }
    case .theme:
      let bits = wanted.filter { (1...32).contains($0) }.reduce(Int64(0)) { $0 | 1 << ($1 - 1) }
      let isUnknownToo = wanted.contains(0)
      return .column(.themes) { $0 & bits != 0 || (isUnknownToo && $0 == 0) }
    case .origin: return .column(.origin, wanted.contains)
    case .kind: return .column(.kind, wanted.contains)
    case .funder: return .column(.funder, wanted.contains)
    case .currency: return .column(.currency, wanted.contains)
    case .year: return .column(.date) { wanted.contains($0 / 10_000) }
    case .month:
      return .column(.date) { wanted.contains($0 / 100 % 100 == 0 ? 0 : $0 / 100) }
    }
  }

  /// Returns the number of a key; `nil` for one that no initiative has.
  private func number(of key: GroupKey, _ session: Session) throws -> Int64? {
    switch grouping {
    case .place, .origin:
      // A key that is written like the code of a place without country is no key.
      guard GroupKey(key.place) == key else { return nil }
      return try session.number(of: key.place.rawValue, in: "place")
    case .funder:
      switch key {
      case .unknown: return Self.unknownFunder
      case .several: return Self.severalFunders
      default:
        return try session.number(of: key.rawValue, in: "organization").map {
          $0 + Self.severalFunders
        }
      }
    case .kind, .theme, .currency:
      if key == .unknown { return 0 }
      return try session.labels(list).first { $0.value == key.rawValue }?.key
    case .year, .month:
      if key == .unknown { return 0 }
      guard let date = PartialDate(key.rawValue), (date.month == nil) == (grouping == .year) else {
        return nil
      }
      return Int64(grouping == .year ? date.number / 10_000 : date.number / 100)
    }
  }

  /// Returns the keys of numbers.
  ///
  /// - Throws: `CatalogueError.damaged` where a number has no key.
  func keys(of numbers: Set<Int64>, _ session: Session) throws -> [Int64: GroupKey] {
    let names = try names(of: numbers, session)
    return try Dictionary(
      uniqueKeysWithValues: numbers.map { number in
        guard let key = names(number) else { throw CatalogueError.damaged("no name of a group") }
        return (number, key)
      })
  }

  private func names(
    of numbers: Set<Int64>, _ session: Session
  ) throws -> (Int64) -> GroupKey? {
    switch grouping {
    case .place, .origin:
      let codes = try session.slugs(numbers, in: "place")
      return { codes[$0].map { GroupKey(PlaceCode($0)) } }
    case .funder:
      let slugs = try session.slugs(
        Set(numbers.map { $0 - Self.severalFunders }), in: "organization")
      return {
        switch $0 {
        case Self.unknownFunder: .unknown
        case Self.severalFunders: .several
        default: slugs[$0 - Self.severalFunders].map { GroupKey($0) }
        }
      }
    case .kind, .theme, .currency:
      let labels = try session.labels(list)
      return { $0 == 0 ? .unknown : labels[$0].map { GroupKey($0) } }
    case .year:
      return {
        $0 == 0 ? .unknown : PartialDate(year: Int($0)).map { GroupKey($0.description) }
      }
    case .month:
      return {
        $0 == 0
          ? .unknown
          : PartialDate(year: Int($0) / 100, month: Int($0) % 100)
            .map { GroupKey($0.description) }
      }
    }
  }

  private var list: Labels.List {
    switch grouping {
    case .theme: .theme
    case .currency: .currency
    default: .kind
    }
  }
}

/// A list of numbers for each initiative of a stretch, one list after the other.
struct NumberLists {
  private(set) var numbers: [Int64] = []
  /// Where the lists end; `nil` where each has one number.
  private var ends: [Int]? = []

  init() {}

  /// Makes lists of one number each.
  init(ofOneEach numbers: [Int64]) {
    self.numbers = numbers
    ends = nil
  }

  /// Returns where the numbers of a list stand.
  func range(at index: Int) -> Range<Int> {
    guard let ends else { return index..<(index + 1) }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// Whether a list has a number.
  func has(_ number: Int64, at index: Int) -> Bool { numbers[range(at: index)].contains(number) }

  /// Adds a number to the list that is being made.
  mutating func append(_ number: Int64) { numbers.append(number) }

  /// Ends the list that is being made.
  mutating func endList() { ends?.append(numbers.count) }
}
