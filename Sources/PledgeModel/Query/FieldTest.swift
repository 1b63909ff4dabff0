/// A test of one field: it holds where any of its values does.
///
/// A test of amounts holds where any one amount of the initiative passes it. So two such tests may
/// be met by two different amounts: `status:spent amount:>1bn` keeps an initiative that has spent a
/// little and announced much.
public enum FieldTest: Hashable, Sendable {
  /// Where the money goes, or whose it is, as `Reading` says.
  case places([PlaceCode], Reading)
  case kinds([InitiativeKind])
  case stages([Stage])
  case themes([InitiativeTheme])
  /// Any amount's range.
  ///
  /// The stated number is compared, in whole units: "at most 50 billion" is 50 billion, and a range
  /// its upper end. Where the amount shown beside the initiative's name is in words only, the test
  /// holds: nobody can say that it does not.
  case amounts([AmountRange])
  /// The currency that any amount is stated in.
  case currencies([Currency])
  case statuses([MoneyStatus])
  case bases([Basis])
  case bounds([Bound])
  /// When the initiative was announced.
  case announced([DateRange])
  /// The period that any amount is for: one day of it is enough.
  case periods([DateRange])
  /// Names of organizations that take part or pay: each word begins one of the name's.
  case actors([String])
  /// Names of organizations that pay, as for actors.
  case funders([String])
  /// Names of those whom a quotation quotes, as for actors.
  case speakers([String])
  /// Names, titles or publishers of sources, as for actors.
  case sources([String])
  /// The languages of sources, as ISO 639-1 codes.
  case languages([String])
  case initiatives([InitiativeID])
  /// The initiatives that include the initiative's money, or the initiative.
  case parts(of: [InitiativeID])
  case has([InitiativeContent])
  case `is`([InitiativeTrait])
}

/// What an initiative may have or lack.
public enum InitiativeContent: String, Vocabulary {
  case amount
  case date
  /// An amount whose first or last year is stated.
  case period
  /// Somebody who pays.
  case funder
  /// A figure that is no money.
  case metric
  case quote
  /// A source with an address.
  case url
  /// A remark of the curator's, on the initiative or one of its amounts.
  case note

  public static let title = "content"
}

/// What an initiative may be, judged by the amount shown beside its name (`Initiative.leadAmount`),
/// by its sources and by what its reader has put on it.
public enum InitiativeTrait: String, Vocabulary {
  /// The amount is an exact figure.
  case exact
  /// The amount is a bound, a range or an estimate.
  case bound
  /// The amount is in words only.
  case vague
  /// The amount is in another currency than the one shown, and can be converted.
  case converted
  /// The sources state different figures for the same thing.
  case disputed
  /// Several sources, and no dispute.
  case agreed
  /// One source only.
  case single
  /// The headline has a number and lies inside no other initiative's money.
  case counted
  /// The headline lies inside another initiative's money.
  case nested
  /// The reader has marked it for a comparison.
  case marked
  /// The reader has put a note on it.
  case noted

  public static let title = "trait"
}
