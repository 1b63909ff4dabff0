import GRDB
import PledgeModel

extension Translation {
  /// Returns whether an amount of an initiative is in one of some ranges, or its lead amount in words
  /// only.
  func amounts(_ ranges: [AmountRange]) throws -> Membership {
    .any(try [.traits(.vague)] + ranges.map(amounts))
  }

  private func amounts(_ range: AmountRange) throws -> Membership {
    let currency = range.currency ?? unit
    guard let column = Self.column(of: currency) else {
      return .among(try initiatives(in: currency) { range.contains($0) })
    }
    let condition: SQL =
      switch range.extent {
      case .over(let units): "\(sql: column) > \(units)"
      case .atLeast(let units): "\(sql: column) >= \(units)"
      case .under(let units): "\(sql: column) < \(units)"
      case .atMost(let units): "\(sql: column) <= \(units)"
      case .between(let first, let last): "\(sql: column) BETWEEN \(first) AND \(last)"
      }
    return .among("SELECT initiative FROM amount WHERE \(literal: condition)")
  }

  /// Returns whether an initiative's lead amount is in another currency and can be converted.
  func convertedLead() throws -> Membership {
    let isForeign: SQL = "amount.currency <> \(unit.rawValue)"
    if let column = Self.column(of: unit) {
      return Self.lead("\(literal: isForeign) AND amount.\(sql: column) IS NOT NULL")
    }
    let leads: SQL = """
      amount.id IN (SELECT lead FROM initiative) AND \(literal: isForeign)
      """
    return .among(try initiatives(in: unit, where: leads) { _ in true })
  }

  /// The column that has the amounts in a currency.
  private static func column(of currency: Currency) -> String? {
    switch currency {
    case .euro: "eur"
    case .dollar: "usd"
    default: nil
    }
  }

  /// Returns the initiatives of which an amount, converted, passes a test. Each is converted as the
  /// model does it, since rounding twice or by another rule would move those at the edge.
  private func initiatives(
    in currency: Currency, where condition: SQL = "TRUE", _ passes: (Int64) -> Bool
  ) throws -> SQL {
    let rates = try session.rates()
    var dates: [String: PartialDate] = [:]
    var numbers: Set<Int64> = []
    try session.forEach(
      """
      SELECT initiative, coalesce(high, low), currency, converted_at FROM amount
      WHERE coalesce(high, low) IS NOT NULL AND currency IS NOT NULL AND \(literal: condition)
      """
    ) { fields in
      let (number, stated) = (try fields.integer(), try fields.integer())
      let own = try fields.id(Currency.self)
      let text = try fields.text()
      guard let date = dates[text] ?? PartialDate(text) else {
        throw CatalogueError.damaged("month of an amount")
      }
      dates[text] = date
      guard let money = rates.convert(Money(stated, own), to: currency, at: date) else { return }
      if passes(money.units) { numbers.insert(number) }
    }
    return Keys(numbers.sorted()).numbers
  }
}
