/// What initiatives are put together by.
public enum Grouping: String, Vocabulary {
  /// Where the money is to go.
  case place
  /// The country of whoever pays.
  case origin
  case kind
  case theme
  /// The year of the announcement.
  case year
  /// The month of the announcement.
  case month
  case funder
  /// The currency of the headline.
  case currency

  public static let title = "grouping"
}

/// What a group's initiatives have in common: a place's code, a kind, a year, an organization's name.
public struct GroupKey: Identifier {
  public let rawValue: String
  public init(_ text: String) { rawValue = text }

  /// No source says what the initiatives would be grouped by.
  public static let unknown: GroupKey = "unknown"
  /// Several share the money, and no source says how.
  public static let several: GroupKey = "several"
}

extension GroupKey {
  /// The group of a place; of the places that stand for no one country, that without a country.
  public init(_ place: PlaceCode) {
    switch place {
    case .unknown: self = .unknown
    case .several: self = .several
    default: self.init(place.rawValue)
    }
  }

  /// The place that the group is, where it is one of places.
  public var place: PlaceCode {
    switch self {
    case .unknown: .unknown
    case .several: .several
    default: PlaceCode(rawValue)
    }
  }
}

/// A group that a query keeps.
public struct Facet: Hashable, Sendable {
  public let grouping: Grouping
  public let key: GroupKey

  public init(_ grouping: Grouping, _ key: GroupKey) {
    self.grouping = grouping
    self.key = key
  }
}

/// How initiatives are put together: what is needed beside the initiatives themselves.
public struct GroupingRules: Hashable, Sendable {
  private let countries: [OrganizationID: PlaceCode]
  private let blocs: [PlaceCode: [PlaceCode]]

  /// - Parameter withMembers: Whether a bloc has its members' initiatives too.
  public init(_ corpus: Corpus, withMembers: Bool = false) {
    self.init(of: corpus.organizations, places: corpus.places, withMembers: withMembers)
  }

  /// - Parameters:
  ///   - organizations: Those that may pay.
  ///   - withMembers: Whether a bloc has its members' initiatives too.
  public init(of organizations: [Organization], places: [Place], withMembers: Bool = false) {
    countries = Dictionary(
      organizations.compactMap { body in body.country.map { (body.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    guard withMembers else {
      blocs = [:]
      return
    }
    blocs = places.reduce(into: [:]) { blocs, place in
      for member in place.members { blocs[member, default: []].append(place.id) }
    }
  }

  /// Returns the groups that an initiative is in, each once. There is always one.
  public func keys(of initiative: Initiative, by grouping: Grouping) -> [GroupKey] {
    let keys: [GroupKey] =
      switch grouping {
      case .place:
        (initiative.places + initiative.places.flatMap { blocs[$0] ?? [] })
          .map { GroupKey($0) }
      case .origin: [origin(of: initiative)]
      case .kind: [GroupKey(initiative.kind.rawValue)]
      case .theme: initiative.themes.map { GroupKey($0.rawValue) }
      case .year: [initiative.announced.map { GroupKey($0.yearText) } ?? .unknown]
      case .month: [initiative.announced?.monthText.map { GroupKey($0) } ?? .unknown]
      case .funder: [initiative.funder]
      case .currency: [initiative.headline?.currency.map { GroupKey($0.rawValue) } ?? .unknown]
      }
    let unique = keys.reduce(into: [GroupKey]()) { if !$0.contains($1) { $0.append($1) } }
    return unique.isEmpty ? [.unknown] : unique
  }

  /// The country whose money the headline is.
  ///
  /// Where funders of several countries share it, no source says which part is whose: it is nobody's
  /// alone. So the Emirates have the part that they are named for, not the whole plan.
  private func origin(of initiative: Initiative) -> GroupKey {
    let funders = initiative.funders
    guard !funders.isEmpty else { return .unknown }
    let known = Set(funders.map { countries[$0] })
    guard known.count == 1, let country = known.first else { return .several }
    return country.map { GroupKey($0) } ?? .unknown
  }
}

extension Initiative {
  /// Whoever pays the headline: the funder that it names, else every actor that is a funder.
  public var funders: Set<OrganizationID> {
    if let funder = headline?.funder { return [funder] }
    return Set(actors.filter { $0.role == .funder }.map(\.organization))
  }

  /// The group of the initiative by funder.
  public var funder: GroupKey {
    let funders = funders
    guard let funder = funders.first else { return .unknown }
    return funders.count == 1 ? GroupKey(funder.rawValue) : .several
  }
}

extension PartialDate {
  fileprivate var yearText: String { String(description.prefix(4)) }
  fileprivate var monthText: String? { month == nil ? nil : String(description.prefix(7)) }
}
