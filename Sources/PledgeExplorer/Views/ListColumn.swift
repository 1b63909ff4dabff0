import PledgeModel

/// A column that a reader can choose for the list of initiatives.
public enum ListColumn: String, Vocabulary {
  case name
  /// The code of the first place.
  case place
  /// The amount that stands for the initiative, with the sign that says how it stands.
  case amount
  case date
  case kind
  case stage
  /// How far the amount has come.
  case status
  /// What the amount is the amount of.
  case basis
  case sources

  public static let title = "column"

  /// What the list shows where there is room for it and nothing else is chosen.
  public static let standard: [ListColumn] = [
    .name, .place, .amount, .date, .kind, .stage, .sources,
  ]

  /// Returns the columns that a width has room for where none were chosen, in their order.
  ///
  /// - Parameter isOnePlace: Whether all initiatives are of one place, which then need not be named.
  static func fitting(width: Int, isOnePlace: Bool) -> [ListColumn] {
    standard.filter { column in
      switch column {
      case .name, .amount: true
      case .place: width >= 60 && !isOnePlace
      case .date: width >= 44
      case .kind: width >= 76
      case .stage: width >= 92
      case .sources: width >= 52
      case .status, .basis: false
      }
    }
  }
}
