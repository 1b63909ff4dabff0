/// What is kept of every initiative side by side, so that all of them can be looked through fast.
///
/// The numbers of 4096 initiatives lie next to each other in a row of `stretch`, little-endian and
/// of one width. A question reads the columns that it is about and no others: to add up a million
/// headlines takes fourteen bytes of each.
enum Column: Int64, CaseIterable {
  /// The number of the kind's word in `label`.
  case kind = 1
  /// The number of the stage's word.
  case stage
  /// The announcement: year × 10 000 + month × 100 + day, 0 for what is not known.
  case date
  /// The number of the place that the headline's money is from.
  case origin
  /// The numbers of the places where it goes: see `Destinations`.
  case places
  /// A bit for each theme: the number of its word in `label`, less one.
  case themes
  /// Who pays the headline: 0 for unknown, 1 for several, else an organization's number plus one.
  case funder
  /// The number of the word of the headline's currency; 0 without one.
  case currency
  /// What the initiative is, as bits: see `Traits`.
  case traits
  /// How many sources state an amount of the initiative or describe it.
  case sources
  /// The headline's `HeadlineClass`, 0 without one.
  case headline
  /// The headline's number, `Int64.min` without one.
  case stated
  /// The headline's number in euros and in dollars, `Int64.min` without one.
  case euros
  case dollars
  /// The month whose rate converts the headline, counted from the year 0.
  case month
  /// The years that the headline is for, 0 where that is not known.
  case years

  // The numbers of the initiatives in an order that lists have; see `Ordering`.

  case byAmount
  case byDate
  case byName
  case byKind
  case bySources
  case byAmountInFrench
  case byDateInFrench
  case byNameInFrench
  case byKindInFrench
  case bySourcesInFrench

  /// The number of a stretch's row in the table.
  func key(_ stretch: Int) -> Int64 { rawValue << 32 | Int64(stretch) }

  /// Bytes of each number; `places` has several numbers for an initiative.
  var width: Int {
    switch self {
    case .kind, .stage, .traits, .headline: 1
    case .places, .currency, .sources, .years: 2
    case .stated, .euros, .dollars: 8
    default: 4
    }
  }
}

/// Facts about an initiative, as bits.
struct Traits: OptionSet {
  let rawValue: UInt8

  /// Sources state different figures for the same thing.
  static let disputed = Traits(rawValue: 1)
  /// The headline lies inside another initiative's money.
  static let covered = Traits(rawValue: 2)
  /// The amount beside the name is an exact figure, a bound, or in words.
  static let exact = Traits(rawValue: 4)
  static let bound = Traits(rawValue: 8)
  static let vague = Traits(rawValue: 16)
}
