extension Basis {
  /// The bases that an initiative's headline may have, the weightiest first.
  ///
  /// What is missing here (`prior`, `valuation`, `statistic`) is never part of a total.
  public static let headlineOrder: [Basis] = [.total, .round, .target, .annual, .part, .initial]

  /// Whether money of this basis may be part of a total.
  public var counts: Bool { Self.headlineOrder.contains(self) }
}

extension Initiative {
  /// The amount that stands for the initiative in lists and totals.
  ///
  /// It is an amount in figures rather than one in words, then the first basis of
  /// `Basis.headlineOrder`, then the one that the curator prefers.
  public var headline: Amount? {
    func rank(_ amount: Amount) -> (Int, Int, Int)? {
      guard let basis = Basis.headlineOrder.firstIndex(of: amount.basis) else { return nil }
      return (amount.figure.stated == nil ? 1 : 0, basis, amount.preferred ? 0 : 1)
    }
    return amounts.compactMap { amount in rank(amount).map { (amount, $0) } }
      .min { $0.1 < $1.1 }?.0
  }

  /// The amount shown beside the initiative's name: its headline, else the first that it has.
  public var leadAmount: Amount? {
    headline ?? amounts.first(where: \.preferred) ?? amounts.first
  }

  /// The amounts that say something else about the same thing than `amount` does.
  ///
  /// Two amounts are about the same thing when basis and period are the same and no two different
  /// funders are named; named parts are always different things.
  public func alternatives(to amount: Amount) -> [Amount] {
    guard amount.basis != .part else { return [] }
    return amounts.filter {
      $0.id != amount.id && $0.basis == amount.basis && $0.from == amount.from
        && $0.to == amount.to
        && ($0.funder == nil || amount.funder == nil || $0.funder == amount.funder)
        && ($0.figure != amount.figure || $0.currency != amount.currency)
    }
  }

  /// Whether sources state different figures for the same thing.
  public var isDisputed: Bool { amounts.contains { !alternatives(to: $0).isEmpty } }

  /// How far apart the figures for the same thing are; `nil` where nothing is disputed.
  ///
  /// The first thing that is disputed counts, the headline before all others.
  public var spread: Spread? {
    let first = headline.map { [$0] } ?? []
    guard let disputed = (first + amounts).first(where: { !alternatives(to: $0).isEmpty }) else {
      return nil
    }
    return Spread(of: [disputed] + alternatives(to: disputed))
  }
}

/// Figures that sources state for the same thing.
public struct Spread: Hashable, Sendable {
  /// How many different figures there are, those in words among them.
  public let figures: Int
  /// The smallest and the largest of those in numbers; `nil` where there are none, or in several
  /// currencies.
  public let lowest: Money?
  public let highest: Money?
  /// An amount for each of the figures, the smallest first, those in words last.
  public let amounts: [Amount]

  init(of amounts: [Amount]) {
    var seen: Set<Stated> = []
    let different = amounts.filter {
      seen.insert(Stated(figure: $0.figure, currency: $0.currency)).inserted
    }
    figures = different.count
    self.amounts = different.sorted {
      ($0.figure.stated ?? .max, $0.figure.low ?? 0) < (
        $1.figure.stated ?? .max, $1.figure.low ?? 0
      )
    }
    let money = amounts.compactMap { amount in
      amount.currency.flatMap { currency in amount.figure.stated.map { Money($0, currency) } }
    }
    let isOneCurrency = Set(money.map(\.currency)).count == 1
    lowest = isOneCurrency ? money.min { $0.units < $1.units } : nil
    highest = isOneCurrency ? money.max { $0.units < $1.units } : nil
  }

  private struct Stated: Hashable {
    let figure: Figure
    let currency: Currency?
  }
}
