/// Whether an amount is part of its selection's total, and if not, why.
public enum Standing: Hashable, Sendable {
  /// The amount is part of the total.
  case counted
  /// It lies inside an amount that is counted.
  case within(AmountID)
  /// Its initiative is part of one that is counted.
  case partOf(InitiativeID)
  /// Another amount of the same initiative stands for it.
  case besides(AmountID)
  /// The curator prefers another figure for the same thing.
  case disputed(preferred: AmountID)
  /// Money of this basis is never added: prior spending, valuations, statistics.
  case notAdded(Basis)
  /// The source gives no number.
  case unquantified
}

extension Initiative {
  /// Returns the standing of one of the initiative's amounts in a selection.
  ///
  /// - Parameters:
  ///   - amount: An amount of this initiative.
  ///   - cover: What covers the initiative in the selection, from `Coverage.cover(of:in:)`.
  public func standing(of amount: Amount, cover: Coverage.Way?) -> Standing {
    guard amount.basis.counts else { return .notAdded(amount.basis) }
    guard let headline else { return .notAdded(amount.basis) }
    if amount.id == headline.id {
      guard amount.figure.stated != nil else { return .unquantified }
      switch cover {
      case .within(let whole): return .within(whole)
      case .partOf(let whole): return .partOf(whole)
      case nil: return .counted
      }
    }
    if alternatives(to: amount).contains(where: { $0.id == headline.id }) {
      return .disputed(preferred: headline.id)
    }
    guard amount.figure.stated != nil else { return .unquantified }
    if let whole = amount.within { return .within(whole) }
    return .besides(headline.id)
  }
}

extension Standing {
  /// The standing in one word of its own, without what it refers to.
  public var name: String {
    switch self {
    case .counted: "counted"
    case .within: "within"
    case .partOf: "partOf"
    case .besides: "besides"
    case .disputed: "disputed"
    case .notAdded: "notAdded"
    case .unquantified: "unquantified"
    }
  }
}
