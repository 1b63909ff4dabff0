import GRDB
import PledgeModel

extension Session {
  /// Returns the numbers of the initiatives whose money lies inside another's and inside no other
  /// that does too, or that are part of it, largest first.
  func parts(of whole: Int64) throws -> [Int64] {
    try rows(
      """
      SELECT id FROM initiative
      WHERE id <> \(whole) AND (
        part_of = \(whole)
        OR id IN (
          SELECT initiative FROM cover WHERE cover.cover = \(whole) AND NOT EXISTS (
            SELECT 1 FROM cover AS first JOIN cover AS second ON second.initiative = first.cover
            WHERE first.initiative = cover.initiative AND second.cover = \(whole))))
      ORDER BY lead_rank, lead_eur DESC, name_key_en, slug
      """
    ) { try $0.integer() }
  }

  /// Returns what an initiative's headline has beyond what is known of its parts: its own amounts
  /// inside the headline, and other initiatives.
  ///
  /// Where a part is converted, the remainder is approximate.
  ///
  /// - Parameter parts: The numbers of the initiatives that lie inside it or are part of it.
  func remainder(of whole: StoredInitiative, less parts: [Int64]) throws -> Figure? {
    guard let headline = whole.initiative.headline, let currency = headline.currency else {
      return nil
    }
    let own = whole.initiative.partsOfHeadline
    let others = try initiatives(apart(parts, outside: own.map(\.id)), isBrief: true)
    let known =
      own.map { ($0, whole) }
      + others.compactMap { part in
        part.initiative.headline.map { ($0, part) }
      }
    var figures: [Figure] = []
    for (amount, stored) in known where amount.figure.stated != nil {
      guard let figure = try figure(of: amount, of: stored, in: currency) else { return nil }
      figures.append(figure)
    }
    return Figure.remainder(of: headline.figure, less: figures)
  }

  /// Returns an amount's figure in a currency; `nil` where it cannot be converted.
  private func figure(
    of amount: Amount, of stored: StoredInitiative, in currency: Currency
  ) throws -> Figure? {
    if amount.currency == currency { return amount.figure }
    guard let own = amount.currency, let date = stored.dates[amount.id] else { return nil }
    let converted = try rates(of: [own, currency]).conversion(
      of: amount, of: stored.initiative, to: currency, at: date)
    return converted.flatMap { Figure(low: $0.money.units, high: $0.money.units, bound: .about) }
  }

  /// Returns those of some initiatives whose headlines lie neither inside another's of them nor
  /// inside one of some amounts, so that no money is taken away twice.
  private func apart(_ numbers: [Int64], outside amounts: [AmountID]) throws -> [Int64] {
    guard !numbers.isEmpty else { return [] }
    let keys = Keys(numbers)
    let inside = try rows(
      """
      WITH RECURSIVE whole (initiative, amount) AS (
        SELECT id, headline FROM initiative WHERE id IN \(literal: keys.list)
        UNION
        SELECT whole.initiative, amount.within
        FROM whole JOIN amount ON amount.id = whole.amount WHERE amount.within IS NOT NULL)
      SELECT whole.initiative FROM whole JOIN amount ON amount.id = whole.amount
      WHERE amount.slug IN \(amounts.map(\.rawValue))
      UNION
      SELECT initiative FROM cover
      WHERE initiative IN \(literal: keys.list) AND cover IN \(literal: keys.list)
      """
    ) { try $0.integer() }
    return numbers.filter { !inside.contains($0) }
  }
}
