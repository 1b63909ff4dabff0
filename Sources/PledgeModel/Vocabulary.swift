/// A closed list of words that corpus files use, each written as its raw value.
public protocol Vocabulary: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What the list is called in a message: `kind`, `bound`.
  static var title: String { get }
}

/// What sort of thing was announced.
public enum InitiativeKind: String, Vocabulary {
  case publicProgramme = "public-programme"
  case privateInvestment = "private-investment"
  case publicPrivate = "public-private"
  case fund
  case fundingRound = "funding-round"
  case infrastructure
  case institution
  case partnership
  case regulation
  case event
  case project
  case proposal
  case product
  case goal
  case acquisitionOffer = "acquisition-offer"

  public static let title = "kind"
}

/// How far an initiative has come.
public enum Stage: String, Vocabulary {
  case proposed
  case announced
  case launched
  case underWay = "under-way"
  case completed
  case paused
  case cancelled

  public static let title = "stage"
}

/// What an organization does in an initiative.
public enum Role: String, Vocabulary {
  case announcer
  case funder
  case `operator`
  case partner
  case recipient
  case signatory
  case proposer
  case participant

  public static let title = "role"
}

/// What an initiative is about.
public enum InitiativeTheme: String, Vocabulary {
  case compute
  case models
  case data
  case talent
  case research
  case adoption
  case safety
  case regulation
  case energy
  case defence
  case startups
  case chips

  public static let title = "theme"
}

/// What sort of body an organization is.
public enum OrganizationType: String, Vocabulary {
  case government
  case company
  case investor
  case foundation
  case institution
  case intergovernmental

  public static let title = "organization type"
}

/// How a source bounds a figure: `109 billion`, `up to 50 billion`, `several billion`.
public enum Bound: String, Vocabulary {
  case exact
  case upTo
  case atLeast
  case about
  case range
  case unquantified

  public static let title = "bound"
}

/// What an amount of money is the amount of.
public enum Basis: String, Vocabulary {
  /// The whole envelope.
  case total
  /// A named part of an envelope.
  case part
  /// First money of a larger aim.
  case initial
  /// What the initiative hopes to mobilise.
  case target
  /// Equity raised.
  case round
  /// Money of one year.
  case annual
  /// Money spent before the announcement.
  case prior
  /// What a company is said to be worth.
  case valuation
  /// A figure that describes a market or a period.
  case statistic

  public static let title = "basis"
}

/// How far money has come; the steps of the International Aid Transparency Initiative.
///
/// Money of different status is never added into one number.
public enum MoneyStatus: String, Vocabulary, Comparable {
  /// Intended, not yet announced by whoever would pay.
  case planned
  /// Announced in public: IATI's pledge.
  case announced
  /// Signed, raised or voted: IATI's commitment.
  case committed
  /// Paid out: IATI's disbursement.
  case spent

  public static let title = "status"

  public static func < (left: Self, right: Self) -> Bool { left.step < right.step }

  private var step: Int {
    switch self {
    case .planned: 0
    case .announced: 1
    case .committed: 2
    case .spent: 3
    }
  }
}
